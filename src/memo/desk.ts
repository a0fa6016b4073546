import { cardKey } from "../drawing/index.ts";
import {
  type LeftOut,
  type MemoWords,
  memoWords,
  type PageWords,
  pageWords,
  type VerdictNames,
  verdictNames,
} from "../sentences/index.ts";
import type { FigureCard } from "../verdict/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../workspace/index.ts";
import { clean, clipped } from "./clipped.ts";
import type { Run } from "./memo.ts";
import type { MemoInput } from "./memo-input.ts";
import type { Room } from "./room.ts";

/** What every part of a memo is written on: its input and words, the sources leant on so far, and what was left out. */
export interface Desk {
  readonly input: MemoInput;
  readonly language: Language;
  readonly room: Room;
  readonly page: PageWords;
  readonly words: MemoWords;
  readonly names: VerdictNames;
  /** Numbers of sources, in the order in which the memo first leans on them. */
  readonly cited: Map<string, number>;
  readonly leftOut: Map<LeftOut, number>;
}

export function layDesk(input: MemoInput, room: Room): Desk {
  const { language, plan } = input;
  const leftOut = new Map<LeftOut, number>();
  const all = verdictNames(plan.base, language, (path) => input.cards.get(cardKey(path))?.name);
  const short = (name: (id: string) => string) => (id: string) =>
    named({ room, leftOut }, name(id));
  const names: VerdictNames = {
    stream: short(all.stream),
    site: short(all.site),
    plant: short(all.plant),
    thing: short(all.thing),
    figure: short(all.figure),
  };
  const words = { page: pageWords[language], words: memoWords[language], names };
  return { input, language, room, ...words, cited: new Map(), leftOut };
}

/** A name; of one that is too long the first words. */
export function named({ room, leftOut }: Pick<Desk, "room" | "leftOut">, name: string): string {
  const whole = clean(name);
  const short = clipped(whole, room.name);
  if (short !== whole) leftOut.set("names", 1);
  return short;
}

export function baseOf({ input }: Desk): Workspace {
  return input.plan.base;
}

export function cardOf({ input }: Desk, path: string, scenario?: string): FigureCard | undefined {
  return input.cards.get(cardKey(path, scenario)) ?? input.cards.get(cardKey(path));
}

/** A name someone gave, in the language it really is in. */
export function nameRun(desk: Desk, text: LocalText): Run {
  const { text: given, fallback } = wordsIn(text, desk.language);
  const name = named(desk, given);
  return fallback === undefined ? { text: name } : { text: name, language: fallback };
}

/** The same as bare text. */
export function nameOf(desk: Desk, text: LocalText): string {
  return nameRun(desk, text).text;
}

/** A sentence of ours: it is never cut. */
export function say(text: string, look: Omit<Run, "text"> = {}): Run {
  return { text: clean(text), ...look };
}

/** Words someone entered beside a figure or a day: whole, or not at all. */
export function aside(desk: Desk, text: string, what: LeftOut = "asides"): string | undefined {
  const whole = clean(text);
  if ([...whole].length <= desk.room.aside) return whole;
  desk.leftOut.set(what, 1);
  return undefined;
}

/** The first of a list; how many there was no room for is told at the foot. */
export function firstOf<T>(desk: Desk, list: readonly T[], most: number, what: LeftOut) {
  const rest = list.length - most;
  if (rest > 0) desk.leftOut.set(what, (desk.leftOut.get(what) ?? 0) + rest);
  return list.slice(0, most);
}

/** Numbers of sources behind words; a source gets its number when it is first leant on. */
export function cite(desk: Desk, ids: readonly string[]): readonly Run[] {
  const known = [...new Set(ids)].filter((id) => baseOf(desk).sources.has(id));
  const numbers = known.map((id) => {
    const number = desk.cited.get(id) ?? desk.cited.size + 1;
    desk.cited.set(id, number);
    return number;
  });
  if (numbers.length === 0) return [];
  return [{ text: numbers.sort((a, b) => a - b).join(","), raised: true }];
}
