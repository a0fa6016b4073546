import { EVIDENCE } from "../core/index.ts";
import {
  BALANCES,
  CARBON,
  FACT_WORDS,
  LANGUAGES,
  MEASURE_KINDS,
  STANDINGS,
  UTILITIES,
} from "../workspace/index.ts";
import type { BlockKind, FIELDS } from "./fields.ts";
import { AS_MASS } from "./read-component.ts";
import { NO_DATE } from "./read-programme-date.ts";
import { STEPS } from "./read-workspace.ts";
import {
  block,
  byId,
  byName,
  byNameLike,
  either,
  figure,
  figurePattern,
  linesOf,
  list,
  type Shape,
  text,
  textLike,
  word,
} from "./shape.ts";

type Shapes = {
  readonly [Block in BlockKind]: { readonly [Key in (typeof FIELDS)[Block][number]]: Shape };
};

const WORDS: Shape = { kind: "words" };
const TEXT = text();
const FIGURE = figure();
const VALUE = textLike(figurePattern([]), "2.7 t");
const FIGURES = byName(FIGURE);
const WHERE = byId(FIGURE);
const DATE = "\\d{4}-\\d{2}(-\\d{2})?";
const DAY = textLike("^\\d{4}-\\d{2}-\\d{2}$", "2026-11-24");
const BALANCE = word(BALANCES);
const KNOWN = block("known");
const NAMES = list(TEXT);
/** Component by component: the share that goes there, or an amount and the shares beside it. */
const RECOVERIES = byName(FIGURE);
const OUTLETS = byName(
  either(figure("0.2 t", "24 % of everything", "2 % of charge", "rest"), RECOVERIES),
);
const STANDS = [...STANDINGS, "unpublished"];
const STANDING = textLike(`^\\s*(${STANDS.join("|")})(\\s|$)`, ...STANDS);

const DUE = textLike(`^\\s*(${NO_DATE}|\\d{4}(-\\d{2}){0,2})\\s*$`, "2026-10", NO_DATE);
const SAID = FACT_WORDS.filter((one) => one !== "expected");
const FACT = textLike(
  `^\\s*((${SAID.join("|")})(\\s|$)|expected\\s+\\d{4})`,
  ...SAID.map((one) => `${one} @ HAND`),
  "expected 2027-03 @ HAND",
);
const FACT_DAY = "^\\d{4}(-\\d{2}){0,2}(T\\S+)?$";
const READINGS = byNameLike(FIGURE, FACT_DAY, "2026-12-31");
const MONEY_WHEN = "^(\\d{4}(\\.\\.\\d{4})?|year not stated)$";

/** The shape of every key of the language; a key without its shape does not compile. */
export const SHAPES: Shapes = {
  header: { format: word(["1"]), name: WORDS, "as of": DAY, calendar: block("calendar") },
  calendar: { from: DAY, to: DAY, step: word(STEPS) },
  section: {
    where: WHERE,
    accounts: byId(block("component")),
    traces: byId(block("component")),
    streams: byId(block("stream")),
    processes: byNameLike(
      block("process"),
      "^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)?$",
      "pulling",
      "pulling/norm-2024",
    ),
    plants: byId(block("plant")),
    sites: byId(block("site")),
    enters: byId(figure("as needed", "at most 30 000 t/yr", "unpublished")),
    leaves: byId(figure("as it comes", "at most 30 000 t/yr", "10 000 t/yr")),
    sources: byId(block("source")),
    statements: byId(block("statement")),
    scopes: byId(either(NAMES, block("scope"))),
    scenarios: byName(block("scenario")),
    comparables: byId(block("comparable")),
    programme: block("programme"),
    expect: byId(block("expect")),
  },
  figure: {
    value: VALUE,
    low: VALUE,
    high: VALUE,
    evidence: word(EVIDENCE),
    source: TEXT,
    place: TEXT,
    also: either(list(FIGURE), FIGURE),
    because: WORDS,
    unpublished: TEXT,
    ask: WORDS,
    assume: VALUE,
    name: WORDS,
    note: WORDS,
  },
  stream: {
    unit: text("t", "kg", "m2", "MWh"),
    name: WORDS,
    was: TEXT,
    of: either(text("SiO2"), byName(figure("99.5 %", "rest"))),
    mass: FIGURE,
    power: either(FIGURE, FIGURES),
    area: FIGURE,
    pieces: FIGURE,
    carbon: FIGURE,
    utility: word(UTILITIES),
    mixes: byName(figure("60 %", "all", "up to capacity", "rest")),
    spec: byName(textLike("^at most ", "at most 0.3 ppb")),
    source: TEXT,
    note: WORDS,
  },
  process: {
    makes: either(textLike("\\S\\s+\\S", "1 t ingot"), byName(RECOVERIES)),
    treats: text("1 t off-gas", "60 % of off-gas", "rest of off-gas"),
    takes: FIGURES,
    gives: OUTLETS,
    loses: OUTLETS,
    emits: FIGURES,
    adds: FIGURES,
    traces: word([AS_MASS]),
    unaccounted: byName(WORDS),
    where: WHERE,
    source: TEXT,
    name: WORDS,
    was: TEXT,
    note: WORDS,
  },
  plant: {
    runs: TEXT,
    at: TEXT,
    capacity: FIGURE,
    achieved: FIGURE,
    rate: FIGURE,
    share: figure("60 %", "up to capacity", "rest"),
    standing: either(
      STANDING,
      KNOWN,
      byNameLike(either(STANDING, KNOWN), `^from ${DATE}$`, "from 2026-10"),
    ),
    name: WORDS,
    was: TEXT,
    source: TEXT,
    note: WORDS,
  },
  component: { name: WORDS, was: TEXT, note: WORDS },
  site: { name: WORDS, was: TEXT, source: TEXT, note: WORDS },
  limit: { contracted: FIGURE, "load factor": FIGURE, source: TEXT, note: WORDS },
  source: {
    title: WORDS,
    publisher: TEXT,
    edition: TEXT,
    date: TEXT,
    where: TEXT,
    read: TEXT,
    language: TEXT,
    sha256: TEXT,
    note: WORDS,
    was: TEXT,
  },
  statement: {
    quote: WORDS,
    translation: WORDS,
    language: word(LANGUAGES),
    who: WORDS,
    where: TEXT,
    said: either(textLike(`^(unpublished\\b|\\d{4}$|${DATE}$)`, "unpublished"), KNOWN),
    read: TEXT,
    sha256: TEXT,
    promises: byName(block("promise")),
    note: WORDS,
    was: TEXT,
  },
  promise: {
    name: WORDS,
    was: TEXT,
    nameplate: textLike("\\S\\s+\\S", "1 GW/yr wafers"),
    "power of": text("not stated"),
    launched: either(
      textLike(`^(unpublished\\b|(by\\s+)?${DATE}$)`, "by 2026-10", "unpublished"),
      KNOWN,
    ),
    "earlier reading": DAY,
    at: TEXT,
    scope: text("not stated"),
    running: either(textLike("^unpublished\\b", "unpublished"), block("running")),
    note: WORDS,
  },
  known: { unpublished: TEXT, note: WORDS, ask: WORDS, source: TEXT },
  running: {
    since: textLike(`^\\s*${DATE}(\\s|$)`, "2026-10-15"),
    unpublished: TEXT,
    ask: WORDS,
    source: TEXT,
    note: WORDS,
  },
  scope: { name: WORDS, was: TEXT, inside: either(text("all"), NAMES), makes: TEXT, note: WORDS },
  scenario: {
    name: WORDS,
    was: TEXT,
    note: WORDS,
    on: either(TEXT, NAMES),
    runs: byName(TEXT),
    where: linesOf("where"),
    accounts: linesOf("accounts"),
    traces: linesOf("traces"),
    streams: linesOf("streams"),
    processes: linesOf("processes"),
    plants: linesOf("plants"),
    sites: linesOf("sites"),
    enters: linesOf("enters"),
    leaves: linesOf("leaves"),
  },
  comparable: {
    balance: BALANCE,
    scope: TEXT,
    "says scope": WORDS,
    plant: WORDS,
    size: FIGURE,
    year: TEXT,
    value: FIGURE,
    note: WORDS,
    announced: word(["true", "false"]),
    "not said": WORDS,
    source: TEXT,
  },
  programme: {
    name: WORDS,
    note: WORDS,
    offices: byId(block("named")),
    themes: byId(block("named")),
    measures: byId(block("measure")),
    indicators: byId(block("indicator")),
    stated: byId(block("stated")),
  },
  named: { name: WORDS, was: TEXT, note: WORDS },
  measure: {
    name: WORDS,
    was: TEXT,
    kind: word(MEASURE_KINDS),
    owner: TEXT,
    "part of": TEXT,
    theme: TEXT,
    "depends on": either(TEXT, NAMES),
    due: DUE,
    money: byNameLike(block("money"), MONEY_WHEN, "2026", "2018..2025", "year not stated"),
    facts: byNameLike(either(FACT, block("fact")), FACT_DAY, "2026-10-15", "2026-10"),
    promise: TEXT,
    from: TEXT,
    quote: WORDS,
    looked: TEXT,
    ask: WORDS,
    note: WORDS,
  },
  money: { planned: FIGURE, disbursed: FIGURE, source: TEXT },
  fact: { fact: FACT, source: TEXT, published: DAY, note: WORDS },
  indicator: {
    name: WORDS,
    was: TEXT,
    owner: TEXT,
    of: TEXT,
    theme: TEXT,
    baseline: READINGS,
    target: FIGURE,
    due: DUE,
    readings: READINGS,
    figure: TEXT,
    from: TEXT,
    quote: WORDS,
    looked: TEXT,
    ask: WORDS,
    source: TEXT,
    note: WORDS,
  },
  stated: {
    name: WORDS,
    was: TEXT,
    owner: TEXT,
    theme: TEXT,
    from: TEXT,
    quote: WORDS,
    note: WORDS,
  },
  expect: {
    made: TEXT,
    taken: TEXT,
    enters: TEXT,
    leaves: TEXT,
    left: TEXT,
    short: TEXT,
    lots: TEXT,
    holds: TEXT,
    grade: TEXT,
    unaccounted: TEXT,
    of: TEXT,
    co2: word(CARBON),
    by: TEXT,
    is: FIGURE,
    within: FIGURE,
    in: textLike("^\\d{4}(-(Q[1-4]|\\d{2}))?$", "2026", "2026-Q3", "2026-09"),
    scenario: TEXT,
    promise: TEXT,
    scope: TEXT,
    "power of": TEXT,
    because: WORDS,
    cell: BALANCE,
  },
};

/** What stands behind names that are no key of the block: a site's streams and their limits. */
export const NAMED: Readonly<Partial<Record<BlockKind, Shape>>> = { site: block("limit") };

/** Keys a block cannot do without; a figure among them may come from a table. */
export const REQUIRED: {
  readonly [Block in BlockKind]?: readonly (typeof FIELDS)[Block][number][];
} = {
  header: ["format", "as of", "calendar"],
  calendar: ["from", "to"],
  stream: ["unit"],
  plant: ["runs"],
  limit: ["contracted"],
  source: ["title"],
  statement: ["quote"],
  promise: ["nameplate"],
  scope: ["inside"],
  comparable: ["balance", "value"],
  measure: ["from"],
  indicator: ["from"],
  stated: ["from", "quote"],
  fact: ["fact"],
  expect: ["is"],
};
