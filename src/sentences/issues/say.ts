import { type Issue, parsePeriod, type Quantity } from "../../core/index.ts";
import { type Language, type LocalText, wordsIn } from "../../workspace/index.ts";
import { formatPeriod } from "../days.ts";
import { lookedWords } from "../looked.ts";
import { formatNumber, formatQuantity, formatRange, formatReadable } from "../numbers.ts";
import { formatEnds } from "../span-text.ts";
import { isState, stateWord } from "../states.ts";

/** The name people read of a stream, process, plant, site, scope; `undefined` keeps the id. */
export type Names = (id: string) => LocalText | undefined;

/** How one language writes the facts of one issue. */
export interface Say {
  /** An id, or the name people read, in quotation marks where the language wants them. */
  readonly name: (id: string) => string;
  /** A list ("a, b") or a ring ("a → b → a") of ids. */
  readonly names: (ids: string) => string;
  /** Characters of the text, in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly count: (value: number) => string;
  readonly quantity: (quantity: Quantity) => string;
  /** The same rounded as the ends of a range are: as it stands on the page. */
  readonly computed: (quantity: Quantity) => string;
  /** A number as the text has it, with all its digits. */
  readonly written: (quantity: Quantity) => string;
  /** Low and high in the unit that reads best. */
  readonly range: (low: Quantity, high: Quantity) => string;
  /** Low and high as the text has them. */
  readonly bounds: (low: Quantity, high: Quantity) => string;
  /** `2013-09` as a reader writes it. */
  readonly period: (text: string) => string;
  /** Where one looked. */
  readonly looked: (where: string) => string;
  /** Two quantities that differ, with as many digits as it takes to see it. */
  readonly apart: (a: Quantity, b: Quantity) => readonly [string, string];
  /** A state of a cell, in quotation marks. */
  readonly state: (state: string) => string;
  /** `file:line` of the first other place. */
  readonly first: string | undefined;
}

/** Digits enough for any number a person writes. */
const WRITTEN = { digits: 12 };

export function sayIn(language: Language, issue: Issue, names: Names): Say {
  const name = (id: string): string => nameOf(id, language, names);
  const place = issue.also?.[0];
  return {
    name,
    names: (ids) => listOf(ids, name),
    quoted: (text) => quote(text, language),
    count: (value) => formatNumber(value, language),
    quantity: (quantity) => formatReadable(quantity, language),
    computed: ({ value, unit }) => formatEnds(value, value, unit, language),
    written: (quantity) => formatQuantity(quantity, language, WRITTEN),
    range: (low, high) => formatEnds(low.value, high.value, low.unit, language),
    bounds: (low, high) => formatRange(low.value, high.value, low.unit, language, WRITTEN),
    period: (text) => periodOf(text, language),
    looked: (where) => lookedWords(where, language),
    apart: (a, b) => apart(a, b, language),
    state: (state) => quote(isState(state) ? stateWord(state, language) : state, language),
    first: place && `${place.file}:${place.line}`,
  };
}

function nameOf(id: string, language: Language, names: Names): string {
  const text = names(id);
  const words = text === undefined ? id : wordsIn(text, language).text || id;
  // A name with quotation marks of its own takes no others.
  return language === "en" || words.includes("«") ? words : `«${words}»`;
}

/** A period that is no year, quarter or month keeps its days. */
function periodOf(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, language);
}

function listOf(ids: string, name: (id: string) => string): string {
  if (ids.includes(" → ")) return ids.split(" → ").map(name).join(" → ");
  return ids.split(", ").map(name).join(", ");
}

function quote(text: string, language: Language): string {
  return language === "en" ? `“${text}”` : `«${text}»`;
}

const MOST_DIGITS = 15;

function apart(a: Quantity, b: Quantity, language: Language): readonly [string, string] {
  for (let digits = 4; digits < MOST_DIGITS; digits++) {
    const pair = [
      formatQuantity(a, language, { digits }),
      formatQuantity(b, language, { digits }),
    ] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  const digits = MOST_DIGITS;
  return [formatQuantity(a, language, { digits }), formatQuantity(b, language, { digits })];
}
