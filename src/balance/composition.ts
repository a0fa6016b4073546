import type { FigureValues } from "../workspace/index.ts";
import { contentOf } from "./content.ts";
import type { System } from "./system.ts";

/** Mass fractions of the components of a stream of declared composition; undefined where none is declared or a part is missing. */
export function fractionsOf(
  system: System,
  id: string,
  values: FigureValues,
): ReadonlyMap<string, number> | undefined {
  const stream = system.measures.streams.get(id);
  const content = stream && contentOf(stream, system.measures);
  if (content === undefined) return undefined;
  const fractions = new Map<string, number>();
  for (const [component, { evaluate }] of content) {
    const share = evaluate(values);
    if (Number.isNaN(share)) return undefined;
    fractions.set(component, share);
  }
  return fractions;
}
