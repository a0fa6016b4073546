import { type Day, type Period, parseDay, parsePeriod } from "../core/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type AskedWords, askedWords, readNames, refuseWord } from "./asked-words.ts";

/** What may be asked besides the plan itself, as a person writes it. */
export interface Asking {
  readonly asOf?: string;
  readonly scenarios?: readonly string[];
  /** A year, a quarter or a month. */
  readonly year?: string;
}

/** The same, read: a day, known scenarios, a period. */
export interface Asked extends AskedWords {
  readonly asOf: Day;
  readonly scenarios?: readonly string[];
  readonly period?: Period;
}

/** Reads what was asked of a plan; what it does not know is said with the likely word. */
export function readAsking(asking: Asking, plan: Plan): Asked {
  const words = askedWords();
  const asOf = asking.asOf === undefined ? undefined : readDay("--as-of", asking.asOf, words);
  const period = asking.year === undefined ? undefined : readPeriod("--in", asking.year, words);
  const scenarios = readNames("--scenario", asking.scenarios ?? [], plan.scenarios.keys(), words);
  return {
    ...words,
    asOf: asOf ?? plan.base.asOf,
    ...(scenarios.length > 0 ? { scenarios } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

export function readDay(option: string, text: string, words: AskedWords): Day | undefined {
  const parsed = parseDay(text);
  if ("day" in parsed) return parsed.day;
  refuseWord(option, text, "not-a-day", words);
  return undefined;
}

/** A year, a quarter or a month of this century or its neighbours: what a plan is about. */
export function readPeriod(option: string, text: string, words: AskedWords): Period | undefined {
  const period = /^(?:19|20|21)/.test(text) ? parsePeriod(text) : undefined;
  if (period !== undefined) return period;
  refuseWord(option, text, "not-a-period", words);
  return undefined;
}
