import type { LeftOut } from "../sentences/index.ts";
import type { State } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";

/** A page of text as a value: what it says and what each part is, and nothing of how a file is written. */
export interface Memo {
  readonly title: string;
  readonly language: Language;
  /** `2026-11-24`: the day it is written as of. */
  readonly day: string;
  readonly blocks: readonly Block[];
  /** At the foot of the sheet. */
  readonly foot: readonly Run[];
  /** What one page had no room for. */
  readonly leftOut: readonly LeftOut[];
}

export type Block = Paragraph | MemoTable | Picture;

/** Words of one language and one look. */
export interface Run {
  readonly text: string;
  /** Where it is another than the memo's own. */
  readonly language?: Language;
  readonly strong?: true;
  /** Set small and high, as a number of a source is. */
  readonly raised?: true;
  readonly tone?: State | "quiet";
  /** Signs and digests are set in faces of their own. */
  readonly face?: "sign" | "mono" | "serif";
}

export const STYLES = [
  "kicker",
  "title",
  "quote",
  "answer",
  "lead",
  "head",
  "body",
  "small",
  "cell",
] as const;
export type StyleName = (typeof STYLES)[number];

export interface Paragraph {
  readonly kind: "paragraph";
  readonly style: StyleName;
  readonly runs: readonly Run[];
}

export interface TableCell {
  readonly lines: readonly (readonly Run[])[];
}

/** Columns of words stand left, columns of numbers right. */
export interface MemoTable {
  readonly kind: "table";
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly numbers: boolean }[];
  readonly head: readonly TableCell[];
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly strong?: true }[];
}

export interface Picture {
  readonly kind: "picture";
  readonly png: Uint8Array;
  /** In points, as it is set. */
  readonly width: number;
  readonly height: number;
  readonly says: string;
}

export function paragraph(style: StyleName, ...runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", style, runs };
}
