import { baseUnit, dimensionOf, isDimensionless } from "../core/index.ts";
import type { Figure, Stream } from "../workspace/index.ts";
import type { Measures } from "./amount.ts";
import { shareText } from "./percentage-of-what.ts";

const NOWHERE = { file: "", line: 1, column: 1, length: 1 };

export function tonnes(id: string): Stream {
  return stranger(id, { text: "t", factor: 1, dimension: dimensionOf("t") });
}

function stranger(id: string, unit: Stream["unit"]): Stream {
  return { id, at: NOWHERE, name: { plain: id }, unit, powers: [], mixes: [], spec: [] };
}

/** Something emitted or lost that is no stream of the workspace: in the unit it is written in. */
export function strangerOf(id: string, figure: Figure, { table }: Measures): Stream | undefined {
  const slot = table.slotOf.get(figure);
  const known = slot === undefined ? undefined : table.slots[slot];
  if (known?.dimension === undefined) return tonnes(id);
  if (isDimensionless(known.dimension) && shareText(figure) !== undefined) return tonnes(id);
  const { rule } = known;
  const unit = rule.kind === "formula" ? rule.compiled.unit : undefined;
  return stranger(id, unit ?? baseUnit(known.dimension));
}
