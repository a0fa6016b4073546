import { ELEMENTS, EVIDENCE, UNIT_NAMES } from "../../core/index.ts";
import { type BlockKind, MEANINGS } from "../../format/index.ts";
import { LANGUAGES, type LocalText } from "../../workspace/index.ts";
import type { NameKind } from "./declared.ts";
import { keyNames, valueNames } from "./naming.ts";
import { keysOf, type Standing, standingsAt } from "./standing.ts";
import { type Where, whereIs } from "./where.ts";

/** A name the texts give, and what people call the thing, in each language that has a word for it. */
export interface KnownName {
  readonly id: string;
  readonly names: LocalText;
}

/** What a workspace knows: names by kind, and the unit of a stream. */
export interface Known {
  readonly names: (kind: NameKind) => readonly KnownName[];
  readonly unitOf: (stream: string) => string | undefined;
}

export type SuggestionKind =
  | NameKind
  | "key"
  | "unit"
  | "evidence"
  | "word"
  | "element"
  | "language";

export interface Suggestion {
  readonly label: string;
  readonly kind: SuggestionKind;
  /** What stands in the text when it is taken. */
  readonly text: string;
  /** What people call it, by which it is found too. */
  readonly names: LocalText;
  /** What a key is for, in English as the manual has it. */
  readonly meaning?: string;
}

export interface Suggestions {
  readonly from: number;
  readonly typed: string;
  readonly where: Where;
  readonly all: readonly Suggestion[];
}

/** What may stand at a cursor, as the language and the names of the texts have it; best first. */
export function suggestAt(text: string, cursor: number, known: Known): Suggestions | undefined {
  const where = whereIs(text, cursor);
  if (where === undefined) return undefined;
  const standings = standingsAt(where.path);
  const found =
    where.slot === "key"
      ? { from: where.from, typed: where.typed, all: keySuggestions(where, standings, known) }
      : valueSuggestions(where, standings, known);
  const ranked = rank(distinct(found.all), found.typed);
  return ranked.length === 0 ? undefined : { ...found, where, all: ranked };
}

function keySuggestions(
  where: Where,
  standings: readonly Standing[],
  known: Known,
): readonly Suggestion[] {
  return standings
    .flatMap((one) => keysUnder(one, known))
    .filter(({ label }) => !where.taken.includes(label));
}

function keysUnder(standing: Standing, known: Known): readonly Suggestion[] {
  const { shape, block, key } = standing;
  if (shape.kind === "block") return [...blockKeys(shape.of), ...named(standing, known, ": ")];
  if (shape.kind === "figure") return blockKeys("figure");
  if (shape.kind === "words")
    return LANGUAGES.map((one) => ({ label: one, kind: "language", text: `${one}: `, names: {} }));
  if (shape.kind === "lines") return patched(shape.of, known);
  const elements = `${block}.${key}` === "stream.of" ? elementNames(": ") : [];
  return [...named(standing, known, ": "), ...elements];
}

function blockKeys(block: BlockKind): readonly Suggestion[] {
  const meanings: Readonly<Record<string, string>> = MEANINGS[block];
  return keysOf(block).map((label) => {
    const meaning = meanings[label];
    const said = meaning === undefined || meaning === "words" ? {} : { meaning };
    return { label, kind: "key", text: `${label}: `, names: {}, ...said };
  });
}

function named(standing: Standing, known: Known, after: string): readonly Suggestion[] {
  const kind = keyNames(standing);
  return kind === undefined ? [] : ofKind(kind, known, after);
}

/** A scenario patches lines there are: their names stand to be chosen. */
function patched(section: string, known: Known): readonly Suggestion[] {
  const kinds: Readonly<Record<string, NameKind>> = {
    where: "figure",
    accounts: "component",
    traces: "component",
    streams: "stream",
    processes: "process",
    plants: "plant",
    sites: "site",
    enters: "stream",
    leaves: "stream",
  };
  const kind = kinds[section];
  return kind === undefined ? [] : ofKind(kind, known, ": ");
}

function ofKind(kind: NameKind, known: Known, after = ""): readonly Suggestion[] {
  return known
    .names(kind)
    .map(({ id, names }) => ({ label: id, kind, text: `${id}${after}`, names }));
}

function elementNames(after = ""): readonly Suggestion[] {
  return ELEMENTS.map(({ symbol }) => ({
    label: symbol,
    kind: "element",
    text: `${symbol}${after}`,
    names: {},
  }));
}

interface Part {
  readonly from: number;
  readonly typed: string;
  readonly all: readonly Suggestion[];
}

function valueSuggestions(where: Where, standings: readonly Standing[], known: Known): Part {
  const figures = standings.some(({ shape }) => shape.kind === "figure") || isFigureText(standings);
  const whole = standings.flatMap((one) => wholeValues(one));
  if (figures) return figureSuggestions(where, standings, known, whole);
  const amount = /^\s*[\d.]+(?:e\d+)?\s+(?:\S+\s+(?:of\s+)?)?/.exec(where.typed);
  const names = standings.flatMap((one) => valueNames(one)).flatMap((kind) => ofKind(kind, known));
  if (amount !== null && isAmount(standings)) {
    const typed = where.typed.slice(amount[0].length);
    const units = /^\s*[\d.]+(?:e\d+)?\s+$/.test(amount[0]) ? unitNames() : [];
    return { from: where.from + amount[0].length, typed, all: [...units, ...names] };
  }
  return { from: where.from, typed: where.typed, all: [...whole, ...names] };
}

/** `1 t ingot`: an amount and then its stream. */
function isAmount(standings: readonly Standing[]): boolean {
  return standings.some(({ block, key }) =>
    ["process.makes", "process.treats", "promise.nameplate"].includes(`${block}.${key}`),
  );
}

/** `value`, `low`, `high`, `assume`: figures without their source. */
function isFigureText(standings: readonly Standing[]): boolean {
  return standings.some(
    ({ block, key }) => block === "figure" && ["value", "low", "high", "assume"].includes(key),
  );
}

function wholeValues({ shape, block, key }: Standing): readonly Suggestion[] {
  const word = (label: string): Suggestion => ({ label, kind: "word", text: label, names: {} });
  if (shape.kind === "word") return shape.of.map(word);
  if (block === "stream" && key === "unit") return unitNames();
  if (shape.kind === "text") return shape.examples.map(word);
  if (shape.kind === "figure") return [...shape.examples, "unpublished"].map(word);
  return [];
}

function figureSuggestions(
  { from, typed, path }: Where,
  standings: readonly Standing[],
  known: Known,
  whole: readonly Suggestion[],
): Part {
  const source = /(?:^|\s)@\s*(\S*)$/.exec(typed);
  if (source !== null) return part(from, typed, source[1] ?? "", ofKind("source", known));
  if (/\s@\s/.test(typed)) return { from, typed, all: [] };
  const word = /[^\s(){}+*^,]*$/.exec(typed)?.[0] ?? "";
  const before = typed.slice(0, typed.length - word.length);
  if (/(^|[\s(*/+-])[\d.]+(?:e-?\d+)?\s+$/.test(before))
    return part(from, typed, word, [...ownUnit(path, known), ...unitNames(), ...evidence()]);
  if (before.trim() !== "" && /[\p{L}\p{N})%]\s+$/u.test(before))
    return part(from, typed, word, [...evidence()]);
  const own = standings.flatMap((one) => valueNames(one)).flatMap((kind) => ofKind(kind, known));
  return part(from, typed, word, [
    ...(before.trim() === "" ? [...own, ...whole] : []),
    ...ofKind("figure", known),
    ...(before.trim() === "" ? [] : elementNames()),
  ]);
}

function part(from: number, typed: string, word: string, all: readonly Suggestion[]): Part {
  return { from: from + typed.length - word.length, typed: word, all };
}

/** The unit of the stream the figure is an amount of comes first. */
function ownUnit(path: readonly string[], known: Known): readonly Suggestion[] {
  const unit = path.toReversed().flatMap((key) => known.unitOf(key) ?? [])[0];
  return unit === undefined ? [] : [{ label: unit, kind: "unit", text: unit, names: {} }];
}

function unitNames(): readonly Suggestion[] {
  return [...UNIT_NAMES.keys()].map((label) => ({ label, kind: "unit", text: label, names: {} }));
}

function evidence(): readonly Suggestion[] {
  return EVIDENCE.map((label) => ({ label, kind: "evidence", text: label, names: {} }));
}

function distinct(all: readonly Suggestion[]): readonly Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const one of all) if (!first.has(one.label)) first.set(one.label, one);
  return [...first.values()];
}

/** Those that begin as typed, then those a word of whose name does, then those that hold it. */
function rank(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const sought = typed.toLowerCase();
  const ranked = all.flatMap((one) => {
    const at = rankOf(one, sought, typed);
    return at === undefined ? [] : [{ one, at }];
  });
  return ranked.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

function rankOf(one: Suggestion, sought: string, typed: string): number | undefined {
  if (one.label === typed) return -1;
  if (typed === "" || one.label.startsWith(typed)) return 0;
  const label = one.label.toLowerCase();
  if (label.startsWith(sought)) return 1;
  if (
    Object.values(one.names).some((words: string) =>
      words
        .toLowerCase()
        .split(/[\s,]+/)
        .some((word) => word.startsWith(sought)),
    )
  )
    return 2;
  return sought.length > 1 && label.includes(sought) ? 3 : undefined;
}
