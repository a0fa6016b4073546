import { type Day, type Evidence, isEvidence, issue, type Place } from "../core/index.ts";
import type {
  DatedEntry,
  DatedFigure,
  Figure,
  LocalText,
  SourceRef,
  StatedFigure,
  UnpublishedFigure,
} from "../workspace/index.ts";
import { withBounds } from "./read-bounds.ts";
import { type PlainFigure, readText, withSource } from "./read-figure-text.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  checkKeys,
  compact,
  localTextAt,
  type Reading,
  readMonthOrDay,
  sourceRefAt,
  textAt,
} from "./reader.ts";
import { type Entry, entryOf, type MapNode, type Node, nodeAt } from "./tree.ts";

export function optionalFigure(
  map: MapNode,
  key: string,
  path: string,
  reading: Reading,
): Figure | undefined {
  const node = nodeAt(map, key);
  return node === undefined ? undefined : readFigure(node, `${path}.${key}`, reading);
}

/** A figure in any of its three forms; `prefix` is a word like `at most ` that may stand before it. */
export function readFigure(
  node: Node,
  path: string,
  reading: Reading,
  prefix = "",
): Figure | undefined {
  if (node.kind === "text") return readText(node, path, reading, prefix);
  if (node.kind === "list") {
    reading.issues.push(wrongShape(lastKey(path), "text", node));
    return undefined;
  }
  return node.entries.some((entry) => DATED_KEY.test(entry.key))
    ? readDated(node, path, reading)
    : readLong(node, path, reading, prefix);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

const DATED_KEY = /^(\d{4}|from \d{4}.*)$/;
const NOTES = ["name", "note", "also", "because", "source"];

/** `{2018: 170 um, 2026: 152 um}` or `{from 2026-10: 1 GW/yr}`; words about it may stand beside the dates. */
function readDated(map: MapNode, path: string, reading: Reading): DatedFigure | undefined {
  const source = sourceRefAt(map, "source", reading);
  const inner = source === undefined ? reading : { ...reading, source };
  const lines = map.entries.filter((entry) => !NOTES.includes(entry.key));
  const kind = lines.some((line) => line.key.startsWith("from ")) ? "steps" : "points";
  const seen = new Map<number, Place>();
  const entries = lines.flatMap((line) => readEntry(line, kind, path, inner, seen));
  if (entries.length === 0) return undefined;
  const notes = readNotes(map, path, inner);
  return { kind, path, at: map.at, entries: entries.sort((a, b) => a.from - b.from), ...notes };
}

function readEntry(
  line: Entry,
  kind: DatedFigure["kind"],
  path: string,
  reading: Reading,
  seen: Map<number, Place>,
): readonly DatedEntry[] {
  const from = readFrom(line.key, kind, line.keyAt, reading);
  const figure = readFigure(line.value, `${path}.${line.key}`, reading);
  if (figure === undefined || from === undefined) return [];
  const first = seen.get(from);
  if (first !== undefined) {
    // `2026-01` and `2026-01-01` are one day.
    reading.issues.push(issue("key-twice", line.keyAt, { key: line.key }, [first]));
    return [];
  }
  seen.set(from, line.keyAt);
  if (figure.kind === "stated" || figure.kind === "unpublished") return [{ from, figure }];
  reading.issues.push(wrongShape(line.key, "text", line.value));
  return [];
}

function readFrom(
  key: string,
  kind: DatedFigure["kind"],
  at: Place,
  reading: Reading,
): Day | undefined {
  if (kind === "points") {
    if (/^\d{4}$/.test(key)) return Number(key);
  } else if (key.startsWith("from ")) {
    const date = key.slice("from ".length);
    return /^\d{4}$/.test(date)
      ? readMonthOrDay(`${date}-01`, at, reading)?.first
      : readMonthOrDay(date, at, reading)?.first;
  }
  reading.issues.push(
    issue("date-syntax", at, { given: key, form: kind === "points" ? "year" : "day" }),
  );
  return undefined;
}

/** The long form: `value: … low: … source: …`, or `unpublished: looked in …` with whom to ask. */
function readLong(
  map: MapNode,
  path: string,
  reading: Reading,
  prefix: string,
): PlainFigure | undefined {
  checkKeys(map, "figure", reading, lastKey(path));
  if (nodeAt(map, "unpublished") !== undefined) return readLongUnpublished(map, path, reading);
  const value = textAt(map, "value", reading);
  if (value === undefined) {
    if (nodeAt(map, "value") === undefined) {
      reading.issues.push(issue("missing-key", map.at, { key: "value", section: lastKey(path) }));
    }
    return undefined;
  }
  const figure = readText(value, path, { issues: reading.issues }, prefix);
  if (figure === undefined) return undefined;
  if (figure.kind === "stated") return withLongParts(figure, map, reading);
  return { ...figure, ...readNotes(map, path, reading) };
}

function withLongParts(figure: StatedFigure, map: MapNode, reading: Reading): StatedFigure {
  const own = sourceRefAt(map, "source", reading) ?? figure.source;
  const evidence = evidenceAt(map, reading) ?? figure.evidence;
  const stated = compact({ ...withBounds(figure, map, reading), evidence });
  const sourced = withSource(stated, own, reading);
  const place = textAt(map, "place", reading)?.text;
  const { source } = sourced;
  return compact({
    ...sourced,
    at: map.at.file === figure.at.file ? figure.at : map.at,
    source: source && (place === undefined ? source : { ...source, place }),
    ...readNotes(map, figure.path, reading),
  });
}

function evidenceAt(map: MapNode, reading: Reading): Evidence | undefined {
  const text = textAt(map, "evidence", reading);
  if (text === undefined) return undefined;
  if (isEvidence(text.text)) return text.text;
  reading.issues.push(issue("figure-syntax", text.at, { problem: "evidence", given: text.text }));
  return undefined;
}

function readLongUnpublished(
  map: MapNode,
  path: string,
  reading: Reading,
): UnpublishedFigure | undefined {
  const looked = nodeAt(map, "unpublished");
  if (looked?.kind !== "text") {
    if (looked !== undefined) reading.issues.push(wrongShape("unpublished", "text", looked));
    return undefined;
  }
  const value = entryOf(map, "value");
  if (value !== undefined) {
    const facts = { problem: "extra", given: "value" } as const;
    reading.issues.push(issue("figure-syntax", value.keyAt, facts));
  }
  const source = sourceRefAt(map, "source", reading);
  const place = textAt(map, "place", reading)?.text ?? source?.place;
  const assume = textAt(map, "assume", reading);
  const figure = assume && readText(assume, path, { ...reading, source: NO_SOURCE });
  if (assume !== undefined && figure?.kind === "unpublished") {
    const facts = { problem: "value", given: assume.text } as const;
    reading.issues.push(issue("figure-syntax", assume.at, facts));
  }
  const assumed = figure?.kind === "stated" ? asAssumed(figure) : undefined;
  return compact({
    kind: "unpublished" as const,
    path,
    at: looked.at,
    looked: looked.text,
    source: source && compact({ ...source, place }),
    ask: localTextAt(map, "ask", reading),
    assume: assumed,
    ...readNotes(map, path, reading),
  });
}

const NO_SOURCE: SourceRef = { id: "", at: { file: "", line: 1, column: 1, length: 1 } };

function asAssumed(figure: StatedFigure): StatedFigure {
  const { source: _, ...rest } = figure;
  return { ...rest, evidence: "assumed" };
}

interface Notes {
  readonly name?: LocalText;
  readonly note?: LocalText;
  readonly because?: LocalText;
  readonly also: readonly PlainFigure[];
}

function readNotes(map: MapNode, path: string, reading: Reading): Notes {
  return compact({
    name: localTextAt(map, "name", reading),
    note: localTextAt(map, "note", reading),
    because: localTextAt(map, "because", reading),
    also: readAlso(map, path, reading),
  });
}

/** What other sources say: a list of figures, or one. */
function readAlso(map: MapNode, path: string, reading: Reading): readonly PlainFigure[] {
  const node = nodeAt(map, "also");
  if (node === undefined) return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item, i) => {
    const figure = readFigure(item, `${path}.also.${i + 1}`, reading);
    return figure?.kind === "stated" || figure?.kind === "unpublished" ? [figure] : [];
  });
}
