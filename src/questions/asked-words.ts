import { type Issue, type IssueFacts, issue, likelyName } from "../core/index.ts";

/** Words of the command line while they are read, and what is wrong with them. */
export interface AskedWords {
  readonly issues: Issue[];
  /** The words that issues point into, by the option or argument they belong to: `--make`, `STREAM`. */
  readonly texts: Map<string, string>;
}

export function askedWords(): AskedWords {
  return { issues: [], texts: new Map() };
}

type Facts = IssueFacts["bad-argument"];

/** Says that a word of an option or an argument cannot stand there. */
export function refuseWord(
  argument: string,
  given: string,
  problem: Facts["problem"],
  words: AskedWords,
  more: Pick<Facts, "likely" | "known"> = {},
): void {
  words.texts.set(argument, given);
  const at = { file: argument, line: 1, column: 1, length: Math.max(1, [...given].length) };
  words.issues.push(issue("bad-argument", at, { problem, argument, given, ...more }));
}

/** A name among those known; undefined, and said with the likely one, where there is none of it. */
export function readName(
  argument: string,
  name: string,
  known: Iterable<string>,
  words: AskedWords,
): string | undefined {
  const names = [...known];
  if (names.includes(name)) return name;
  const likely = likelyName(name, names);
  refuseWord(argument, name, "not-found", words, {
    ...(likely === undefined ? {} : { likely }),
    ...(names.length === 0 ? {} : { known: names.join(", ") }),
  });
  return undefined;
}

/** Several names at once. */
export function readNames(
  argument: string,
  names: readonly string[],
  known: Iterable<string>,
  words: AskedWords,
): readonly string[] {
  const all = [...known];
  return names.flatMap((name) => readName(argument, name, all, words) ?? []);
}
