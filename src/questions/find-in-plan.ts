import { FOUND_KINDS, type FoundKind, folded, holds } from "../sentences/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import { type PlanEntry, planEntries } from "./plan-entries.ts";

/** Something of a plan that answers to what was typed. */
export type Found = Omit<PlanEntry, "searched" | "names">;

export interface FoundGroup {
  readonly kind: FoundKind;
  readonly found: readonly Found[];
  /** How many there are, those not shown counted too. */
  readonly all: number;
}

/** More of one kind than this tell nobody where to go: another letter does. */
const MOST_OF_A_KIND = 6;

/**
 * What the words typed name, in any of the three languages or by its id, kind by kind: those whose name begins so first,
 * at most six of a kind. Nothing for an empty query.
 */
export function findInPlan(plan: Plan, query: string, language: Language): readonly FoundGroup[] {
  const typed = folded(query);
  if (typed === "") return [];
  const held = planEntries(plan, language).filter(({ searched }) => holds(searched, typed));
  return FOUND_KINDS.flatMap((kind) => {
    const own = held.filter((one) => one.kind === kind);
    const first = own.toSorted((a, b) => rank(a, typed) - rank(b, typed));
    const found = first.slice(0, MOST_OF_A_KIND).map(({ searched, names, ...one }) => one);
    return own.length === 0 ? [] : [{ kind, found, all: own.length }];
  });
}

function rank({ id, title }: PlanEntry, typed: string): number {
  const [name, own] = [folded(title), folded(id)];
  if (name === typed || own === typed) return 0;
  return name.startsWith(typed) || own.startsWith(typed) ? 1 : 2;
}
