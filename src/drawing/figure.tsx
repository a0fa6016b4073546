import type { ReactElement, ReactNode } from "react";
import { formatReadable, formatReadableRange, formatSpan } from "../sentences/index.ts";
import type { FigureCard, Span } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { CardPopover } from "./card-popover.tsx";
import { cardOf, type Page } from "./page.ts";
import { SpanPopover } from "./span-popover.tsx";

/** How a number came to be: the line under it is solid, dashed or dotted. */
export type Standing = "stated" | "derived" | "assumed" | "unpublished";

interface OpenerProps {
  readonly id: string;
  readonly standing: Standing;
  readonly children: ReactNode;
  /** Said to who cannot see the page around the number. */
  readonly hint?: string;
}

/** A number is a button: it opens to where it comes from. */
export function Opener({ id, standing, children, hint }: OpenerProps): ReactElement {
  return (
    <button type="button" className={`fig fig-${standing}`} popoverTarget={id}>
      {children}
      {hint && <span className="vh"> {hint}</span>}
    </button>
  );
}

interface SpanFigureProps {
  readonly page: Page;
  readonly span: Span;
  /** What it is an amount of, where the verdict does not say. */
  readonly what: LocalText;
  /** The number as printed here, where it is not the whole range with its unit. */
  readonly text?: string;
}

/** A derived range; opened, it says what each end rests on. One that rests on no figure has nothing to open. */
export function SpanFigure({ page, span, what, text }: SpanFigureProps): ReactElement {
  const origin = page.spans.of(span) ?? { what, paths: [] };
  const behind = [span.low, span.high].flatMap(({ rests }) => rests);
  if (behind.length + span.missing.length + origin.paths.length === 0)
    return <>{text ?? formatSpan(span, page.language)}</>;
  const key = JSON.stringify(["span", span, origin]);
  const id = page.popovers.open(key, () => <SpanPopover page={page} span={span} origin={origin} />);
  return (
    <Opener id={id} standing={spanStanding(page, span)}>
      {text ?? formatSpan(span, page.language)}
    </Opener>
  );
}

interface CardFigureProps {
  readonly page: Page;
  readonly card: FigureCard;
  readonly text?: string;
}

/** A figure of the text; opened, it says who states it, where, and what others say. */
export function CardFigure({ page, card, text }: CardFigureProps): ReactElement {
  const { file, line, column } = card.at;
  const key = JSON.stringify(["card", card.path, file, line, column, card.value]);
  const id = page.popovers.open(key, () => <CardPopover page={page} card={card} />);
  return (
    <Opener id={id} standing={cardStanding(card)}>
      {text ?? cardText(page, card)}
    </Opener>
  );
}

/** As many digits as a source states; what is worked out carries four. */
const STATED_DIGITS = 9;

/** A figure's own number with its range, in the unit that reads best. */
export function cardText(page: Page, card: FigureCard): string {
  const { value, unit, low, high, formula } = card;
  const digits = formula === undefined ? { digits: STATED_DIGITS } : {};
  if (value === undefined) return page.words.statement.unpublished;
  if (low !== undefined && high !== undefined && low !== high)
    return formatReadableRange(low, high, unit, page.language, digits);
  return formatReadable({ value, unit }, page.language, digits);
}

function cardStanding(card: FigureCard): Standing {
  if (card.value === undefined) return "unpublished";
  if (card.evidence === "assumed" || card.evidence === "remembered") return "assumed";
  return card.evidence === "derived" ? "derived" : "stated";
}

/** A range that rests on one assumption is assumed. */
function spanStanding(page: Page, span: Span): Standing {
  const assumed = [span.low, span.high].some((end) =>
    end.rests.some((path) => {
      const card = cardOf(page, path, end.case.scenario);
      return card !== undefined && cardStanding(card) === "assumed";
    }),
  );
  return assumed ? "assumed" : "derived";
}
