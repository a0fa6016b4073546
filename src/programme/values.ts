import {
  baseUnit,
  calendarYear,
  type Day,
  fromBase,
  type Quantity,
  yearOf,
} from "../core/index.ts";
import {
  compileAlone,
  evaluateFigures,
  type StatedFigure,
  settleFigures,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import type { ValueOf } from "./progress.ts";

/** Every figure's value in the calendar year of a day, worked out once. */
export interface Values {
  readonly valueIn: ValueOf;
  /** Of a figure that stands in no table, such as what another source says; in the unit it is written in. */
  readonly quantityOf: (figure: StatedFigure) => Quantity | undefined;
}

export function valuesAsOf(workspace: Workspace, asOf: Day): Values {
  const { table } = settleFigures(workspace);
  const values = evaluateFigures(table, weighDates(table, calendarYear(yearOf(asOf))));
  return {
    valueIn: (figure) => {
      const value = values[table.slotOf.get(figure) ?? -1];
      return value === undefined || Number.isNaN(value) ? undefined : value;
    },
    quantityOf: (figure) => {
      const compiled = compileAlone(figure, workspace, table)?.value;
      if (compiled === undefined) return undefined;
      const { expression } = figure;
      const written = expression.kind === "number" ? expression.unit : undefined;
      const unit = written ?? baseUnit(compiled.dimension);
      const value = fromBase(compiled.evaluate(values), unit);
      return Number.isFinite(value) ? { value, unit: unit.text } : undefined;
    },
  };
}
