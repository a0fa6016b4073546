import type { Expression } from "../../core/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import type { Plan, Workspace } from "../../workspace/index.ts";
import { figureRows } from "./figure-rows.ts";
import { statedIn } from "./what-is-mine.ts";

/** The card of a figure, or of one entry of a dated one, and what other sources say of the same. */
export function cardOfPath(
  plan: Plan,
  path: string,
): { readonly card: FigureCard | undefined; readonly others: readonly FigureCard[] } {
  for (const row of figureRows(plan)) {
    if (row.path === path) return { card: row.card, others: row.others };
    const entry = row.entries.find((one) => one.path === path);
    if (entry !== undefined) return { card: { ...entry, name: row.card.name }, others: row.others };
  }
  return { card: undefined, others: [] };
}

const units = new WeakMap<Workspace, readonly string[]>();

/** Units the figures of a workspace are written in. */
export function unitsUsed(workspace: Workspace): readonly string[] {
  const known = units.get(workspace) ?? findUnits(workspace);
  units.set(workspace, known);
  return known;
}

function findUnits(workspace: Workspace): readonly string[] {
  const found = [...statedIn(workspace).values()].flatMap((figure) =>
    figure.kind === "stated" ? unitOf(figure.expression) : [],
  );
  return [...new Set(found)].sort();
}

function unitOf(expression: Expression): readonly string[] {
  return expression.kind === "number" && expression.unit !== undefined
    ? [expression.unit.text]
    : [];
}
