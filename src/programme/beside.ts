import { baseUnit, fromBase, type Quantity } from "../core/index.ts";
import {
  compileAlone,
  type DatedReading,
  evaluateFigures,
  isDated,
  type LocalText,
  type SourceRef,
  type StatedFigure,
  settleFigures,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";

/** What another source says of a reading, worked out where it is a sum. */
export interface Beside {
  readonly reading: DatedReading;
  readonly quantity: Quantity;
  readonly name?: LocalText;
  readonly source?: SourceRef;
}

export function besideReadings(
  readings: readonly DatedReading[],
  workspace: Workspace,
): readonly Beside[] {
  return readings.flatMap((reading) => {
    const { figure } = reading;
    if (isDated(figure)) return [];
    return figure.also.flatMap((other): readonly Beside[] => {
      const quantity = other.kind === "stated" ? quantityOf(other, workspace) : undefined;
      if (quantity === undefined) return [];
      const { name, source } = other;
      return [
        {
          reading,
          quantity,
          ...(name === undefined ? {} : { name }),
          ...(source === undefined ? {} : { source }),
        },
      ];
    });
  });
}

function quantityOf(figure: StatedFigure, workspace: Workspace): Quantity | undefined {
  const { table } = settleFigures(workspace);
  const [period] = workspace.calendar.periods;
  const compiled = compileAlone(figure, workspace, table);
  if (compiled === undefined || period === undefined) return undefined;
  const values = evaluateFigures(table, weighDates(table, period));
  const { expression } = figure;
  const unit =
    (expression.kind === "number" ? expression.unit : undefined) ??
    baseUnit(compiled.value.dimension);
  const value = fromBase(compiled.value.evaluate(values), unit);
  return Number.isFinite(value) ? { value, unit: unit.text } : undefined;
}
