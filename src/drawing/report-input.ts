import type { Issue, Place } from "../core/index.ts";
import type { FigureCard, GateBalance, Verdict } from "../verdict/index.ts";
import type { Language, Plan } from "../workspace/index.ts";

/** One file of a face, as `@font-face` needs it. */
export interface FontFile {
  readonly family: string;
  readonly style: "normal" | "italic";
  /** One weight, or the two ends of a variable one: `200 900`. */
  readonly weight: string;
  readonly unicodeRange: string;
  /** The woff2 file in base64. */
  readonly base64: string;
}

/** Addresses behind an opened figure. */
export interface FigureWays {
  /** Where the figure of a path is changed. */
  readonly edit: (path: string) => string;
  /** Where a place of the text opens. */
  readonly text: (at: Place) => string;
}

/** All the report page is made of. */
export interface ReportInput {
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** By scenario and path: `norms-2024|where.kerf`, `|where.kerf` for the text as it stands. */
  readonly cards: ReadonlyMap<string, FigureCard>;
  /** Absent where the plan says no numbers of its own. */
  readonly gate?: GateBalance;
  /** What was found of the plan as a whole; shown where it promises nothing. */
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly fonts: readonly FontFile[];
  /** Addresses of the page in each language, when it is served. */
  readonly siblings?: Readonly<Record<Language, string>>;
  /** Addresses of the data behind the page, by what they are called: `.json`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Where a figure is changed and where its text opens, on a page that can do so. */
  readonly ways?: FigureWays;
  /** The files of the workspace, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The key of a figure's card under a scenario. */
export function cardKey(path: string, scenario = ""): string {
  return `${scenario}|${path}`;
}
