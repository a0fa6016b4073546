import type { Issue, IssueCode, Quantity } from "./issue.ts";

/**
 * What a fact is:
 * `id`: the id of a stream, process, plant, …, as the text writes it (a page may show its name instead);
 * `ids`: several, joined by ", " (or by " → " where they form a ring);
 * `text`: characters shown as they are; `count`: a plain number; `quantity`: a number with its unit;
 * a list of words: one of these, said in the reader's language. A `?` at the end: may be absent.
 */
type FactKind =
  | "id"
  | "id?"
  | "ids"
  | "ids?"
  | "text"
  | "text?"
  | "count"
  | "count?"
  | "quantity"
  | "quantity?"
  | readonly string[];

/** What a piece of YAML is. */
const SHAPES = ["mapping", "list", "text", "figure", "nothing"] as const;
/** Where a share or a `rest` can stand. */
const WHOLES = ["outlets", "mixture", "makers", "takers", "composition"] as const;
/** What a name can be looked for among. */
const THINGS = [
  "stream",
  "process",
  "plant",
  "site",
  "source",
  "figure",
  "promise",
  "scope",
  "scenario",
  "statement",
  "reading",
  "part",
  "component",
  "office",
  "theme",
  "measure",
] as const;

/** The facts of every code: what its sentence needs, no more. Whoever raises an issue gives exactly these. */
export const FACTS = {
  "no-workspace": { folder: "text" },
  "file-refused": {
    reason: [
      "too-large",
      "too-many",
      "too-deep",
      "not-utf8",
      "unreadable",
      "outside",
      "unwritable",
      /** Of what is handed over in an archive or by a browser. */
      "link",
      "same-name",
      "bad-name",
      "encrypted",
      "broken",
    ],
    /** The most that is read: bytes, files, levels of folders. */
    most: "count?",
  },
  /** `said`: what the YAML reader said, in English. */
  "yaml-syntax": { said: "text" },
  "yaml-alias": { kind: ["anchor", "alias", "tag", "merge"], given: "text" },
  /** `given` is absent where there is no `format:` at all. `older`: `migrate` carries it forward. */
  "format-version": { given: "text?", known: "text", age: ["older", "newer", "unknown"] },
  /** `braces`: the comma cut the figure in two; `figure`: a decimal comma. `mend`: the figure as it was meant. */
  "comma-in-figure": { where: ["braces", "words", "figure"], given: "text", mend: "text?" },
  /** Where it was first: the first of `also`. */
  "key-twice": { key: "text" },
  "defined-twice": { section: "text", name: "id" },
  /** `known`: the keys there are, joined by ", ". */
  "unknown-key": { key: "text", section: "text", likely: "text?", known: "text?" },
  "missing-key": { key: "text", section: "text", name: "id?" },
  "wrong-shape": { key: "text", needed: SHAPES, given: SHAPES },
  "unknown-language": { given: "text", known: "text" },
  "figure-syntax": {
    problem: ["empty", "evidence", "range", "source", "value", "unpublished", "extra"],
    given: "text",
    likely: "text?",
  },
  /** `found`: what stands there ("" at the end of the text); `needed`: the sign that should. */
  "formula-syntax": {
    problem: ["unexpected", "unfinished", "unclosed", "power", "function", "too-deep", "too-long"],
    found: "text",
    needed: "text?",
  },
  /** `kiln-loss` where `kiln` and `loss` are both names. */
  "minus-needs-blanks": { given: "text", left: "text", right: "text" },
  "unknown-unit": { given: "text", likely: "text?" },
  /**
   * With `name`: that thing is measured in `needed`, not in `given`. Without: two terms of a formula do not fit.
   * `via`: the key of the stream that would lead from one to the other.
   */
  "unit-mismatch": {
    name: "id?",
    needed: "text",
    given: "text",
    via: ["mass", "area", "pieces", "power", "none"],
  },
  /** `number`: of an element there is, and that has no standard atomic weight. */
  "unknown-element": { given: "text", formula: "text", likely: "text?", number: "count?" },
  "name-cycle": { names: "ids" },
  "range-order": { low: "quantity", high: "quantity", value: "quantity?" },
  /** `given` is absent where the formula gives no number (a division by zero). */
  "number-out-of-range": { name: "text", given: "quantity?", low: "quantity?", high: "quantity?" },
  "negative-amount": { name: "id", process: "id?", given: "quantity" },
  "source-missing": { figure: "text" },
  /** `way`: as parts of each other, or waiting for each other. */
  "measure-cycle": { names: "ids", way: ["part of", "depends on"] },
  /** The first: the first of `also`. */
  "two-on-one-day": { name: "id", day: "text" },
  "money-without-currency": { name: "id", given: "text" },
  /** `1.000`: read as 1, and may have been meant as a thousand. */
  "point-or-thousands": { given: "text", reads: "text", mend: "text" },
  /** `given` is a part of what `stream` consists of. */
  "lump-or-formula": { given: "text", stream: "id", likely: "text?" },
  "date-syntax": { given: "text", form: ["day", "month", "year", "order"], likely: "text?" },
  /** `words`: those of the language it is one of, where it would be taken for one. */
  "id-syntax": { given: "text", section: "text", likely: "text?", words: "text?" },
  "unknown-name": { kind: THINGS, name: "text", likely: "text?" },
  "makes-or-treats": { process: "id", given: ["both", "neither"] },
  "rest-twice": { where: WHOLES, name: "id" },
  /** `feeds`: what the process takes. */
  "not-a-feed": { process: "id", stream: "id", feeds: "ids?" },
  "rest-needs-mass": { process: "id", stream: "id" },
  /** `element` is absent for the mass as a whole. `times`: leaving over entering. */
  "leaves-more-than-enters": {
    process: "id",
    element: "text?",
    enters: "quantity",
    leaves: "quantity",
    times: "count",
  },
  /** `sum` in %. */
  "shares-over-one": { where: WHOLES, name: "id", sum: "quantity" },
  /** There are only shares, and nothing takes what they leave. `sum` in %. */
  "shares-under-one": { where: WHOLES, name: "id", sum: "quantity" },
  "scope-makes-nothing": { scope: "id", stream: "id" },
  /** A name that stands in neither accounts nor traces; `metals`: the elements of a compound that do. */
  "component-uncounted": {
    component: "text",
    where: ["recovery", "adds", "spec", "unaccounted", "grade"],
    metals: "text?",
    likely: "text?",
  },
  /** A product of declared composition takes its amount from one component it holds. */
  "key-component": { process: "id", stream: "id", given: "text?" },
  /** `sum` in %: of one component over all outlets that name it. */
  "recovery-over-one": { process: "id", component: "id", sum: "quantity" },
  /** `outlets`: those that are told by recovery and name others. */
  "component-unnamed": { process: "id", component: "id", outlets: "ids" },
  "trace-without-outlet": { process: "id", component: "id" },
  /** `from`: where it comes from undeclared. */
  "composition-unknown": { process: "id", stream: "id", from: "id?" },
  /** After so many readings the shares still move. */
  "composition-unsettled": { streams: "ids", times: "count" },
  "component-never-leaves": { component: "id", loop: "ids" },
  "percentage-of-what": {
    process: "id",
    name: "id",
    given: "text",
    likely: "text",
    /** What leaves may be said by recovery instead. */
    where: ["outlet", "amount"],
  },
  /** `amount` in tonnes of the period; `share` in % of what enters; `open`: of which nobody says it, and which weigh less. */
  "component-unaccounted": {
    process: "id",
    component: "id",
    amount: "quantity",
    enters: "quantity",
    share: "quantity",
    open: "ids?",
  },
  "spec-missed": { stream: "id", component: "id", grade: "quantity", most: "quantity" },
  "nobody-makes": { stream: "id", takers: "ids?", likely: "text?" },
  "nobody-takes": { stream: "id", makers: "ids?" },
  "two-makers": { stream: "id", makers: "ids" },
  /** The streams and processes nothing sets an amount for. */
  "nothing-says-how-much": { names: "ids" },
  /** The lines that say more than they may together. */
  "promised-twice": { names: "ids" },
  /** `loop`: the ring, joined by " → "; `times`: what goes round comes back so many times over. */
  "loop-never-empties": { loop: "ids", times: "count" },
  "not-solvable": { names: "ids" },
  /** `figure`: its path; `needed`: what cannot be worked out without it. */
  "figure-missing": { figure: "text", needed: "ids?", looked: "text?" },
  "promise-short": {
    stream: "id",
    promised: "quantity",
    /** A number somebody reported is no promise. */
    as: ["promised", "reported"],
    made: "quantity",
    short: "quantity",
    /** What there is too little of, and how much. */
    lacks: "id?",
    lacking: "quantity?",
  },
  /** `amount`: what is left of it. */
  "comes-back-too-much": { stream: "id", amount: "quantity" },
  "left-over": { stream: "id", amount: "quantity" },
  "capacity-overdrawn": {
    plant: "id",
    need: "quantity",
    have: "quantity",
    short: "quantity",
  },
  "gate-overdrawn": {
    stream: "id",
    side: ["enters", "leaves"],
    need: "quantity",
    have: "quantity",
    short: "quantity",
  },
  /** `part` gave all it may to `stream`; `next` gives the remainder. */
  "part-full": { stream: "id", part: "id", amount: "quantity", next: "id?" },
  /** `period`: as it is asked for, 2013-09; `idle`: days of it, of so many. */
  "plant-idle": { plant: "id", period: "text", idle: "count", of: "count" },
  "site-overdrawn": {
    site: "id",
    stream: "id",
    period: "text",
    need: "quantity",
    have: "quantity",
    short: "quantity",
  },
  /** Low and high need per period; equal where there is no range. */
  "supply-unpublished": { stream: "id", low: "quantity", high: "quantity", looked: "text?" },
  "supply-short": {
    stream: "id",
    low: "quantity",
    high: "quantity",
    have: "quantity",
    /** Smallest shortfall: lowest need less highest supply. */
    short: "quantity",
  },
  "limit-unpublished": {
    site: "id",
    stream: "id",
    low: "quantity",
    high: "quantity",
    looked: "text?",
  },
  "limit-exceeded": {
    site: "id",
    stream: "id",
    low: "quantity",
    high: "quantity",
    have: "quantity",
    short: "quantity",
  },
  /** A number: `expected`, `got`, `within`. A cell: the states as STATES writes them. `got` absent: nothing came out. */
  "expect-failed": {
    name: "id",
    expected: "quantity?",
    got: "quantity?",
    within: "quantity?",
    expectedState: "text?",
    gotState: "text?",
  },
  "workbook-refused": {
    reason: [
      "not-a-workbook",
      "unreadable",
      "too-large",
      "macros",
      "external-links",
      "entities",
      "other-format",
    ],
    most: "count?",
  },
  /** `name`: of the sheet that holds the digest. */
  "workbook-changed": { name: "text" },
  /** `sheet`: on which a column is missing. */
  "workbook-sheet": { missing: ["sheet", "column"], name: "text", sheet: "text?" },
  /** `cell`: `Figures!D17`. `own-cell`: a range, evidence or source written into a value. */
  "workbook-cell": {
    cell: "text",
    problem: [
      "not-a-number",
      "percent",
      "own-cell",
      "date",
      "formula",
      "error",
      "locked",
      "unknown-path",
      "path-twice",
      "unknown-source",
      "evidence",
      "unwritable",
      "unknown-measure",
      "fact-word",
      "not-a-day",
      "day-twice",
      "needed",
      "not-expected",
      "not-in-a-scenario",
    ],
    given: "text",
    likely: "text?",
  },
  /** `part`: the part of the capsule that shows it: `texts/tizbek.yaml`. */
  "capsule-refused": {
    reason: [
      "unreadable",
      "not-a-capsule",
      "too-large",
      "cut-short",
      "changed",
      "beyond",
      "bad-name",
      "manifest",
      "schema",
      "order",
      "missing",
      "unnamed",
      "digest",
      "foreign-signature",
      "false-signature",
      "false-proof",
      /** What was asked of it. */
      "other-digest",
      "not-signed",
      "not-a-signer",
      "reply-refused",
      /** Somebody else wrote it while it was being added to. */
      "meanwhile",
    ],
    part: "text?",
  },
  "key-refused": {
    reason: [
      "not-found",
      "taken",
      "bad-name",
      "not-a-key",
      "not-private",
      "passphrase-missing",
      "passphrase-wrong",
      "unreadable",
    ],
    name: "text",
  },
  "unknown-command": { given: "text", likely: "text?" },
  "bad-argument": {
    problem: [
      "unknown-option",
      "value-missing",
      "too-many",
      "not-a-folder",
      "not-empty",
      /** A file that is never written over. */
      "taken",
      "not-a-period",
      "not-a-day",
      "not-one-of",
      "not-found",
    ],
    argument: "text",
    given: "text?",
    known: "text?",
    likely: "text?",
  },
  /** `next`: the port taken instead. */
  "port-in-use": { port: "count", next: "count" },
} as const satisfies Record<IssueCode, Readonly<Record<string, FactKind>>>;

type ValueOf<K> = K extends readonly string[]
  ? K[number]
  : K extends "count" | "count?"
    ? number
    : K extends "quantity" | "quantity?"
      ? Quantity
      : string;

type Optional<T> = {
  [K in keyof T]: T[K] extends `${string}?` ? K : never;
}[keyof T];

type Given<T> = { readonly [K in Exclude<keyof T, Optional<T>>]: ValueOf<T[K]> } & {
  readonly [K in Optional<T>]?: ValueOf<T[K]>;
};

/** The facts of each code, as types: what an issue of that code carries. */
export type IssueFacts = { readonly [C in IssueCode]: Given<(typeof FACTS)[C]> };

/** What is wrong with the facts of an issue, if anything: missing, of another kind, or unknown. */
export function factProblems(issue: Issue): readonly string[] {
  const kinds: Readonly<Record<string, FactKind>> = FACTS[issue.code];
  const wrong = Object.entries(kinds).filter(([key, kind]) => !fits(issue.facts[key], kind));
  const unknown = Object.keys(issue.facts).filter((key) => !(key in kinds));
  return [
    ...wrong.map(([key]) => `${issue.code}: fact ${key} is missing or of another kind`),
    ...unknown.map((key) => `${issue.code}: fact ${key} is not one of its facts`),
  ];
}

function fits(fact: unknown, kind: FactKind): boolean {
  if (typeof kind !== "string") return typeof fact === "string" && kind.includes(fact);
  if (fact === undefined) return kind.endsWith("?");
  if (kind.startsWith("count")) return typeof fact === "number";
  if (kind.startsWith("quantity")) return typeof fact === "object" && fact !== null;
  return typeof fact === "string";
}
