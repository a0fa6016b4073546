import { cardKey } from "../drawing/index.ts";
import { type VerdictNames, verdictNames } from "../sentences/index.ts";
import type { FigureCard } from "../verdict/index.ts";
import type { MemoInput } from "./memo-input.ts";
import type { Room } from "./room.ts";
import { laySheet, named, type Sheet } from "./sheet.ts";

/** What every part of a verdict's memo is written on. */
export interface Desk extends Sheet {
  readonly input: MemoInput;
  readonly room: Room;
  readonly names: VerdictNames;
}

export function layDesk(input: MemoInput, room: Room): Desk {
  const { language, digest, plan, verdict } = input;
  const sheet = laySheet({ base: plan.base, asOf: verdict.asOf, digest, language }, room);
  const all = verdictNames(plan.base, language, (path) => input.cards.get(cardKey(path))?.name);
  const short = (name: (id: string) => string) => (id: string) => named(sheet, name(id));
  const names: VerdictNames = {
    stream: short(all.stream),
    site: short(all.site),
    plant: short(all.plant),
    thing: short(all.thing),
    figure: short(all.figure),
  };
  return { ...sheet, input, names };
}

export function cardOf({ input }: Desk, path: string, scenario?: string): FigureCard | undefined {
  return input.cards.get(cardKey(path, scenario)) ?? input.cards.get(cardKey(path));
}
