import type { SealedText } from "../capsule/index.ts";
import type { Day } from "../core/index.ts";
import type { FigureCard } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";

/** What a capsule says and what the texts say now, thing by thing; only what differs is listed. */
export interface ToldCapsule {
  readonly name: LocalText;
  /** The day it was sealed as of, and the day the texts are judged by: 2026-11-24. */
  readonly was: string;
  readonly now: Day;
  readonly digest: string;
  readonly figures: readonly ChangedFigure[];
  readonly dates: readonly ChangedDate[];
  /** Promises of which it is published otherwise since when they run. */
  readonly running: readonly ChangedRunning[];
  /** What is promised, where its amount is written otherwise. */
  readonly amounts: readonly ChangedAmount[];
  /** The words of a statement that are others, in the first language that differs. */
  readonly quotes: readonly ChangedQuote[];
  /** What bears the same id and another name. */
  readonly names: readonly { readonly was: SealedText; readonly now: SealedText }[];
  readonly owners: readonly ChangedAmount[];
  readonly cells: readonly ChangedCell[];
  readonly rows: readonly ChangedRow[];
  /** By whose text each is called. */
  readonly statements: {
    readonly added: readonly SealedText[];
    readonly gone: readonly SealedText[];
  };
  /** Promises, scopes, scenarios and lines of the programme that stand in one of the two only. */
  readonly added: readonly SealedText[];
  readonly gone: readonly SealedText[];
  /** Cells that are judged in both. */
  readonly judged: number;
  /** The texts of the capsule cannot be read any more: figures were not compared. */
  readonly unread: boolean;
  /** Texts that are not what they were to the byte, new or gone ones too: more may differ in them than is told above. */
  readonly texts: readonly string[];
}

/** A line of the text; absent where one of the two has none. */
export interface ChangedFigure {
  readonly path: string;
  readonly name: LocalText;
  /** The scenario it stands in; absent for the text as it stands. */
  readonly scenario?: LocalText;
  readonly was?: FigureCard;
  readonly now?: FigureCard;
}

/** A date by which something is promised; absent where none is given. */
export interface ChangedDate {
  readonly kind: "promise" | "measure" | "order" | "indicator";
  readonly id: string;
  readonly name: SealedText;
  readonly was?: string;
  readonly now?: string;
}

/** Since when something promised is published to run; absent where nothing of it is. */
export interface ChangedRunning {
  readonly id: string;
  readonly name: SealedText;
  readonly was?: string;
  readonly now?: string;
}

export interface ChangedAmount {
  readonly id: string;
  readonly name: SealedText;
  readonly was: SealedText;
  readonly now: SealedText;
}

export interface ChangedQuote {
  readonly id: string;
  /** What the statement is. */
  readonly name: SealedText;
  /** Not the words themselves: our translation of them. */
  readonly translation: boolean;
  readonly was: SealedText;
  readonly now: SealedText;
}

export interface ChangedCell {
  readonly promise: SealedText;
  readonly scope: SealedText;
  readonly balance: string;
  readonly was: string;
  readonly now: string;
}

/** A line of the programme that stands otherwise: its state, or what is published of it. */
export interface ChangedRow {
  readonly id: string;
  readonly name: SealedText;
  readonly was?: string;
  readonly now?: string;
  readonly wasText: SealedText;
  readonly nowText: SealedText;
  /** What is published now and was not then. */
  readonly published: readonly SealedText[];
  /** What stood as published then and does not now. */
  readonly withdrawn: readonly SealedText[];
}
