import {
  evaluateFigures,
  type FigureTable,
  type FigureValues,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";

/** All ranges at their low ends, and all at their high ends. */
export function cornersOf(workspace: Workspace, table: FigureTable): readonly FigureValues[] {
  const [period] = workspace.calendar.periods;
  if (period === undefined || table.ranged.length === 0) return [];
  const dates = weighDates(table, period);
  return [0, 1].map((end) =>
    evaluateFigures(table, dates, new Float64Array(table.ranged.length).fill(end)),
  );
}
