import { massFractions, readFormula } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import type { System } from "./system.ts";

/** Mass fractions of the elements (and lumps) of a stream of declared composition; undefined where none is declared. */
export function fractionsOf(
  system: System,
  id: string,
  values: FigureValues,
): ReadonlyMap<string, number> | undefined {
  const of = system.measures.streams.get(id)?.of;
  if (of === undefined) return undefined;
  if (of.kind === "formula") return elementsOf(of.text);
  const fractions = new Map<string, number>();
  let known = 0;
  for (const { component, amount } of of.parts) {
    if (amount === "rest") continue;
    const share = values[system.measures.table.slotOf.get(amount) ?? -1];
    if (share === undefined || Number.isNaN(share)) return undefined;
    known += share;
    addComponent(fractions, component, share);
  }
  const rest = of.parts.find((part) => part.amount === "rest");
  if (rest !== undefined) addComponent(fractions, rest.component, Math.max(0, 1 - known));
  return fractions;
}

/** A component that is a formula brings its elements; any other is a lump of its own name. */
function addComponent(fractions: Map<string, number>, component: string, share: number): void {
  for (const [element, part] of elementsOf(component) ?? new Map([[component, 1]])) {
    fractions.set(element, (fractions.get(element) ?? 0) + share * part);
  }
}

function elementsOf(formula: string): ReadonlyMap<string, number> | undefined {
  const read = readFormula(formula);
  return "elements" in read ? massFractions(read.elements) : undefined;
}
