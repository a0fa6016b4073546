import { type Day, type Issue, issue, likelyName, parseDay } from "../core/index.ts";
import type { Plan } from "../workspace/index.ts";

/** What may be asked besides the plan itself, as a person writes it. */
export interface Asking {
  readonly asOf?: string;
  readonly scenarios?: readonly string[];
  readonly year?: string;
}

/** The same, read: days, known scenarios, a year. */
export interface Asked {
  readonly asOf: Day;
  readonly scenarios?: readonly string[];
  readonly year?: number;
  readonly issues: readonly Issue[];
  /** The words of the command line that issues point into. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads what was asked of a plan; what it does not know is said with the likely word. */
export function readAsking(asking: Asking, plan: Plan): Asked {
  const words = askedWords();
  const asOf = asking.asOf === undefined ? undefined : readDay(asking.asOf, words);
  const year = asking.year === undefined ? undefined : readYear(asking.year, words);
  const scenarios = asking.scenarios?.map((name) =>
    readName("--scenario", name, plan.scenarios.keys(), words),
  );
  const known = scenarios?.flatMap((name) => name ?? []) ?? [];
  return {
    asOf: asOf ?? plan.base.asOf,
    ...(known.length > 0 ? { scenarios: known } : {}),
    ...(year === undefined ? {} : { year }),
    issues: words.issues,
    texts: words.texts,
  };
}

/** Words of the command line while they are read, and what is wrong with them. */
export interface AskedWords {
  readonly issues: Issue[];
  readonly texts: Map<string, string>;
}

export function askedWords(): AskedWords {
  return { issues: [], texts: new Map() };
}

type Problem = "not-a-day" | "not-a-year" | "not-found";

function refuse(
  option: string,
  given: string,
  problem: Problem,
  words: AskedWords,
  more = {},
): void {
  words.texts.set(option, given);
  const at = { file: option, line: 1, column: 1, length: Math.max(1, [...given].length) };
  words.issues.push(issue("bad-argument", at, { problem, argument: option, given, ...more }));
}

function readDay(text: string, words: AskedWords): Day | undefined {
  const parsed = parseDay(text);
  if ("day" in parsed) return parsed.day;
  refuse("--as-of", text, "not-a-day", words);
  return undefined;
}

function readYear(text: string, words: AskedWords): number | undefined {
  if (/^(?:19|20|21)\d\d$/.test(text)) return Number(text);
  refuse("--in", text, "not-a-year", words);
  return undefined;
}

/** A name of the plan; undefined, and said, where there is none of it. */
export function readName(
  option: string,
  name: string,
  known: Iterable<string>,
  words: AskedWords,
): string | undefined {
  const names = [...known];
  if (names.includes(name)) return name;
  const likely = likelyName(name, names);
  refuse(option, name, "not-found", words, {
    ...(likely === undefined ? {} : { likely }),
    ...(names.length === 0 ? {} : { known: names.join(", ") }),
  });
  return undefined;
}
