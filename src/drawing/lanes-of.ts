import {
  formatNumber,
  formatSpan,
  formatUnit,
  plainText,
  scaleUnit,
  spanText,
  turningSentence,
} from "../sentences/index.ts";
import type { Condition, End, Span } from "../verdict/index.ts";
import type { Mark } from "./lane-mark.tsx";
import type { Lane, LanesProps } from "./lanes.tsx";
import type { Page } from "./page.ts";

/** What the lanes draw of a condition; energy as mean power, where the verdict has it. */
export function lanesOf(page: Page, condition: Condition): LanesProps {
  const { need } = condition;
  const scaled = scaleUnit(need.high.value, need.unit);
  const ratio = need.high.value === 0 ? 1 : scaled.value / need.high.value;
  const scale = (span: Span) => ({ low: span.low.value * ratio, high: span.high.value * ratio });
  const words = page.words.reasons;
  // Rounded as the same range is beside the drawing.
  const said = spanText(need.low.value, need.high.value, need.unit, page.language);
  const number = (value: number) =>
    formatNumber(value, page.language, { digits: digitsFor(value) });
  const have = laneOf(condition, scale);
  const given = condition.kind === "byProduct";
  const mark = markOf(page, condition, scale(need), have);
  return {
    need: scale(need),
    needWords: {
      name: given ? words.promised : words.need,
      low: words.from(said.low),
      high: said.low === said.high ? said.high : words.to(said.high),
      both: said.numbers,
    },
    have,
    haveWords: { name: given ? words.comes : words.have, over: haveText(page, condition) },
    unit: formatUnit(scaled.unit, page.language),
    number,
    ...(mark ? { mark } : {}),
  };
}

/** Three digits, or all before the comma: labels stand close together. */
function digitsFor(value: number): number {
  return Math.abs(value) >= 1000 ? 4 : 3;
}

type Scale = (span: Span) => { readonly low: number; readonly high: number };

function laneOf({ have }: Condition, scale: Scale): Lane {
  if (have.kind === "open") return { kind: "open" };
  if (have.kind === "unpublished") return { kind: "unknown" };
  return { kind: "amount", ...scale(have.span) };
}

/** What stands in the lane of supply: how much there is, or why nobody can say. */
export function haveText(page: Page, { have, kind, stream }: Condition): string {
  const words = page.words.reasons;
  if (have.kind === "amount") return formatSpan(have.span, page.language);
  if (have.kind === "open") return words.openMarket;
  if (kind !== "limit") return words.supplierUnpublished;
  return stream === "electricity" ? words.powerUnpublished : words.limitUnpublished;
}

/** Missing, spare or turning: drawn only between numbers, spare never on what is assumed. */
function markOf(
  page: Page,
  condition: Condition,
  need: { readonly low: number; readonly high: number },
  have: Lane,
): Mark | undefined {
  if (have.kind !== "amount") return undefined;
  const words = page.words.reasons;
  const { state, turning, assumed, margin } = condition;
  if (state === "depends" && turning)
    return {
      kind: "turning",
      value: have.high,
      text: plainText(turningSentence(turning, page.language)).replace(/\.$/, ""),
    };
  if (state === "does not close" && need.low > have.high) {
    const text = words.short(margin ? formatSpan(turned(margin), page.language) : "");
    return { kind: "short", from: have.high, low: need.low, high: need.high, text };
  }
  if (state === "closes" && assumed.length === 0 && have.low > need.high)
    return {
      kind: "spare",
      from: need.high,
      to: have.low,
      text: words.spare(margin ? spareText(page, margin) : ""),
    };
  return undefined;
}

/** The least of what is spare: the drawing shows the way from the highest need to the lowest supply. */
function spareText(page: Page, { low, high, unit }: Span): string {
  const said = spanText(low.value, high.value, unit, page.language);
  return `${said.low}\u00a0${said.unit}`;
}

/** A negative margin is a shortfall: both ends turned round. */
export function turned(margin: Span): Span {
  const flip = (end: End): End => ({ ...end, value: -end.value });
  return { ...margin, low: flip(margin.high), high: flip(margin.low) };
}
