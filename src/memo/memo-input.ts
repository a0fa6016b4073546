import type { ReportInput } from "../drawing/index.ts";

/** A drawing of the chain, already made of points: only a browser or a person's program can do that. */
export interface DrawnChain {
  readonly png: Uint8Array;
  /** Of the picture, in its own points: their ratio is kept. */
  readonly width: number;
  readonly height: number;
}

/** All a memo is made of: what a report is made of, and the digest of the texts. */
export interface MemoInput extends Omit<ReportInput, "fonts" | "siblings" | "data"> {
  /** SHA-256 of the texts. */
  readonly digest: string;
  /** The promise it is about; the first where none is named. */
  readonly promise?: string;
  readonly drawing?: DrawnChain;
  /** Paths of figures the reader changed. */
  readonly mine?: ReadonlySet<string>;
  /** The same in words of the memo's language, with all else that came or went. */
  readonly changes?: ReaderChanges;
}

/** What a reader did to a plan: each figure with what it was; plants, promises, scopes, sources by name. */
export interface ReaderChanges {
  readonly figures: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}
