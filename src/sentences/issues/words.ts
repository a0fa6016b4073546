import type { IssueCode, IssueFacts } from "../../core/index.ts";
import type { Say } from "./say.ts";

/** What a person reads of an issue, besides its title. */
export interface IssueText {
  /** What is so. */
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
  /** A word or two beside the carets. */
  readonly label?: string;
}

/** The sentences of one language: every code has one, made from just its own facts. */
export type IssueWords = {
  readonly [C in IssueCode]: (facts: IssueFacts[C], say: Say) => IssueText;
};

export type FolderCode =
  | "no-workspace"
  | "file-refused"
  | "yaml-syntax"
  | "yaml-alias"
  | "format-version"
  | "comma-in-figure"
  | "key-twice"
  | "defined-twice"
  | "unknown-key"
  | "missing-key"
  | "wrong-shape"
  | "unknown-language";

export type FigureCode =
  | "figure-syntax"
  | "formula-syntax"
  | "minus-needs-blanks"
  | "unknown-unit"
  | "unit-mismatch"
  | "unknown-element"
  | "id-syntax"
  | "point-or-thousands"
  | "lump-or-formula"
  | "name-cycle"
  | "range-order"
  | "number-out-of-range"
  | "negative-amount"
  | "source-missing"
  | "date-syntax"
  | "unknown-name";

export type RecipeCode =
  | "makes-or-treats"
  | "rest-twice"
  | "rest-needs-mass"
  | "leaves-more-than-enters"
  | "shares-over-one"
  | "shares-under-one"
  | "not-a-feed"
  | "scope-makes-nothing";

export type ComponentCode =
  | "component-uncounted"
  | "key-component"
  | "recovery-over-one"
  | "component-unnamed"
  | "trace-without-outlet"
  | "composition-unknown"
  | "composition-unsettled"
  | "component-never-leaves"
  | "percentage-of-what"
  | "component-unaccounted"
  | "spec-missed";

export type WorkbookCode =
  | "workbook-refused"
  | "workbook-changed"
  | "workbook-sheet"
  | "workbook-cell";

export type ProgrammeCode = "measure-cycle" | "two-on-one-day" | "money-without-currency";

export type CapsuleCode = "capsule-refused" | "key-refused";

export type AnswerCode =
  | "supply-unpublished"
  | "supply-short"
  | "limit-unpublished"
  | "limit-exceeded"
  | "expect-failed"
  | "unknown-command"
  | "bad-argument"
  | "port-in-use";

/** The codes of the system: all that are in none of the other groups. */
export type SystemCode = Exclude<
  IssueCode,
  | FolderCode
  | FigureCode
  | RecipeCode
  | ComponentCode
  | WorkbookCode
  | ProgrammeCode
  | CapsuleCode
  | AnswerCode
>;
