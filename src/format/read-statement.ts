import { issue, type Place, parseMonthOrDay } from "../core/index.ts";
import {
  BALANCES,
  type Comparable,
  type Known,
  LANGUAGES,
  type Running,
  type Scope,
  type Source,
  type StatedPromise,
  type Statement,
} from "../workspace/index.ts";
import { optionalFigure, readFigure } from "./read-figure.ts";
import { splitAmountOf } from "./read-process.ts";
import { unknownWord } from "./read-stream.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  asMap,
  asText,
  checkKeys,
  compact,
  localTextAt,
  mapAt,
  openBlock,
  optionalText,
  type Reading,
  readDay,
  readMonthOrDay,
  readName,
  requireKey,
  sourceRefAt,
  textAt,
} from "./reader.ts";
import { type Entry, type MapNode, type Node, nodeAt, type TextNode } from "./tree.ts";

export function readSource(entry: Entry, reading: Reading): Source | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "source", reading, "sources");
  requireKey(map, "title", "sources", entry.keyAt, reading, entry.key);
  return compact({
    id: entry.key,
    at: entry.keyAt,
    title: localTextAt(map, "title", reading) ?? { plain: entry.key },
    ...optionalText(map, "publisher", "publisher", reading),
    ...optionalText(map, "edition", "edition", reading),
    ...optionalText(map, "date", "date", reading),
    ...optionalText(map, "where", "where", reading),
    ...optionalText(map, "read", "read", reading),
    ...optionalText(map, "language", "language", reading),
    ...optionalText(map, "sha256", "sha256", reading),
    note: localTextAt(map, "note", reading),
  });
}

export function readStatement(entry: Entry, reading: Reading): Statement | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "statement", reading, "statements");
  requireKey(map, "quote", "statements", entry.keyAt, reading, entry.key);
  const quote = localTextAt(map, "quote", reading) ?? {};
  const promises = (mapAt(map, "promises", reading)?.entries ?? []).flatMap((line) => {
    const promise = readPromise(line, `statements.${entry.key}`, reading);
    return promise === undefined ? [] : [promise];
  });
  return compact({
    id: entry.key,
    at: entry.keyAt,
    quote,
    language: readLanguage(map, quote, reading),
    who: localTextAt(map, "who", reading) ?? {},
    where: sourceRefAt(map, "where", reading),
    said: readSaid(map, entry, reading),
    ...optionalText(map, "read", "read", reading),
    ...optionalText(map, "sha256", "sha256", reading),
    promises,
  });
}

/** The language of the verbatim quote; where only one is given, that one. */
function readLanguage(
  map: MapNode,
  quote: Statement["quote"],
  reading: Reading,
): Statement["language"] {
  const text = textAt(map, "language", reading);
  if (text === undefined) return LANGUAGES.find((language) => quote[language]) ?? "kk";
  const language = LANGUAGES.find((known) => known === text.text);
  if (language === undefined) {
    const facts = { given: text.text, known: LANGUAGES.join(", ") };
    reading.issues.push(issue("unknown-language", text.at, facts));
  }
  return language ?? "kk";
}

/** A day, a month or a year; or why it is not known. */
function readSaid(map: MapNode, entry: Entry, reading: Reading): Known {
  const said = readKnown(nodeAt(map, "said"), entry, reading);
  if (said.kind === "unpublished" || /^\d{4}$/.test(said.text)) return said;
  if ("problem" in parseMonthOrDay(said.text)) {
    reading.issues.push(issue("date-syntax", said.at, { given: said.text, form: "day" }));
  }
  return said;
}

/** A word someone published, or `unpublished` and where one looked. */
function readKnown(node: Node | undefined, entry: Entry, reading: Reading): Known {
  if (node === undefined) return { kind: "unpublished", looked: "", at: entry.keyAt };
  if (node.kind === "map") {
    checkKeys(node, "known", reading);
    const looked = textAt(node, "unpublished", reading)?.text ?? "";
    const note = localTextAt(node, "note", reading);
    return compact({ kind: "unpublished" as const, looked, note, at: node.at });
  }
  const text = asText(node, "said", reading);
  if (text === undefined) return { kind: "unpublished", looked: "", at: entry.keyAt };
  const unpublished = /^unpublished\b[\s:@]*(.*)$/s.exec(text.text);
  if (unpublished === null) return { kind: "known", text: text.text, at: text.at };
  return { kind: "unpublished", looked: unpublished[1] ?? "", at: text.at };
}

function readPromise(entry: Entry, path: string, reading: Reading): StatedPromise | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "promise", reading, "promises");
  const node = requireKey(map, "nameplate", "promises", entry.keyAt, reading, entry.key);
  const text = node && asText(node, "nameplate", reading);
  const parts = text && readNameplate(text, reading);
  const nameplate = parts && readFigure(parts.figure, `${path}.${entry.key}.nameplate`, reading);
  if (parts === undefined || nameplate === undefined) return undefined;
  const launched = readKnown(nodeAt(map, "launched"), entry, reading);
  const earlier = nodeAt(map, "earlier reading");
  return compact({
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    stream: parts.stream.text,
    nameplate,
    powerOf: unlessNotStated(textAt(map, "power of", reading)),
    launched,
    by: readBy(launched, reading),
    earlier: earlier && readDay(earlier, "earlier reading", reading),
    streamAt: parts.stream.at,
    site: textAt(map, "at", reading)?.text,
    siteAt: nodeAt(map, "at")?.at,
    scope: unlessNotStated(textAt(map, "scope", reading)),
    scopeAt: nodeAt(map, "scope")?.at,
    running: readRunning(map, entry, reading),
  });
}

/** `1 GW/yr wafers`, and what may follow as in any figure: evidence, source. */
function readNameplate(
  text: TextNode,
  reading: Reading,
): { readonly figure: TextNode; readonly stream: TextNode } | undefined {
  const head = text.text.split(" @ ")[0] ?? "";
  const parts = splitAmountOf({ ...text, text: head });
  if (parts === undefined) {
    reading.issues.push(
      issue("figure-syntax", text.at, {
        problem: "value",
        given: text.text,
        likely: "1 GW/yr wafers",
      }),
    );
    return undefined;
  }
  const tail = text.text.slice(head.length);
  const blank = " ".repeat(head.length - parts.amount.text.length);
  const figure = { ...text, text: `${parts.amount.text}${blank}${tail}` };
  return { figure: tail === "" ? parts.amount : figure, stream: parts.stream };
}

function unlessNotStated(text: TextNode | undefined): string | undefined {
  return text === undefined || text.text === "not stated" ? undefined : text.text;
}

/** `by 2026-10` ends with the last day of October. */
function readBy(launched: Known, reading: Reading): number | undefined {
  if (launched.kind === "unpublished") return undefined;
  const date = launched.text.replace(/^by\s+/, "");
  return readMonthOrDay(date, launched.at, reading)?.last;
}

function readRunning(map: MapNode, entry: Entry, reading: Reading): Running {
  const node = nodeAt(map, "running");
  const nothing: Running = { kind: "unpublished", looked: "", at: entry.keyAt };
  if (node === undefined) return nothing;
  if (node.kind === "text") {
    const known = readKnown(node, entry, reading);
    if (known.kind === "unpublished") return known;
    reading.issues.push(wrongShape("running", "mapping", node));
    return nothing;
  }
  const block = asMap(node, "running", reading);
  if (block === undefined) return nothing;
  checkKeys(block, "running", reading);
  return readSince(block, reading) ?? readNotRunning(block, reading);
}

/** `since: 2026-10-15 @ KP`. */
function readSince(block: MapNode, reading: Reading): Running | undefined {
  const text = textAt(block, "since", reading);
  if (text === undefined) return undefined;
  const [date = "", place] = text.text.split(" @ ");
  const day = readMonthOrDay(date.trim(), text.at, reading);
  const id = place?.trim().split(/\s+/)[0];
  const ref = id === undefined ? undefined : { id, at: text.at };
  const source = ref ?? sourceRefAt(block, "source", reading);
  return day && compact({ kind: "since" as const, since: day.first, source, at: text.at });
}

function readNotRunning(block: MapNode, reading: Reading): Running {
  const looked = textAt(block, "unpublished", reading)?.text ?? "";
  const ask = localTextAt(block, "ask", reading);
  const note = localTextAt(block, "note", reading);
  return compact({ kind: "unpublished" as const, looked, ask, note, at: block.at });
}

export function readScope(entry: Entry, reading: Reading): Scope | undefined {
  const node = entry.value;
  const base = { id: entry.key, at: entry.keyAt };
  if (node.kind === "list") {
    return {
      ...base,
      name: { plain: entry.key },
      inside: readInside(node, reading),
      insideAt: placesOf(node),
    };
  }
  const map = asMap(node, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "scope", reading, "scopes");
  const inside = requireKey(map, "inside", "scopes", entry.keyAt, reading, entry.key);
  if (inside === undefined) return undefined;
  return compact({
    ...base,
    insideAt: placesOf(inside),
    name: readName(map, entry.key, reading),
    note: localTextAt(map, "note", reading),
    inside: readInside(inside, reading),
    makes: textAt(map, "makes", reading)?.text,
  });
}

/** Where each process of a scope stands. */
function placesOf(node: Node): readonly Place[] {
  return node.kind === "list" ? node.items.map((item) => item.at) : [node.at];
}

function readInside(node: Node, reading: Reading): readonly string[] | "all" {
  if (node.kind === "text" && node.text === "all") return "all";
  if (node.kind === "text" && node.text !== "") return [node.text];
  if (node.kind !== "list") {
    reading.issues.push(wrongShape("inside", "list", node));
    return [];
  }
  return node.items.flatMap((item) => asText(item, "inside", reading)?.text ?? []);
}

export function readComparable(entry: Entry, outer: Reading): Comparable | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading } = block;
  checkKeys(map, "comparable", reading, "comparables");
  const word = requireKey(map, "balance", "comparables", entry.keyAt, reading, entry.key);
  const text = word && asText(word, "balance", reading);
  const balance = text && BALANCES.find((known) => known === text.text);
  if (text !== undefined && balance === undefined) reading.issues.push(unknownWord(text, BALANCES));
  requireKey(map, "value", "comparables", entry.keyAt, reading, entry.key);
  const value = optionalFigure(map, "value", `comparables.${entry.key}`, reading);
  if (balance === undefined || value === undefined) return undefined;
  return compact({
    id: entry.key,
    at: entry.keyAt,
    balance,
    ...optionalText(map, "scope", "scope", reading),
    saysScope: localTextAt(map, "says scope", reading),
    plant: localTextAt(map, "plant", reading) ?? { plain: entry.key },
    size: optionalFigure(map, "size", `comparables.${entry.key}`, reading),
    ...optionalText(map, "year", "year", reading),
    value,
    note: localTextAt(map, "note", reading),
    announced: textAt(map, "announced", reading)?.text === "true",
    notSaid: localTextAt(map, "not said", reading),
  });
}
