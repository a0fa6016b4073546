/** How much of each thing there is room for on the page. */
export interface Room {
  readonly drawing: boolean;
  /** What the nameplate comes to under another reading. */
  readonly readings: boolean;
  /** Each source on a line of its own, or one after another. */
  readonly sourceLines: boolean;
  readonly carbon: boolean;
  readonly sources: number;
  readonly norms: number;
  readonly assumed: number;
  readonly missing: number;
  readonly findings: number;
  readonly rows: number;
  readonly scopes: number;
  /** Letters of the quotation. */
  readonly quote: number;
}

export const WHOLE: Room = {
  drawing: true,
  readings: true,
  sourceLines: true,
  carbon: true,
  sources: 40,
  norms: 40,
  assumed: 40,
  missing: 40,
  findings: 20,
  rows: 60,
  scopes: 4,
  quote: 1_200,
};

/** What gives way first stands first: letters never grow smaller. */
const STEPS: readonly Partial<Room>[] = [
  { drawing: false },
  { sourceLines: false },
  { readings: false },
  { norms: 8, assumed: 12 },
  { sources: 12, findings: 8, rows: 24 },
  { norms: 3, assumed: 6 },
  { sources: 8, missing: 6, findings: 5 },
  { carbon: false, rows: 16 },
  { assumed: 4, missing: 4, rows: 10, findings: 3 },
  { sources: 5, quote: 600 },
  { norms: 1, assumed: 2, missing: 2, findings: 1, sources: 3 },
  { quote: 280, scopes: 3, rows: 6 },
];

/** From the most room to the least. */
export const SMALLER: readonly Room[] = STEPS.map((_, i) =>
  Object.assign({}, WHOLE, ...STEPS.slice(0, i + 1)),
);
