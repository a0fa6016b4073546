import { type Day, issue, likelyName, type Place } from "../core/index.ts";
import {
  type DatedReading,
  type Indicator,
  MEASURE_KINDS,
  type Measure,
  type MeasureKind,
  type MoneyLine,
  type NameAt,
  type Named,
  type Programme,
  type ProgrammePart,
  type Stated,
} from "../workspace/index.ts";
import { readFacts } from "./read-fact.ts";
import { optionalFigure, readFigure } from "./read-figure.ts";
import { lastDayOf, readDue, twice } from "./read-programme-date.ts";
import { unknownWord } from "./read-stream.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  asMap,
  asText,
  checkId,
  checkKeys,
  compact,
  localTextAt,
  mapAt,
  openBlock,
  type Reading,
  readName,
  requireKey,
  textAt,
} from "./reader.ts";
import { type Entry, type MapNode, nodeAt, sortedEntries } from "./tree.ts";

/** The section `programme:`; nothing where the text has none. */
export function readProgramme(root: MapNode, reading: Reading): { readonly programme?: Programme } {
  const map = mapAt(root, "programme", reading);
  if (map === undefined) return {};
  checkKeys(map, "programme", reading);
  const programme: Programme = {
    at: map.at,
    name: localTextAt(map, "name", reading) ?? {},
    offices: readPart(map, "offices", readNamed, reading),
    themes: readPart(map, "themes", readNamed, reading),
    measures: readPart(map, "measures", readMeasure, reading),
    indicators: readPart(map, "indicators", readIndicator, reading),
    stated: readPart(map, "stated", readStated, reading),
    declared: (part) => namesIn(map, part),
  };
  return { programme };
}

function namesIn(map: MapNode, part: ProgrammePart): ReadonlySet<string> {
  const node = nodeAt(map, part);
  return new Set(node?.kind === "map" ? node.entries.map(({ key }) => key) : []);
}

function readPart<T>(
  map: MapNode,
  part: ProgrammePart,
  read: (entry: Entry, reading: Reading) => T | undefined,
  reading: Reading,
): ReadonlyMap<string, T> {
  const things = new Map<string, T>();
  for (const entry of sortedEntries(mapAt(map, part, reading))) {
    const named = checkId(entry, part, reading);
    const thing = read(entry, reading);
    if (named && thing !== undefined) things.set(entry.key, thing);
  }
  return things;
}

function readNamed(entry: Entry, reading: Reading): Named | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "named", reading);
  return { id: entry.key, at: entry.keyAt, name: readName(map, entry.key, reading) };
}

function readMeasure(entry: Entry, outer: Reading): Measure | undefined {
  const map = asMap(entry.value, entry.key, outer);
  if (map === undefined) return undefined;
  checkKeys(map, "measure", outer, "measures");
  requireKey(map, "from", "measures", entry.keyAt, outer, entry.key);
  const path = `programme.measures.${entry.key}`;
  return compact({
    ...readItem(map, entry, outer),
    kind: readKind(map, outer),
    partOf: nameAt(map, "part of", outer),
    dependsOn: readNames(map, "depends on", outer),
    due: readDue(map, entry.keyAt, outer),
    money: readMoney(map, path, outer),
    facts: readFacts(map, entry.key, outer),
    promise: nameAt(map, "promise", outer),
  });
}

function readIndicator(entry: Entry, outer: Reading): Indicator | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading } = block;
  checkKeys(map, "indicator", reading, "indicators");
  requireKey(map, "from", "indicators", entry.keyAt, reading, entry.key);
  const path = `programme.indicators.${entry.key}`;
  return compact({
    ...readItem(map, entry, reading),
    of: nameAt(map, "of", reading),
    baseline: readReadings(map, "baseline", entry.key, path, reading)[0],
    target: optionalFigure(map, "target", path, reading),
    due: readDue(map, entry.keyAt, reading),
    readings: readReadings(map, "readings", entry.key, path, reading),
    figure: nameAt(map, "figure", reading),
  });
}

function readStated(entry: Entry, reading: Reading): Stated | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "stated", reading, "stated");
  requireKey(map, "quote", "stated", entry.keyAt, reading, entry.key);
  requireKey(map, "from", "stated", entry.keyAt, reading, entry.key);
  return readItem(map, entry, reading);
}

function readItem(map: MapNode, entry: Entry, reading: Reading): Stated {
  return compact({
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    owner: nameAt(map, "owner", reading),
    theme: nameAt(map, "theme", reading),
    from: nameAt(map, "from", reading),
    quote: localTextAt(map, "quote", reading),
    looked: textAt(map, "looked", reading)?.text,
    ask: localTextAt(map, "ask", reading),
    note: localTextAt(map, "note", reading),
  });
}

function nameAt(map: MapNode, key: string, reading: Reading): NameAt | undefined {
  const text = textAt(map, key, reading);
  return text && { name: text.text, at: text.at };
}

function readNames(map: MapNode, key: string, reading: Reading): readonly NameAt[] {
  const node = nodeAt(map, key);
  if (node === undefined) return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item) => {
    const text = asText(item, key, reading);
    return text === undefined ? [] : [{ name: text.text, at: text.at }];
  });
}

function readKind(map: MapNode, reading: Reading): MeasureKind {
  const text = textAt(map, "kind", reading);
  if (text === undefined) return "measure";
  const kind = MEASURE_KINDS.find((known) => known === text.text);
  if (kind === undefined) reading.issues.push(unknownWord(text, MEASURE_KINDS));
  return kind ?? "measure";
}

const YEAR_NOT_STATED = "year not stated";
const YEARS = /^(\d{4})(?:\.\.(\d{4}))?$/;

function readMoney(map: MapNode, path: string, outer: Reading): readonly MoneyLine[] {
  const lines = mapAt(map, "money", outer)?.entries ?? [];
  return lines.flatMap((line) => {
    const block = openBlock(line, outer);
    if (block === undefined) return [];
    const years = YEARS.exec(line.key);
    const ordered = years?.[2] === undefined || Number(years[1]) <= Number(years[2]);
    if (line.key !== YEAR_NOT_STATED && (years === null || !ordered)) {
      const likely = likelyName(line.key, [YEAR_NOT_STATED]);
      const facts = { given: line.key, form: "year" } as const;
      const told = likely === undefined ? facts : { ...facts, likely };
      outer.issues.push(issue("date-syntax", line.keyAt, told));
    }
    checkKeys(block.map, "money", block.reading, "money");
    const own = `${path}.money.${line.key}`;
    const planned = optionalFigure(block.map, "planned", own, block.reading);
    const disbursed = optionalFigure(block.map, "disbursed", own, block.reading);
    return [compact({ when: line.key, at: line.keyAt, planned, disbursed })];
  });
}

function readReadings(
  map: MapNode,
  key: "baseline" | "readings",
  id: string,
  path: string,
  reading: Reading,
): readonly DatedReading[] {
  const node = nodeAt(map, key);
  if (node === undefined) return [];
  if (node.kind !== "map") {
    reading.issues.push(wrongShape(key, "mapping", node));
    return [];
  }
  const seen = new Map<Day, Place>();
  const read = node.entries.flatMap((entry): readonly DatedReading[] => {
    const on = lastDayOf(entry.key, entry.keyAt, reading);
    const figure = readFigure(entry.value, `${path}.${key}.${entry.key}`, reading);
    if (on === undefined || twice(seen, on, entry, id, reading) || figure === undefined) return [];
    return [{ on, written: entry.key, figure, at: entry.keyAt }];
  });
  return read.toSorted((a, b) => a.on - b.on);
}
