import { type Issue, issue, periodText } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import type { Span } from "./amount.ts";
import type { Balance } from "./balance.ts";
import { quantityOf } from "./quantity.ts";
import { siteDraws } from "./sites.ts";
import type { System } from "./system.ts";

/** Smaller than this part of the limit is rounding. */
const ROUNDING = 1e-9;

/** Sites whose plants draw more in the period than is contracted for them. */
export function checkSites(
  system: System,
  balance: Balance,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  return siteDraws(system, balance, values, span).flatMap((draw) => {
    const { site, stream, drawn, contracted, limit } = draw;
    if (contracted === undefined || drawn <= contracted * (1 + ROUNDING)) return [];
    const quantity = (value: number) => quantityOf(system, stream, value);
    return [
      issue("site-overdrawn", limit?.at ?? { file: "tizbek.yaml", line: 1, column: 1, length: 1 }, {
        site,
        stream,
        period: periodText(span.period),
        need: quantity(drawn),
        have: quantity(contracted),
        short: quantity(drawn - contracted),
      }),
    ];
  });
}
