import { type Day, issue, type Place } from "../core/index.ts";
import {
  type GateAmount,
  type GateLine,
  type Plant,
  type Site,
  type SiteLimit,
  STANDINGS,
  type Standing,
} from "../workspace/index.ts";
import { FIELDS } from "./fields.ts";
import { optionalFigure, readFigure } from "./read-figure.ts";
import { isWord, readShare, unknownWord } from "./read-stream.ts";
import {
  asText,
  checkKeys,
  compact,
  openBlock,
  optionalText,
  type Reading,
  readMonthOrDay,
  readName,
  requireKey,
  wordsAndSource,
} from "./reader.ts";
import { type Entry, type Node, nodeAt, valueText } from "./tree.ts";

export function readPlant(entry: Entry, outer: Reading): Plant | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading, source } = block;
  checkKeys(map, "plant", reading, "plants");
  const runs = requireKey(map, "runs", "plants", entry.keyAt, reading, entry.key);
  const process = runs && asText(runs, "runs", reading);
  if (process === undefined) return undefined;
  const path = `plants.${entry.key}`;
  const share = nodeAt(map, "share");
  return compact({
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    runs: process.text,
    runsAt: process.at,
    ...optionalText(map, "at", "site", reading),
    capacity: optionalFigure(map, "capacity", path, reading),
    achieved: optionalFigure(map, "achieved", path, reading),
    rate: optionalFigure(map, "rate", path, reading),
    share: share && readShare(share, `${path}.share`, reading),
    standing: readStandings(nodeAt(map, "standing"), entry, reading),
    source,
  });
}

/** One word for all time, or a word from each day on. */
function readStandings(
  node: Node | undefined,
  entry: Entry,
  reading: Reading,
): readonly Standing[] {
  if (node === undefined) return [{ word: "unpublished", looked: "", at: entry.keyAt }];
  if (node.kind !== "map" || nodeAt(node, "unpublished") !== undefined) {
    return readStanding(node, undefined, reading);
  }
  const seen = new Map<Day, Place>();
  return node.entries.flatMap((line) => {
    const day = readStart(line, reading);
    const first = seen.get(day ?? Number.NaN);
    if (first !== undefined) {
      reading.issues.push(issue("key-twice", line.keyAt, { key: line.key }, [first]));
      return [];
    }
    if (day !== undefined) seen.set(day, line.keyAt);
    return readStanding(line.value, day, reading);
  });
}

/** `from 2013-01`: its first day. */
function readStart(line: Entry, reading: Reading): Day | undefined {
  const from = /^from (\S+)$/.exec(line.key)?.[1];
  if (from !== undefined) return readMonthOrDay(from, line.keyAt, reading)?.first;
  reading.issues.push(issue("date-syntax", line.keyAt, { given: line.key, form: "day" }));
  return undefined;
}

function readStanding(node: Node, from: Day | undefined, reading: Reading): readonly Standing[] {
  if (node.kind === "map") {
    checkKeys(node, "known", reading, "standing");
    const looked = nodeAt(node, "unpublished");
    const text = looked?.kind === "text" ? looked.text : "";
    return [compact({ word: "unpublished" as const, from, looked: text, at: node.at })];
  }
  const text = asText(node, "standing", reading);
  if (text === undefined) return [];
  const { words, behind, source } = wordsAndSource(text, reading);
  if (words.text === "unpublished") {
    return [compact({ word: "unpublished" as const, from, looked: behind, at: text.at })];
  }
  const word = STANDINGS.find((known) => known === words.text);
  if (word === undefined) {
    reading.issues.push(unknownWord(words, [...STANDINGS, "unpublished"]));
    return [];
  }
  return [compact({ word, from, source, at: text.at })];
}

export function readSite(entry: Entry, outer: Reading): Site | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading } = block;
  const own: readonly string[] = FIELDS.site;
  const limits = map.entries.filter((line) => !own.includes(line.key));
  return {
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    limits: limits.flatMap((line) => readLimit(line, `sites.${entry.key}`, reading)),
  };
}

function readLimit(line: Entry, path: string, outer: Reading): readonly SiteLimit[] {
  const block = openBlock(line, outer);
  if (block === undefined) return [];
  const { map, reading } = block;
  checkKeys(map, "limit", reading, "sites");
  requireKey(map, "contracted", "sites", line.keyAt, reading, line.key);
  const contracted = optionalFigure(map, "contracted", `${path}.${line.key}`, reading);
  const loadFactor = optionalFigure(map, "load factor", `${path}.${line.key}`, reading);
  if (contracted === undefined) return [];
  return [compact({ stream: line.key, at: line.keyAt, contracted, loadFactor })];
}

export function readGateLine(
  entry: Entry,
  side: "enters" | "leaves",
  reading: Reading,
): GateLine | undefined {
  const wrong = side === "leaves" ? "as needed" : "as it comes";
  if (isWord(entry.value, wrong)) {
    const likely = side === "leaves" ? "as it comes" : "as needed";
    const known = [likely, "at most …", "unpublished"].join(", ");
    reading.issues.push(
      issue("unknown-key", entry.value.at, { key: wrong, section: side, likely, known }),
    );
    return undefined;
  }
  const amount = readGateAmount(entry.value, `${side}.${entry.key}`, reading);
  return amount && { stream: entry.key, at: entry.keyAt, amount };
}

function readGateAmount(node: Node, path: string, reading: Reading): GateAmount | undefined {
  if (isWord(node, "as needed")) return { kind: "asNeeded" };
  if (isWord(node, "as it comes")) return { kind: "asItComes" };
  const figure = readFigure(node, path, reading, "at most ");
  if (figure === undefined) return undefined;
  if (valueText(node)?.text.startsWith("at most ")) return { kind: "atMost", figure };
  return figure.kind === "unpublished" && figure.assume === undefined
    ? { kind: "unpublished", figure }
    : { kind: "amount", figure };
}
