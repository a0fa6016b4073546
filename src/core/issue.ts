import { comparePlaces, type Place } from "./place.ts";

/** A number with its unit as a sentence prints it; the language decides the digits. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** What an issue says besides its code: names, texts, numbers. Sentences are made from it in `sentences`. */
export type Fact = string | number | Quantity;

/**
 * `error`: the text is wrong, nothing is computed from it.
 * `finding`: the text is right and says something a person should see (a promise falls short).
 * `note`: a choice the engine made, or something to know (a by-product is left over).
 */
export type Severity = "error" | "finding" | "note";

/** Every code there is, with its severity. One page in docs/issues and one sentence a language for each. */
export const ISSUES = {
  // the folder and its files
  "no-workspace": "error",
  "file-refused": "error",
  "yaml-syntax": "error",
  "yaml-alias": "error",
  "format-version": "error",
  // the shape of the text
  "comma-in-figure": "error",
  "key-twice": "error",
  "defined-twice": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-shape": "error",
  "unknown-language": "error",
  // figures
  "figure-syntax": "error",
  "formula-syntax": "error",
  "minus-needs-blanks": "error",
  "unknown-unit": "error",
  "unit-mismatch": "error",
  "unknown-element": "error",
  "name-cycle": "error",
  "range-order": "error",
  "number-out-of-range": "error",
  "negative-amount": "error",
  "source-missing": "error",
  "date-syntax": "error",
  "point-or-thousands": "note",
  "lump-or-formula": "note",
  // names
  "unknown-name": "error",
  "id-syntax": "error",
  // processes
  "makes-or-treats": "error",
  "rest-twice": "error",
  "rest-needs-mass": "error",
  "not-a-feed": "error",
  "leaves-more-than-enters": "error",
  "shares-over-one": "error",
  "shares-under-one": "error",
  "scope-makes-nothing": "error",
  // components
  "component-uncounted": "error",
  "key-component": "error",
  "recovery-over-one": "error",
  "component-unnamed": "error",
  "trace-without-outlet": "error",
  "composition-unknown": "error",
  "composition-unsettled": "error",
  "component-never-leaves": "error",
  "percentage-of-what": "error",
  "component-unaccounted": "finding",
  "spec-missed": "finding",
  // the system
  "nobody-makes": "error",
  "nobody-takes": "note",
  "two-makers": "error",
  "nothing-says-how-much": "error",
  "promised-twice": "error",
  "loop-never-empties": "error",
  "not-solvable": "error",
  "figure-missing": "finding",
  "promise-short": "finding",
  "comes-back-too-much": "note",
  "left-over": "note",
  "capacity-overdrawn": "finding",
  "gate-overdrawn": "finding",
  "part-full": "note",
  "plant-idle": "note",
  "site-overdrawn": "finding",
  // the verdict
  "supply-unpublished": "finding",
  "supply-short": "finding",
  "limit-unpublished": "finding",
  "limit-exceeded": "finding",
  // the programme
  "measure-cycle": "error",
  "two-on-one-day": "error",
  "money-without-currency": "error",
  // the workspace's own test
  "expect-failed": "error",
  // the workbook
  "workbook-refused": "error",
  "workbook-changed": "error",
  "workbook-sheet": "error",
  "workbook-cell": "error",
  // the capsule
  "capsule-refused": "error",
  "key-refused": "error",
  // the command line
  "unknown-command": "error",
  "bad-argument": "error",
  "port-in-use": "note",
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUES;

/** Something a person should look at: where, what, and the facts a sentence is made from. */
export interface Issue {
  readonly code: IssueCode;
  readonly at: Place;
  /** Other places that belong to it: where the name was first given, the other end of a loop. */
  readonly also?: readonly Place[];
  /** The scenarios under which it is so; absent where it is so of the text as it stands. */
  readonly scenarios?: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

export function severityOf(issue: Issue): Severity {
  return ISSUES[issue.code];
}

export function isError(issue: Issue): boolean {
  return severityOf(issue) === "error";
}

/** What two issues share that are the same. */
export function keyOfIssue({ code, at, facts }: Issue): string {
  return JSON.stringify([code, at, facts]);
}

/** Sorted by place, the same issue said once. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) seen.set(keyOfIssue(issue), issue);
  return [...seen.values()].sort(
    (a, b) => comparePlaces(a.at, b.at) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
