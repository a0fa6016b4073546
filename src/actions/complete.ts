import { dateOf, periodText } from "../core/index.ts";
import { exampleNames } from "../files/index.ts";
import { LANGUAGES, type Plan } from "../workspace/index.ts";
import { ISSUE_CODES } from "./explain.ts";
import { openPlan } from "./open-plan.ts";

/** What a word of a command can be, where there is a list of it. */
export type Listed =
  | "scenario"
  | "scope"
  | "stream"
  | "promise"
  | "component"
  | "period"
  | "language"
  | "example"
  | "code";

/** A shell takes a word as it is, and an id comes from a file anyone may have written: only plain letters pass. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u;

/** Words nobody has to remember: names of the plan in a folder, codes, languages. */
export function listWords(listed: Listed, folder: string): readonly string[] {
  return wordsOf(listed, folder).filter((word) => PLAIN.test(word));
}

function wordsOf(listed: Listed, folder: string): readonly string[] {
  if (listed === "language") return LANGUAGES;
  if (listed === "example") return exampleNames();
  if (listed === "code") return ISSUE_CODES;
  const { plan } = openPlan(folder);
  return plan === undefined ? [] : namesOf(listed, plan);
}

function namesOf(
  listed: Exclude<Listed, "language" | "example" | "code">,
  { base, scenarios }: Plan,
): readonly string[] {
  if (listed === "scenario") return [...scenarios.keys()];
  if (listed === "scope") return [...base.scopes.keys()];
  if (listed === "component") return [...base.accounts.keys(), ...base.traces.keys()];
  if (listed === "stream") return [...base.streams.keys()];
  if (listed === "promise") {
    return [...base.statements.values()].flatMap(({ promises }) => promises.map(({ id }) => id));
  }
  const { periods } = base.calendar;
  const years = periods.map(({ from }) => String(dateOf(from).year));
  return [...new Set([...years, ...periods.map(periodText)])];
}
