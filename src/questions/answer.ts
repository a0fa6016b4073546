import { type Issue, type IssueCode, isError } from "../core/index.ts";
import type { State } from "../verdict/index.ts";

/** 0 every examined cell closes · 1 one does not · 2 the text, an `expect` or the command is wrong · 3 cannot tell or depends. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What every action answers: all it found, sorted, and how the command ends. */
export interface Answer {
  readonly issues: readonly Issue[];
  /** Texts that places point into: the files, and words of the command line. */
  readonly texts: ReadonlyMap<string, string>;
  readonly exitCode: ExitCode;
}

/** How a command ends that judges nothing. */
export function exitOf(issues: readonly Issue[]): ExitCode {
  return issues.some(isError) ? 2 : 0;
}

/** Numbers of the gate itself that cannot all be so. */
const UNMET: readonly IssueCode[] = [
  "promise-short",
  "gate-overdrawn",
  "capacity-overdrawn",
  "site-overdrawn",
  "spec-missed",
];

/** How a command ends that judges: `counts` of cells by their state; what the gate's own numbers lack counts like one. */
export function exitOfCounts(
  issues: readonly Issue[],
  counts: Readonly<Record<State, number>>,
): ExitCode {
  if (issues.some(isError)) return 2;
  if (counts["does not close"] > 0 || issues.some(({ code }) => UNMET.includes(code))) return 1;
  return counts["cannot tell"] + counts.depends > 0 ? 3 : 0;
}
