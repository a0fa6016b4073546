import { ladderOf } from "./ladder.ts";
import type { SheetRoom } from "./room.ts";

/** How much of each thing there is room for on the page of a programme. */
export interface ProgrammeRoom extends SheetRoom {
  /** Lines of which something is promised. */
  readonly rows: number;
  /** Numbers that are only followed. */
  readonly followed: number;
  /** What was stated without a number or a day. */
  readonly stated: number;
  /** What is published of a line, the latest first. */
  readonly facts: number;
  /** Remarks on a line and on what is published of it. */
  readonly notes: boolean;
  /** Where one looked for what is unpublished, and who may know. */
  readonly looked: boolean;
}

const WHOLE: ProgrammeRoom = {
  sourceLines: true,
  addresses: true,
  sources: 40,
  name: 200,
  aside: 900,
  rows: 60,
  followed: 60,
  stated: 40,
  facts: 8,
  notes: true,
  looked: true,
};

/** What gives way first stands first: what is promised stays longest. */
const STEPS: readonly Partial<ProgrammeRoom>[] = [
  { sourceLines: false },
  { facts: 2 },
  { followed: 12 },
  { followed: 8 },
  { followed: 6 },
  { followed: 5 },
  { addresses: false },
  { followed: 4 },
  { followed: 3 },
  { notes: false },
  { followed: 2 },
  { followed: 1 },
  { stated: 0 },
  { followed: 0 },
  { facts: 1 },
  { rows: 24, sources: 9, name: 90 },
  { rows: 22 },
  { rows: 20 },
  { rows: 19 },
  { rows: 18 },
  { rows: 17 },
  { rows: 16 },
  { rows: 15, aside: 400 },
  { rows: 14 },
  { rows: 13 },
  { rows: 12, looked: false },
  { rows: 11 },
  { rows: 10, name: 40, aside: 200, sources: 4 },
  { rows: 8, name: 24, aside: 120 },
  { rows: 6, name: 16 },
  { rows: 4 },
  { rows: 2, sources: 2 },
];

export const PROGRAMME_ROOMS = ladderOf(WHOLE, STEPS, [
  "name",
  "aside",
  "rows",
  "looked",
  "sources",
  "notes",
  "stated",
  "followed",
  "facts",
  "addresses",
]);
