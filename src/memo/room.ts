import { ladderOf } from "./ladder.ts";

/** What any memo may have less room for. */
export interface SheetRoom {
  /** Each source on a line of its own, or one after another. */
  readonly sourceLines: boolean;
  /** Where each source is found, or its title alone. */
  readonly addresses: boolean;
  readonly sources: number;
  /** Letters of a name, and of words someone entered beside a figure or a day. */
  readonly name: number;
  readonly aside: number;
}

/** How much of each thing there is room for on the page of a verdict. */
export interface Room extends SheetRoom {
  /** Height of the drawing, in points; none at 0. */
  readonly drawing: number;
  /** Whose the ends of the ranges are. */
  readonly ends: boolean;
  /** What the nameplate comes to under another reading. */
  readonly readings: boolean;
  readonly carbon: boolean;
  readonly norms: number;
  readonly assumed: number;
  /** What is the reader's own. */
  readonly mine: number;
  /** Who delivers what is there. */
  readonly there: number;
  /** Names in a list. */
  readonly listed: number;
  /** Reasons besides the chief ones. */
  readonly missing: number;
  /** Why, under the answer itself; where it is left out, the reasons stand below alone. */
  readonly lead: boolean;
  readonly findings: number;
  /** Of the balance of a plan that promises nothing. */
  readonly rows: number;
  /** What is drawn from the networks, electricity and water first. */
  readonly utilities: number;
  readonly scopes: number;
  /** Letters of the quotation. */
  readonly quote: number;
}

const WHOLE: Room = {
  drawing: 330,
  ends: true,
  readings: true,
  sourceLines: true,
  addresses: true,
  carbon: true,
  sources: 40,
  norms: 40,
  assumed: 40,
  mine: 40,
  there: 40,
  listed: 40,
  missing: 40,
  lead: true,
  findings: 20,
  rows: 60,
  utilities: 8,
  scopes: 4,
  quote: 1_200,
  name: 90,
  aside: 900,
};

/** What gives way first stands first: letters never grow smaller. What is the reader's own gives way last. */
const STEPS: readonly Partial<Room>[] = [
  { drawing: 220 },
  { drawing: 150 },
  { sourceLines: false },
  { readings: false },
  { norms: 8, assumed: 12, utilities: 5 },
  { findings: 8, rows: 24 },
  { norms: 3, assumed: 6, missing: 6 },
  { addresses: false },
  { carbon: false, findings: 5, rows: 16 },
  { missing: 3, sources: 16, listed: 12 },
  { assumed: 4, rows: 10, findings: 3 },
  { utilities: 2, norms: 1 },
  { assumed: 2, quote: 600, sources: 9 },
  { missing: 1, findings: 1, sources: 6 },
  { missing: 0, norms: 0 },
  { lead: false },
  { ends: false, assumed: 1 },
  { drawing: 0 },
  { quote: 280, scopes: 3, rows: 6, listed: 6, assumed: 1, there: 12, sources: 4 },
  { name: 40, aside: 400, there: 6 },
  { name: 24, aside: 200, listed: 3 },
  { name: 16, aside: 120, there: 2 },
  { mine: 24 },
  { mine: 12 },
  { mine: 6 },
  { mine: 2 },
];

/** What comes back first where a step has taken more than was needed. */
const GIVEN_BACK: readonly (keyof Room)[] = [
  "mine",
  "there",
  "name",
  "aside",
  "listed",
  "quote",
  "scopes",
  "drawing",
  "lead",
  "ends",
  "utilities",
  "norms",
  "assumed",
  "sources",
  "addresses",
  "missing",
  "carbon",
  "rows",
  "findings",
  "readings",
];

export const VERDICT_ROOMS = ladderOf(WHOLE, STEPS, GIVEN_BACK);
