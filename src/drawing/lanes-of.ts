import {
  formatNumber,
  formatSpan,
  formatUnit,
  plainText,
  scaleUnit,
  turningSentence,
} from "../sentences/index.ts";
import type { Condition, Span } from "../verdict/index.ts";
import type { Mark } from "./lane-mark.tsx";
import type { Lane, LanesProps } from "./lanes.tsx";
import type { Page } from "./page.ts";

/** What the lanes draw of a condition; `mean` draws the need as mean power instead. */
export function lanesOf(page: Page, condition: Condition, mean?: Span): LanesProps {
  const need = mean ?? condition.need;
  const scaled = scaleUnit(need.high.value, need.unit);
  const ratio = need.high.value === 0 ? 1 : scaled.value / need.high.value;
  const scale = (span: Span) => ({ low: span.low.value * ratio, high: span.high.value * ratio });
  const words = page.words.reasons;
  const { low, high } = scale(need);
  const number = (value: number) =>
    formatNumber(value, page.language, { digits: digitsFor(value) });
  const unit = formatUnit(scaled.unit, page.language);
  const have = laneOf(condition, scale);
  const mark = markOf(
    page,
    condition,
    scale(need),
    have,
    (value) => `${number(value)}\u00a0${unit}`,
  );
  return {
    need: { low, high },
    needWords: {
      name: words.need,
      low: words.from(number(low)),
      high: low === high ? number(high) : words.to(number(high)),
      both: `${number(low)}–${number(high)}`,
    },
    have,
    haveWords: { name: words.have, over: haveText(page, condition) },
    unit,
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
  amount: (value: number) => string,
): Mark | undefined {
  if (have.kind !== "amount") return undefined;
  const words = page.words.reasons;
  const { state, turning, assumed } = condition;
  if (state === "depends" && turning)
    return {
      kind: "turning",
      value: have.high,
      text: plainText(turningSentence(turning, page.language)).replace(/\.$/, ""),
    };
  if (state === "does not close" && need.low > have.high) {
    const gap = [need.low - have.high, need.high - have.low].map(amount);
    const text = words.short(gap[0] === gap[1] ? `${gap[0]}` : `${rangeStart(gap[0])}–${gap[1]}`);
    return { kind: "short", from: have.high, low: need.low, high: need.high, text };
  }
  if (state === "closes" && assumed.length === 0 && have.low > need.high)
    return {
      kind: "spare",
      from: need.high,
      to: have.low,
      text: words.spare(amount(have.low - need.high)),
    };
  return undefined;
}

/** The unit stands once, at the end of a range. */
function rangeStart(amount = ""): string {
  return amount.split("\u00a0")[0] ?? "";
}
