import { likelyName } from "../core/index.ts";
import { folded } from "../sentences/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import { findInPlan } from "./find-in-plan.ts";
import { planEntries } from "./plan-entries.ts";

/** Words shorter than this are like too many. */
const SHORTEST = 3;

/** What was probably meant by a query that finds nothing: its strange words as the plan spells them. It finds something. */
export function likelyQuery(plan: Plan, query: string, language: Language): string | undefined {
  const spelt = spellings(plan, language);
  const held = [...spelt.keys()];
  const words = folded(query)
    .split(" ")
    .map((word) => {
      if (held.some((one) => one.includes(word))) return spelt.get(word) ?? word;
      return spelt.get(likelyName(word, held) ?? "");
    });
  const likely = words.join(" ");
  const meant = !words.includes(undefined) && findInPlan(plan, likely, language).length > 0;
  return meant && folded(likely) !== folded(query) ? likely : undefined;
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** Every word of the names of a plan, folded, and how it is written. */
function spellings(plan: Plan, language: Language): ReadonlyMap<string, string> {
  const own = known.get(plan);
  if (own !== undefined) return own;
  const spelt = new Map<string, string>();
  for (const { names } of planEntries(plan, language)) {
    for (const word of names
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)) {
      if (word.length >= SHORTEST) spelt.set(folded(word), word);
    }
  }
  known.set(plan, spelt);
  return spelt;
}
