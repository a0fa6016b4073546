import {
  type Day,
  type Evidence,
  type Expression,
  isEvidence,
  issue,
  type Place,
  parseFigureText,
  problemIssue,
  type StatedText,
  type UnpublishedText,
  type ValueRange,
} from "../core/index.ts";
import type {
  DatedEntry,
  DatedFigure,
  Figure,
  LocalText,
  SourceRef,
  StatedFigure,
  UnpublishedFigure,
} from "../workspace/index.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  checkKeys,
  compact,
  localTextAt,
  type Reading,
  readMonthOrDay,
  readSourceRef,
  sourceRefAt,
  textAt,
} from "./reader.ts";
import { type MapNode, type Node, nodeAt, type TextNode } from "./tree.ts";

type PlainFigure = StatedFigure | UnpublishedFigure;

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
    : readLong(node, path, reading);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The scalar: `value unit (low..high) evidence @ source place`, or `unpublished …`. */
function readText(
  node: TextNode,
  path: string,
  reading: Reading,
  prefix = "",
): PlainFigure | undefined {
  const skip = prefix !== "" && node.text.startsWith(prefix) ? prefix.length : 0;
  const text = " ".repeat(skip) + node.text.slice(skip);
  const free = /^\s*unpublished(?::|\s+(?!assume\b|@))\s*(.*)$/s.exec(text);
  if (free !== null && !text.includes(" @ ")) return lookedOnly(free[1] ?? "", node, path);
  const read = parseFigureText(text);
  if ("problem" in read) {
    reading.issues.push(problemIssue(read.problem, text, textPlace(node)));
    return undefined;
  }
  return "stated" in read
    ? statedFigure(read.stated, node, path, reading)
    : unpublishedFigure(read.unpublished, node, path);
}

/** Where the first character of a text stands; the whole of it where characters cannot be told apart. */
function textPlace(node: TextNode): Place {
  return node.exact ? node.textAt : node.at;
}

function lookedOnly(looked: string, node: TextNode, path: string): UnpublishedFigure {
  return { kind: "unpublished", looked, path, at: node.at, also: [] };
}

function statedFigure(
  stated: StatedText,
  node: TextNode,
  path: string,
  reading: Reading,
): StatedFigure {
  const source = stated.source && readSourceRef(node, stated.source.from);
  const figure = rangeFigure(stated, node, path);
  const evidence = stated.evidence?.text;
  return withSource(compact({ ...figure, evidence }), source, reading);
}

/** A figure without `@` takes the source of the block it stands in; one that is assumed has none. */
function withSource(
  figure: StatedFigure,
  source: SourceRef | undefined,
  reading: Reading,
): StatedFigure {
  if (source !== undefined) return { ...figure, source };
  const own = figure.evidence === "assumed" || figure.evidence === "remembered";
  if (own || reading.source === undefined) return figure;
  return { ...figure, source: reading.source };
}

function rangeFigure(range: ValueRange, node: TextNode, path: string): StatedFigure {
  const { value, low, high } = range;
  return compact({
    kind: "stated" as const,
    path,
    at: node.at,
    also: [],
    text: value.text,
    expression: value.expression,
    valueAt: textPlace(node),
    valueFrom: value.from,
    low: low?.expression,
    high: high?.expression,
  });
}

function unpublishedFigure(
  unpublished: UnpublishedText,
  node: TextNode,
  path: string,
): UnpublishedFigure {
  const { assume, source } = unpublished;
  const ref = source && readSourceRef(node, source.from);
  const looked = source === undefined ? "" : node.text.slice(source.from).trim();
  const assumed = assume && { ...rangeFigure(assume, node, path), evidence: "assumed" as const };
  return compact({
    kind: "unpublished" as const,
    path,
    at: node.at,
    also: [],
    looked,
    source: ref,
    assume: assumed,
  });
}

const DATED_KEY = /^(\d{4}|from \d{4}.*)$/;
const NOTES = ["name", "note", "also", "because", "source"];

/** `{2018: 170 um, 2026: 152 um}` or `{from 2026-10: 1 GW/yr}`; words about it may stand beside the dates. */
function readDated(map: MapNode, path: string, reading: Reading): DatedFigure | undefined {
  const source = sourceRefAt(map, "source", reading);
  const inner = source === undefined ? reading : { ...reading, source };
  const lines = map.entries.filter((entry) => !NOTES.includes(entry.key));
  const kind = lines.some((line) => line.key.startsWith("from ")) ? "steps" : "points";
  const entries = lines.flatMap((line): DatedEntry[] => {
    const from = readFrom(line.key, kind, line.keyAt, inner);
    const figure = readFigure(line.value, `${path}.${line.key}`, inner);
    if (figure === undefined || from === undefined) return [];
    if (figure.kind !== "stated" && figure.kind !== "unpublished") {
      inner.issues.push(wrongShape(line.key, "text", line.value));
      return [];
    }
    return [{ from, figure }];
  });
  if (entries.length === 0) return undefined;
  const notes = readNotes(map, path, inner);
  return { kind, path, at: map.at, entries: entries.sort((a, b) => a.from - b.from), ...notes };
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
function readLong(map: MapNode, path: string, reading: Reading): PlainFigure | undefined {
  checkKeys(map, "figure", reading, lastKey(path));
  if (nodeAt(map, "unpublished") !== undefined) return readLongUnpublished(map, path, reading);
  const value = textAt(map, "value", reading);
  if (value === undefined) {
    if (nodeAt(map, "value") === undefined) {
      reading.issues.push(issue("missing-key", map.at, { key: "value", section: lastKey(path) }));
    }
    return undefined;
  }
  const figure = readText(value, path, reading);
  if (figure === undefined || figure.kind !== "stated") return figure;
  return withLongParts(figure, map, reading);
}

function withLongParts(figure: StatedFigure, map: MapNode, reading: Reading): StatedFigure {
  const source = sourceRefAt(map, "source", reading);
  const place = textAt(map, "place", reading)?.text;
  const ref = source ?? figure.source;
  return compact({
    ...figure,
    at: map.at.file === figure.at.file ? figure.at : map.at,
    low: boundAt(map, "low", figure, reading) ?? figure.low,
    high: boundAt(map, "high", figure, reading) ?? figure.high,
    evidence: evidenceAt(map, reading) ?? figure.evidence,
    source: ref && (place === undefined ? ref : { ...ref, place }),
    ...readNotes(map, figure.path, reading),
  });
}

/** A bare bound takes the unit the value was written in, as it does in the short form. */
function boundAt(
  map: MapNode,
  key: "low" | "high",
  figure: StatedFigure,
  reading: Reading,
): Expression | undefined {
  const text = textAt(map, key, reading);
  if (text === undefined) return undefined;
  const bound = readText(text, figure.path, reading);
  if (bound?.kind !== "stated") return undefined;
  const { expression } = bound;
  const unit = figure.expression.kind === "number" ? figure.expression.unit : undefined;
  return expression.kind === "number" && expression.unit === undefined && unit !== undefined
    ? { ...expression, unit }
    : expression;
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
  const assume = textAt(map, "assume", reading);
  const figure = assume && readText(assume, path, { ...reading, source: NO_SOURCE });
  const assumed = figure?.kind === "stated" ? asAssumed(figure) : undefined;
  return compact({
    kind: "unpublished" as const,
    path,
    at: looked.at,
    looked: looked.text,
    source: sourceRefAt(map, "source", reading),
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
