import { compareIds, findUnit, issue, likelyName, likelyUnit } from "../core/index.ts";
import {
  type Composition,
  type CompositionPart,
  type MixturePart,
  type PowerReading,
  type Share,
  type Stream,
  UTILITIES,
  type Utility,
} from "../workspace/index.ts";
import { isFigureMap } from "./merge.ts";
import { readSpec } from "./read-component.ts";
import { optionalFigure, readFigure } from "./read-figure.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  asText,
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
import { type Entry, type MapNode, type Node, nodeAt, type TextNode, valueText } from "./tree.ts";

export function readStream(entry: Entry, outer: Reading): Stream | undefined {
  const block = openBlock(entry, outer);
  if (block === undefined) return undefined;
  const { map, reading } = block;
  checkKeys(map, "stream", reading, "streams");
  const unit = readUnit(map, entry, reading);
  if (unit === undefined) return undefined;
  const path = `streams.${entry.key}`;
  return compact({
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    note: localTextAt(map, "note", reading),
    unit,
    mass: optionalFigure(map, "mass", path, reading),
    area: optionalFigure(map, "area", path, reading),
    pieces: optionalFigure(map, "pieces", path, reading),
    carbon: optionalFigure(map, "carbon", path, reading),
    powers: readPowers(map, path, reading),
    utility: readUtility(map, reading),
    of: readComposition(map, path, reading),
    mixes: readMixture(map, path, reading),
    spec: readSpec(map, path, reading),
  });
}

function readUnit(map: MapNode, entry: Entry, reading: Reading): Stream["unit"] | undefined {
  const node = requireKey(map, "unit", "streams", entry.keyAt, reading, entry.key);
  const text = node && asText(node, "unit", reading);
  if (text === undefined) return undefined;
  const unit = findUnit(text.text);
  if (unit === undefined) {
    const likely = likelyUnit(text.text);
    reading.issues.push(
      issue("unknown-unit", text.at, {
        given: text.text,
        ...(likely === undefined ? {} : { likely }),
      }),
    );
  }
  return unit;
}

/** One power, or one for each reading of what a nameplate in watts may mean. */
function readPowers(map: MapNode, path: string, reading: Reading): readonly PowerReading[] {
  const node = nodeAt(map, "power");
  if (node === undefined) return [];
  if (node.kind !== "map" || isFigureMap(node)) {
    const figure = readFigure(node, `${path}.power`, reading);
    return figure === undefined ? [] : [{ reading: "", figure }];
  }
  const powers = node.entries.flatMap((entry) => {
    const figure = readFigure(entry.value, `${path}.power.${entry.key}`, reading);
    return figure === undefined ? [] : [{ reading: entry.key, figure }];
  });
  return powers.sort((a, b) => compareIds(a.reading, b.reading));
}

function readUtility(map: MapNode, reading: Reading): Utility | undefined {
  const text = textAt(map, "utility", reading);
  if (text === undefined) return undefined;
  const utility = UTILITIES.find((known) => known === text.text);
  if (utility === undefined) reading.issues.push(unknownWord(text, UTILITIES));
  return utility;
}

/** The issue that a word is none of those that can stand here. */
export function unknownWord(text: TextNode, known: readonly string[]): ReturnType<typeof issue> {
  const likely = likelyName(text.text, known);
  return issue("unknown-key", text.at, {
    key: text.text,
    section: "",
    known: known.join(", "),
    ...(likely === undefined ? {} : { likely }),
  });
}

function readComposition(map: MapNode, path: string, reading: Reading): Composition | undefined {
  const node = nodeAt(map, "of");
  if (node === undefined) return undefined;
  if (node.kind === "text") return { kind: "formula", text: node.text, at: node.at };
  if (node.kind !== "map") {
    reading.issues.push(wrongShape("of", "mapping", node));
    return undefined;
  }
  const parts = node.entries.flatMap((entry) => readPart(entry, path, reading));
  const rests = parts.filter((part) => part.amount === "rest");
  reportSecondRest(rests, "composition", path, reading);
  return { kind: "parts", parts, at: node.at };
}

function readPart(entry: Entry, path: string, reading: Reading): readonly CompositionPart[] {
  const amount = isWord(entry.value, "rest")
    ? ("rest" as const)
    : readFigure(entry.value, `${path}.of.${entry.key}`, reading);
  return amount === undefined ? [] : [{ component: entry.key, at: entry.keyAt, amount }];
}

function readMixture(map: MapNode, path: string, reading: Reading): readonly MixturePart[] {
  const mixes = mapAt(map, "mixes", reading);
  if (mixes === undefined) return [];
  const parts = mixes.entries.flatMap((entry): readonly MixturePart[] => {
    const share = isWord(entry.value, "all")
      ? ({ kind: "all" } as const)
      : readShare(entry.value, `${path}.mixes.${entry.key}`, reading);
    return share === undefined ? [] : [{ stream: entry.key, at: entry.keyAt, share }];
  });
  const rests = parts.filter((part) => part.share.kind === "rest");
  reportSecondRest(rests, "mixture", path, reading);
  return parts;
}

/** `60 %`, `up to capacity`, `up to 300 t/yr`, `rest`. */
export function readShare(node: Node, path: string, reading: Reading): Share | undefined {
  if (isWord(node, "rest")) return { kind: "rest" };
  if (isWord(node, "up to capacity")) return { kind: "upToCapacity" };
  const upTo = readFigure(node, path, reading, "up to ");
  if (upTo === undefined) return undefined;
  return valueText(node)?.text.startsWith("up to ")
    ? { kind: "upTo", figure: upTo }
    : { kind: "share", figure: upTo };
}

export function isWord(node: Node, word: string): boolean {
  return node.kind === "text" && node.text.trim() === word;
}

/** A remainder can be left to one place only. */
export function reportSecondRest(
  rests: readonly { readonly at: Stream["at"] }[],
  where: "outlets" | "mixture" | "composition",
  name: string,
  reading: Reading,
): void {
  const [first, second] = rests;
  if (first !== undefined && second !== undefined) {
    reading.issues.push(issue("rest-twice", second.at, { where, name }, [first.at]));
  }
}
