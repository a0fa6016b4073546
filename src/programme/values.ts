import { calendarYear, type Day, yearOf } from "../core/index.ts";
import { evaluateFigures, settleFigures, type Workspace, weighDates } from "../workspace/index.ts";
import type { ValueOf } from "./progress.ts";

/** Every figure's value in the calendar year of a day. */
export function valuesAsOf(workspace: Workspace, asOf: Day): ValueOf {
  const { table } = settleFigures(workspace);
  const values = evaluateFigures(table, weighDates(table, calendarYear(yearOf(asOf))));
  return (figure) => {
    const value = values[table.slotOf.get(figure) ?? -1];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
}
