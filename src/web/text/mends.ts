import type { Issue, Place } from "../../core/index.ts";

/** Other characters for those a message points at: what was very likely meant. */
export interface Mend {
  readonly at: Place;
  readonly given: string;
  readonly text: string;
}

/**
 * The mend of a message, where the message itself knows the very characters: they must stand at its place as it says,
 * or nothing is offered. `line` is the line of the text its place is in.
 */
export function mendOf({ at, facts }: Issue, line: string): Mend | undefined {
  const text = wordOf(facts.mend) ?? wordOf(facts.likely);
  const points = [...line];
  if (text === undefined) return differenceMend({ at, facts } as Issue, points);
  const there = points.slice(at.column - 1, at.column - 1 + at.length).join("");
  const said = [facts.given, facts.name, facts.key, facts.component].flatMap(
    (one) => wordOf(one) ?? [],
  );
  if (said.includes(there)) return there === text ? undefined : { at, given: there, text };
  return insideMend(at, there, said, text);
}

/** A place may hold more than the word: `quarts` inside `2 t quarts`, once and no more. */
function insideMend(
  at: Place,
  there: string,
  said: readonly string[],
  text: string,
): Mend | undefined {
  for (const given of said) {
    const from = there.indexOf(given);
    if (given === "" || from < 0 || there.includes(given, from + 1)) continue;
    const before = [...there.slice(0, from)].length;
    const place = { ...at, column: at.column + before, length: [...given].length };
    return given === text ? undefined : { at: place, given, text };
  }
  return undefined;
}

/** `kiln-loss`, where a difference was meant. */
function differenceMend({ at, facts }: Issue, points: readonly string[]): Mend | undefined {
  const [given, left, right] = [wordOf(facts.given), wordOf(facts.left), wordOf(facts.right)];
  const there = points.slice(at.column - 1, at.column - 1 + at.length).join("");
  if (given === undefined || left === undefined || right === undefined || there !== given)
    return undefined;
  return { at, given, text: `${left} - ${right}` };
}

function wordOf(fact: unknown): string | undefined {
  return typeof fact === "string" && fact !== "" ? fact : undefined;
}
