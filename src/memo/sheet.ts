import type { Day } from "../core/index.ts";
import {
  type LeftOut,
  type MemoWords,
  memoWords,
  type PageWords,
  pageWords,
} from "../sentences/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../workspace/index.ts";
import { clean, clipped } from "./clipped.ts";
import type { Run } from "./memo.ts";
import type { SheetRoom } from "./room.ts";

/** What any memo is written on: its plan, day and words, the sources leant on so far, and what was left out. */
export interface Sheet {
  readonly base: Workspace;
  readonly asOf: Day;
  /** SHA-256 of the texts. */
  readonly digest: string;
  readonly language: Language;
  readonly room: SheetRoom;
  readonly page: PageWords;
  readonly words: MemoWords;
  /** Numbers of sources, in the order in which the memo first leans on them. */
  readonly cited: Map<string, number>;
  readonly leftOut: Map<LeftOut, number>;
}

export function laySheet<R extends SheetRoom>(
  about: Pick<Sheet, "base" | "asOf" | "digest" | "language">,
  room: R,
): Sheet & { readonly room: R } {
  const { base, asOf, digest, language } = about;
  const own = { base, asOf, digest, language, room };
  const words = { page: pageWords[language], words: memoWords[language] };
  return { ...own, ...words, cited: new Map(), leftOut: new Map() };
}

/** A name; of one that is too long the first words. */
export function named({ room, leftOut }: Pick<Sheet, "room" | "leftOut">, name: string): string {
  const whole = clean(name);
  const short = clipped(whole, room.name);
  if (short !== whole) leftOut.set("names", 1);
  return short;
}

/** A name someone gave, in the language it really is in. */
export function nameRun(sheet: Sheet, text: LocalText): Run {
  const { text: given, fallback } = wordsIn(text, sheet.language);
  const name = named(sheet, given);
  return fallback === undefined ? { text: name } : { text: name, language: fallback };
}

/** The same as bare text. */
export function nameOf(sheet: Sheet, text: LocalText): string {
  return nameRun(sheet, text).text;
}

/** A sentence of ours: it is never cut. */
export function say(text: string, look: Omit<Run, "text"> = {}): Run {
  return { text: clean(text), ...look };
}

/** Words someone entered beside a figure or a day: whole, or not at all. */
export function aside(sheet: Sheet, text: string, what: LeftOut = "asides"): string | undefined {
  const whole = clean(text);
  if ([...whole].length <= sheet.room.aside) return whole;
  sheet.leftOut.set(what, 1);
  return undefined;
}

/** The first of a list; how many there was no room for is told at the foot. */
export function firstOf<T>(sheet: Sheet, list: readonly T[], most: number, what: LeftOut) {
  const rest = list.length - most;
  if (rest > 0) sheet.leftOut.set(what, (sheet.leftOut.get(what) ?? 0) + rest);
  return list.slice(0, most);
}

/** Numbers of sources behind words; a source gets its number when it is first leant on. */
export function cite(sheet: Sheet, ids: readonly string[]): readonly Run[] {
  const known = [...new Set(ids)].filter((id) => sheet.base.sources.has(id));
  const numbers = known.map((id) => {
    const number = sheet.cited.get(id) ?? sheet.cited.size + 1;
    sheet.cited.set(id, number);
    return number;
  });
  if (numbers.length === 0) return [];
  return [{ text: numbers.sort((a, b) => a - b).join(","), raised: true }];
}
