/** How much of each thing there is room for on the page. */
export interface Room {
  /** Height of the drawing, in points; none at 0. */
  readonly drawing: number;
  /** What the nameplate comes to under another reading. */
  readonly readings: boolean;
  /** Each source on a line of its own, or one after another. */
  readonly sourceLines: boolean;
  /** Where each source is found, or its title alone. */
  readonly addresses: boolean;
  readonly carbon: boolean;
  readonly sources: number;
  readonly norms: number;
  readonly assumed: number;
  readonly missing: number;
  readonly findings: number;
  /** Of the balance of a plan that promises nothing. */
  readonly rows: number;
  /** What is drawn from the networks, electricity and water first. */
  readonly utilities: number;
  readonly scopes: number;
  /** Letters of the quotation. */
  readonly quote: number;
  /** Letters of a name, and of a sentence. */
  readonly name: number;
  readonly sentence: number;
}

export const WHOLE: Room = {
  drawing: 330,
  readings: true,
  sourceLines: true,
  addresses: true,
  carbon: true,
  sources: 40,
  norms: 40,
  assumed: 40,
  missing: 40,
  findings: 20,
  rows: 60,
  utilities: 8,
  scopes: 4,
  quote: 1_200,
  name: 70,
  sentence: 900,
};

/** What gives way first stands first: letters never grow smaller. */
const STEPS: readonly Partial<Room>[] = [
  { drawing: 220 },
  { drawing: 150 },
  { drawing: 0 },
  { sourceLines: false },
  { readings: false },
  { norms: 8, assumed: 12, utilities: 5 },
  { findings: 8, rows: 24 },
  { norms: 3, assumed: 6, missing: 6 },
  { addresses: false },
  { carbon: false, findings: 5, rows: 16 },
  { missing: 3, sources: 16 },
  { assumed: 4, rows: 10, findings: 3 },
  { utilities: 2, norms: 1 },
  { assumed: 2, quote: 600, sources: 9 },
  { missing: 2, findings: 1, sources: 6 },
  { quote: 280, scopes: 3, rows: 6 },
  { name: 40, sentence: 400 },
  { name: 24, sentence: 200 },
  { name: 16, sentence: 120 },
];

/** From the most room to the least. */
export const SMALLER: readonly Room[] = STEPS.map((_, i) =>
  Object.assign({}, WHOLE, ...STEPS.slice(0, i + 1)),
);

/** What comes back first where a step has taken more than was needed. */
export const GIVEN_BACK: readonly (keyof Room)[] = [
  "name",
  "sentence",
  "quote",
  "scopes",
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
