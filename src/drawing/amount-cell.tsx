import type { ReactElement } from "react";
import { formatSpan, spanText } from "../sentences/index.ts";
import { nameOfPath, type Span, type UtilitySpan } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { SpanFigure } from "./figure.tsx";
import { isSentence, LocalWords, plainWords } from "./local-words.tsx";
import { baseOf, cardOf, type Page } from "./page.ts";
import { RangeBar } from "./range-bar.tsx";
import { softened } from "./softened.ts";
import { Cite } from "./source-words.tsx";
import { Split } from "./statement-block.tsx";

/** One amount of the scope table: how much of what, and what the text says of it. */
export interface RowCell {
  readonly key: string;
  readonly what: LocalText;
  readonly span: Span;
  /** Whether the cell says what it is an amount of. */
  readonly named: boolean;
  readonly mean?: Span;
  readonly peak?: Span;
  /** Of a by-product: what is promised of it. */
  readonly promised?: Span;
  /** Of CO2: what the sum is made of. */
  readonly parts?: { readonly direct: Span; readonly bought: Span };
  readonly notes: UtilitySpan["notes"];
}

/** The range over its bar, with mean power beside it and what the text says of it below. */
export function Amount({
  page,
  cell,
  end,
}: {
  page: Page;
  cell: RowCell;
  end: number;
}): ReactElement {
  const { span, what, mean } = cell;
  const more = span.missing.length > 0;
  return (
    <>
      <span className="amount-line">
        <span>
          <span className="amount-number">
            <BigFigure page={page} span={span} what={what} more={more} />
          </span>
          {cell.named && (
            <>
              {" ("}
              <LocalWords page={page} text={what} soft />)
            </>
          )}
          <Cite page={page} ids={citedBy(page, span)} />
        </span>
        {mean && (
          <span className="amount-mean amount-number">
            <BigFigure page={page} span={mean} what={what} more={more} />
          </span>
        )}
      </span>
      <span className="range-axis">
        <RangeBar low={span.low.value} high={span.high.value} end={end} more={more} />
      </span>
      {cell.promised && <Promised page={page} promised={cell.promised} what={what} />}
      {cell.parts && <Parts page={page} parts={cell.parts} what={what} />}
      <AmountNotes page={page} cell={cell} />
    </>
  );
}

function Promised({ page, promised, what }: { page: Page; promised: Span; what: LocalText }) {
  return (
    <span className="small amount-note">
      <Split text={page.words.table.ofPromised("\u0000")}>
        <SpanFigure page={page} span={promised} what={what} />
      </Split>
    </span>
  );
}

function Parts({ page, parts, what }: { page: Page; parts: Parted; what: LocalText }) {
  return (
    <span className="small amount-note">
      {(["direct", "bought"] as const).map((part, i) => (
        <span key={part}>
          {i > 0 && "; "}
          {page.words.table[part]} <SpanFigure page={page} span={parts[part]} what={what} />
        </span>
      ))}
    </span>
  );
}

type Parted = NonNullable<RowCell["parts"]>;

interface BigFigureProps {
  readonly page: Page;
  readonly span: Span;
  readonly what: LocalText;
  /** Something unpublished belongs to it. */
  readonly more: boolean;
}

function BigFigure({ page, span, what, more }: BigFigureProps): ReactElement {
  const text = spanText(span.low.value, span.high.value, span.unit, page.language);
  return (
    <>
      {more && <span className="vh">{page.words.table.atLeast} </span>}
      <span className="amount">
        <SpanFigure page={page} span={span} what={what} text={text.numbers} />
      </span>
      {more && <Unknown />} <span className="amount-unit">{text.unit}</span>
    </>
  );
}

/** The part nobody has published, as a sign: the words have no room, and stand below and for who listens. */
function Unknown(): ReactElement {
  return (
    <span className="and-unknown" aria-hidden="true">
      &#8239;+&#8239;?
    </span>
  );
}

/** What is unpublished beyond the number, the power at the site's load factor, and what the text says of its parts. */
function AmountNotes({ page, cell }: { page: Page; cell: RowCell }): ReactElement {
  const words = page.words.table;
  const missing = missingNames(page, cell.span);
  const peak = cell.peak && formatSpan(cell.peak, page.language);
  const first = [
    ...(missing === "" ? [] : [softened(words.andMore(missing))]),
    ...(peak ? [words.atLoadFactor(peak)] : []),
  ].join("; ");
  return (
    <>
      {first !== "" && <span className="small amount-note">{first}</span>}
      {cell.notes.map((one) => (
        <ProcessNote key={JSON.stringify(one)} page={page} {...one} />
      ))}
    </>
  );
}

function ProcessNote({ page, process, note }: UtilitySpan["notes"][number] & { page: Page }) {
  const sentence = isSentence(plainWords(page, note));
  return (
    <span className="small amount-note note-each">
      <LocalWords page={page} text={process} head={sentence} />
      {sentence ? ". " : ": "}
      <LocalWords page={page} text={note} />
    </span>
  );
}

/** Names of the unpublished parts, each once. */
function missingNames(page: Page, span: Span): string {
  const names = span.missing.map((path) => {
    const card = cardOf(page, path, span.low.case.scenario);
    return plainWords(page, card?.name ?? nameOfPath(baseOf(page), path));
  });
  return [...new Set(names)].join("; ");
}

/** Sources behind both ends of a range. */
function citedBy(page: Page, span: Span): readonly string[] {
  return [span.low, span.high].flatMap((end) =>
    end.rests.flatMap((path) => cardOf(page, path, end.case.scenario)?.source?.id ?? []),
  );
}
