import type { Period } from "../core/index.ts";
import type { Plant, StandingWord } from "./plant.ts";

/** A plant that stands still: nothing is made in it until another word. */
export function isStopped(word: StandingWord | "unpublished"): boolean {
  return word === "idle" || word === "closed";
}

/** The parts of a period in which no word says that a plant stands still, in order. */
export function workingSpells({ standing }: Plant, period: Period): readonly Period[] {
  if (!standing.some(({ word }) => isStopped(word))) return [period];
  const words = standing
    .map(({ word, from }) => ({ word, from: from ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => a.from - b.from);
  const first = { word: "unpublished", from: Number.NEGATIVE_INFINITY } as const;
  return joined(
    [first, ...words].flatMap(({ word, from }, i): Period[] => {
      const to = words[i]?.from ?? Number.POSITIVE_INFINITY;
      const spell = { from: Math.max(period.from, from), to: Math.min(period.to, to) };
      return isStopped(word) || spell.to <= spell.from ? [] : [spell];
    }),
  );
}

/** Spells that follow each other are one. */
function joined(spells: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  for (const spell of spells) {
    const last = found.at(-1);
    if (last?.to === spell.from) found[found.length - 1] = { from: last.from, to: spell.to };
    else found.push(spell);
  }
  return found;
}
