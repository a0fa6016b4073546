import { issue } from "../core/index.ts";
import type { Figure, Line, Outlet, OutletAmount, Process, Run } from "../workspace/index.ts";
import { isFigureMap } from "./merge.ts";
import { readAdditions, readAsMass, readExplanations, readParts } from "./read-component.ts";
import { readFigure } from "./read-figure.ts";
import { isWord, readShare, reportSecondRest } from "./read-stream.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  asText,
  checkId,
  checkKeys,
  compact,
  localTextAt,
  mapAt,
  openBlock,
  type Reading,
  readName,
} from "./reader.ts";
import {
  type Entry,
  entryOf,
  type MapNode,
  type Node,
  placeInText,
  sortedEntries,
  type TextNode,
  valueText,
  withValueText,
} from "./tree.ts";

/** `id` is the name others know it by; a variant's lines are already in place. */
export function readProcess(entry: Entry, outer: Reading): Process | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading, source } = block;
  checkKeys(map, "process", reading, "processes");
  const path = `processes.${entry.key}`;
  const run = readRun(entry, map, path, reading);
  const gives = readOutlets(map, "gives", path, reading);
  const loses = readOutlets(map, "loses", path, reading);
  const rests = [...gives, ...loses].filter((outlet) => outlet.amount.kind === "rest");
  reportSecondRest(rests, "outlets", entry.key, reading);
  const shape = {
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    note: localTextAt(map, "note", reading),
    takes: readLines(map, "takes", path, reading),
    gives,
    loses,
    emits: readLines(map, "emits", path, reading),
    adds: readAdditions(map, path, reading),
    asMass: readAsMass(map, reading),
    unaccounted: readExplanations(map, reading),
    where: readWhere(map, path, reading),
    source,
  };
  return run && compact({ ...shape, run });
}

/** Names and their figures; in a process they are seen by that process only. */
export function readWhere(
  map: MapNode,
  path: string,
  reading: Reading,
): ReadonlyMap<string, Figure> {
  const where = new Map<string, Figure>();
  for (const entry of sortedEntries(mapAt(map, "where", reading))) {
    if (!checkId(entry, "where", reading)) continue;
    const prefix = path === "" ? "where" : `${path}.where`;
    const figure = readFigure(entry.value, `${prefix}.${entry.key}`, reading);
    if (figure !== undefined) where.set(entry.key, figure);
  }
  return where;
}

function readRun(entry: Entry, map: MapNode, path: string, reading: Reading): Run | undefined {
  const makes = entryOf(map, "makes");
  const treats = entryOf(map, "treats");
  if ((makes === undefined) === (treats === undefined)) {
    const given = makes === undefined ? "neither" : "both";
    const at = treats?.keyAt ?? entry.keyAt;
    reading.issues.push(issue("makes-or-treats", at, { process: entry.key, given }));
    return undefined;
  }
  if (makes !== undefined) return readMakes(makes, path, reading);
  return treats && readTreats(treats, path, reading);
}

/** `1 t ingot`: the last word is the stream, what stands before it the amount of one lot. */
export function splitAmountOf(
  node: TextNode,
): { readonly amount: TextNode; readonly stream: TextNode } | undefined {
  const found = /^(.*\S)\s+(\S+)\s*$/.exec(node.text);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const start = node.text.lastIndexOf(found[2]);
  return {
    amount: part(node, 0, found[1].length),
    stream: part(node, start, start + found[2].length),
  };
}

function part(node: TextNode, from: number, to: number): TextNode {
  const at = placeInText(node, from, to);
  return { ...node, text: node.text.slice(from, to), at, textAt: at };
}

function readMakes(entry: Entry, path: string, reading: Reading): Run | undefined {
  if (entry.value.kind === "map") return readMadeByParts(entry.value, path, reading);
  const text = asText(entry.value, "makes", reading);
  const parts = text && splitAmountOf(text);
  if (text === undefined) return undefined;
  if (parts === undefined) {
    reading.issues.push(
      issue("figure-syntax", text.at, {
        problem: "value",
        given: text.text,
        likely: `1 t ${text.text}`,
      }),
    );
    return undefined;
  }
  const amount = readFigure(parts.amount, `${path}.makes`, reading);
  return amount && { kind: "makes", stream: parts.stream.text, amount, at: parts.stream.at };
}

/** `{concentrate: {REO: 85 %, gangue: 15 %}}`, `{ingot: {amount: 1 t, B: 85 %}}`: a product with its recoveries. */
function readMadeByParts(map: MapNode, path: string, reading: Reading): Run | undefined {
  const [product, second] = map.entries;
  if (product === undefined) {
    reading.issues.push(wrongShape("makes", "text", map));
    return undefined;
  }
  if (product.value.kind !== "map") {
    reading.issues.push(wrongShape(product.key, "mapping", product.value));
    return undefined;
  }
  if (second !== undefined) {
    const facts = { key: second.key, section: "makes", known: product.key };
    reading.issues.push(issue("unknown-key", second.keyAt, facts));
    return undefined;
  }
  const amount = readParts(product.value, `${path}.makes`, reading);
  if (amount === undefined) return undefined;
  const { recoveries } = amount;
  const run = { kind: "makes" as const, stream: product.key, recoveries, at: product.keyAt };
  return compact(amount.kind === "amount" ? { ...run, amount: amount.figure } : run);
}

/** `1 t off-gas`, `60 % of off-gas`, `rest of off-gas`, `up to capacity of off-gas`. */
function readTreats(entry: Entry, path: string, reading: Reading): Run | undefined {
  const text = asText(entry.value, "treats", reading);
  if (text === undefined) return undefined;
  const of = /^(.*\S)\s+of\s+(\S+)\s*$/.exec(text.text);
  if (of?.[1] !== undefined && of[2] !== undefined) {
    const start = text.text.lastIndexOf(of[2]);
    const share = readShare(part(text, 0, of[1].length), `${path}.treats`, reading);
    const stream = part(text, start, start + of[2].length);
    return share && { kind: "treats", stream: stream.text, share, at: stream.at };
  }
  const parts = splitAmountOf(text);
  if (parts === undefined) return { kind: "treats", stream: text.text, at: text.at };
  const amount = readFigure(parts.amount, `${path}.treats`, reading);
  return amount && { kind: "treats", stream: parts.stream.text, amount, at: parts.stream.at };
}

function readLines(map: MapNode, key: string, path: string, reading: Reading): readonly Line[] {
  return (mapAt(map, key, reading)?.entries ?? []).flatMap((entry) => {
    if (entry.value.kind === "map" && !isFigureMap(entry.value)) {
      reading.issues.push(wrongShape(entry.key, "figure", entry.value));
      return [];
    }
    const figure = readFigure(entry.value, `${path}.${key}.${entry.key}`, reading);
    return figure === undefined ? [] : [{ stream: entry.key, figure, at: entry.keyAt }];
  });
}

function readOutlets(map: MapNode, key: string, path: string, reading: Reading): readonly Outlet[] {
  return (mapAt(map, key, reading)?.entries ?? []).flatMap((entry) => {
    const amount = readOutlet(entry.value, `${path}.${key}.${entry.key}`, reading);
    return amount === undefined ? [] : [{ stream: entry.key, at: entry.keyAt, amount }];
  });
}

/** `0.2 t`, `24 % of everything`, `2 % of charge`, `{REO: 70 %}`, `rest`; evidence and source may follow. */
function readOutlet(node: Node, path: string, reading: Reading): OutletAmount | undefined {
  if (isWord(node, "rest")) return { kind: "rest" };
  if (node.kind === "map" && !isFigureMap(node)) return readParts(node, path, reading);
  const text = valueText(node);
  const split = text && splitOf(text);
  if (split === undefined) {
    const figure = readFigure(node, path, reading);
    return figure && { kind: "amount", figure };
  }
  const figure = readFigure(withValueText(node, split.figure), path, reading);
  if (figure === undefined) return undefined;
  return split.of === "everything"
    ? { kind: "ofEverything", figure }
    : { kind: "of", feed: split.of, figure };
}

/** Takes `of NAME` out of `1.75 % of everything (1.5..2) compiled @ T12 comment`; the rest keeps its columns. */
function splitOf(node: TextNode): { readonly figure: TextNode; readonly of: string } | undefined {
  const found = /\sof\s+([^\s(@]+)/.exec(node.text.split(" @ ")[0] ?? "");
  if (found?.[1] === undefined) return undefined;
  const blank = " ".repeat(found[0].length);
  const text =
    node.text.slice(0, found.index) + blank + node.text.slice(found.index + found[0].length);
  return { figure: { ...node, text }, of: found[1] };
}
