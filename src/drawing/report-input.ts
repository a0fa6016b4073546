import type { FigureCard, Verdict } from "../verdict/index.ts";
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

/** All the report page is made of. */
export interface ReportInput {
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** By scenario and path: `norms-2024|where.kerf`, `|where.kerf` for the text as it stands. */
  readonly cards: ReadonlyMap<string, FigureCard>;
  readonly language: Language;
  readonly fonts: readonly FontFile[];
  /** Addresses of the page in each language, when it is served. */
  readonly siblings?: Readonly<Record<Language, string>>;
  /** Addresses of the data behind the page, by what they are called: `.json`. */
  readonly data?: Readonly<Record<string, string>>;
  /** The files of the workspace, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The key of a figure's card under a scenario. */
export function cardKey(path: string, scenario = ""): string {
  return `${scenario}|${path}`;
}
