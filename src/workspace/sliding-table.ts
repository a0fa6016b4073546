import type { CompiledExpression } from "../core/index.ts";
import type { FigureTable, Slot } from "./figure-slots.ts";

/** A figure that shall move between two ends, in base units. */
export interface Sliding {
  readonly slot: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The same figures in the same slots, those named ranged between the ends given; draws come in the order of `sliding`,
 * and nothing else is drawn. A draw may lie outside 0 to 1: the ends are what is published, not what can be.
 */
export function slidingTable(table: FigureTable, sliding: readonly Sliding[]): FigureTable {
  const slots = table.slots.map((slot): Slot => {
    const { ranged: _, ...fixed } = slot;
    return fixed;
  });
  for (const [i, { slot, low, high }] of sliding.entries()) {
    const own = slots[slot];
    if (own?.rule.kind !== "formula") continue;
    const range = {
      low: constant(own.rule.compiled, low),
      high: constant(own.rule.compiled, high),
    };
    slots[slot] = { ...own, ranged: i, rule: { ...own.rule, range } };
  }
  return { ...table, slots, ranged: sliding.map(({ slot }) => slot) };
}

function constant(like: CompiledExpression, value: number): CompiledExpression {
  return { ...like, evaluate: () => value };
}
