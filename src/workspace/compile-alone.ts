import { type CompiledExpression, compileExpression, type Expression } from "../core/index.ts";
import type { StatedFigure } from "./figure.ts";
import type { FigureTable } from "./figure-slots.ts";
import type { Workspace } from "./workspace.ts";

/** A figure that stands in no table (what another source says), with the names everyone sees. */
export function compileAlone(
  figure: StatedFigure,
  workspace: Workspace,
  table: FigureTable,
):
  | {
      readonly value: CompiledExpression;
      readonly low?: CompiledExpression;
      readonly high?: CompiledExpression;
    }
  | undefined {
  const resolve = (name: string) => {
    const slot = table.slotOf.get(workspace.where.get(name) ?? figure);
    const dimension = slot === undefined ? undefined : table.slots[slot]?.dimension;
    return slot === undefined || dimension === undefined ? undefined : { slot, dimension };
  };
  const compiled = (expression: Expression | undefined) => {
    const read = expression && compileExpression(expression, resolve);
    return read !== undefined && "compiled" in read ? read.compiled : undefined;
  };
  const value = compiled(figure.expression);
  if (value === undefined) return undefined;
  const [low, high] = [compiled(figure.low), compiled(figure.high)];
  return {
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
