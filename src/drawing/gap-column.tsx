import type { ReactElement } from "react";
import { spanText } from "../sentences/index.ts";
import type { Condition, Span } from "../verdict/index.ts";
import { SpanFigure } from "./figure.tsx";
import { turned } from "./lanes-of.ts";
import { LocalWords } from "./local-words.tsx";
import { Looked } from "./looked.tsx";
import { cardOf, type Page, streamName } from "./page.ts";
import { stateClass } from "./ring.tsx";
import { Split } from "./statement-block.tsx";
import { SupplierNames } from "./suppliers.tsx";

interface GapProps {
  readonly page: Page;
  readonly condition: Condition;
}

/** At the right of a reason: the gap in natural units, or what is needed and who may know. */
export function GapColumn({ page, condition }: GapProps): ReactElement {
  const { margin, state, assumed } = condition;
  const gap =
    margin && (state === "does not close" || (state === "closes" && assumed.length === 0));
  return (
    <div className="gap-column">
      {gap ? (
        <Margin page={page} condition={condition} margin={margin} />
      ) : (
        <GapNumber page={page} condition={condition} span={condition.need} before="" after="" />
      )}
      {condition.kind === "byProduct" && <FromHost page={page} condition={condition} />}
      <WhoMayKnow page={page} condition={condition} />
    </div>
  );
}

/** Of a by-product: what comes of it, and the lines that decide how much. */
function FromHost({ page, condition }: GapProps): ReactElement | null {
  const { have, stream } = condition;
  if (have.kind !== "amount") return null;
  const { table, reasons } = page.words;
  return (
    <div className="who">
      <p>
        <strong>{table.withHost}:</strong>{" "}
        <SpanFigure page={page} span={have.span} what={streamName(page, stream)} />
      </p>
      {have.counted.length > 0 && (
        <p>
          <Split text={reasons.hosts("\u0000")}>
            <SupplierNames page={page} suppliers={have.counted} />
          </Split>
        </p>
      )}
    </div>
  );
}

/** What is missing or spare: the margin between have and need, without its sign. */
function Margin(props: { page: Page; condition: Condition; margin: Span }): ReactElement {
  const { page, condition, margin } = props;
  const words = page.words.reasons;
  const missing = condition.state === "does not close";
  const span = missing ? turned(margin) : margin;
  const [before = "", after = ""] = (missing ? words.short : words.spare)("\u0000").split("\u0000");
  return <GapNumber page={page} condition={condition} span={span} before={before} after={after} />;
}

interface GapNumberProps {
  readonly page: Page;
  readonly condition: Condition;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

function GapNumber({ page, condition, span, before, after }: GapNumberProps): ReactElement {
  const what = streamName(page, condition.stream);
  const { numbers, unit } = spanText(span.low.value, span.high.value, span.unit, page.language);
  return (
    <p className={`gap ${stateClass(condition.state)}`}>
      {before}
      <SpanFigure page={page} span={span} what={what} text={numbers} /> {unit}
      {after}
    </p>
  );
}

/** What is unpublished, where one looked, whom to ask: the last only as someone entered it. */
function WhoMayKnow({ page, condition }: { page: Page; condition: Condition }) {
  const { have, need } = condition;
  const words = page.words.reasons;
  const missing = [...need.missing, ...(have.kind === "amount" ? have.span.missing : [])];
  const cards = [...new Set(missing)].flatMap((path) => cardOf(page, path) ?? []);
  return (
    <div className="who">
      {cards.length > 0 && (
        <p>
          <strong>{page.words.figure.missing}:</strong>{" "}
          {cards.map((card, i) => (
            <span key={card.path}>
              {i > 0 && "; "}
              <LocalWords page={page} text={card.name} />
            </span>
          ))}
        </p>
      )}
      {have.kind === "unpublished" && (
        <>
          <p>
            <strong>{words.looked}</strong> <Looked page={page} text={have.looked} />
          </p>
          {have.ask && (
            <p>
              <strong>{words.whoMayKnow}</strong> <LocalWords page={page} text={have.ask} />
            </p>
          )}
        </>
      )}
    </div>
  );
}
