import { calendarYear, yearOf } from "../core/index.ts";
import { type FigureCard, figureCards, type PromiseVerdict } from "../verdict/index.ts";
import type { Comparable } from "../workspace/index.ts";
import type { CheckAnswer } from "./check.ts";

/** A published figure beside a balance, with all its source and others say of it. */
interface Published {
  readonly comparable: Comparable;
  readonly card: FigureCard;
}

/** What is published beside the balances of a promise that are examined: side by side, nothing of it is reckoned with. */
export function publishedBeside(
  { plan, verdict }: CheckAnswer,
  promise: PromiseVerdict,
): readonly Published[] {
  const beside = (verdict?.comparables ?? []).filter(({ balance }) =>
    promise.scopes.some(({ cells }) =>
      cells.some((cell) => cell.balance === balance && cell.conditions.length > 0),
    ),
  );
  if (plan === undefined || beside.length === 0) return [];
  const [period = calendarYear(yearOf(plan.base.asOf))] = plan.base.calendar.periods;
  const cards = figureCards({ ...plan, scenarios: new Map() }, period);
  return beside.flatMap((comparable) => {
    const card = cards.get(`|${comparable.value.path}`);
    return card === undefined ? [] : [{ comparable, card }];
  });
}
