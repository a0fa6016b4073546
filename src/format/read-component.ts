import { issue } from "../core/index.ts";
import type {
  Addition,
  Component,
  Explanation,
  OutletAmount,
  Recovery,
  SpecLine,
} from "../workspace/index.ts";
import { FIELDS } from "./fields.ts";
import { isFigureMap } from "./merge.ts";
import { readFigure } from "./read-figure.ts";
import { isWord } from "./read-stream.ts";
import { wrongShape } from "./read-yaml.ts";
import {
  asMap,
  asText,
  checkKeys,
  compact,
  localTextAt,
  mapAt,
  type Reading,
  readName,
  textAt,
} from "./reader.ts";
import { type Entry, type MapNode, type Node, nodeAt, placeInText, type TextNode } from "./tree.ts";

/**
 * An element, a compound taken whole, or a lump: `{Cu, Re, gangue: {name: …}}`. No word of a figure, which an outlet
 * could not tell from it.
 */
export function readComponent(entry: Entry, reading: Reading): Component | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "component", reading, "accounts");
  if (entry.key === AMOUNT || isFigureMap({ ...map, entries: [entry] })) {
    const words = [AMOUNT, ...FIELDS.figure].join(", ");
    const facts = { given: entry.key, section: "accounts", words };
    reading.issues.push(issue("id-syntax", entry.keyAt, facts));
    return undefined;
  }
  return { id: entry.key, at: entry.keyAt, name: readName(map, entry.key, reading) };
}

type Parts = Extract<OutletAmount, { kind: "amount" | "recoveries" }>;

/** `{REO: 70 %, gangue: 10 %}` of each component that enters; `{amount: 1 t, B: 75 %}`: so much, and of these so. */
export function readParts(map: MapNode, path: string, reading: Reading): Parts | undefined {
  const given = nodeAt(map, AMOUNT);
  if (map.entries.length === 0) {
    reading.issues.push(issue("figure-syntax", map.at, { problem: "empty", given: "" }));
    return undefined;
  }
  const recoveries = map.entries
    .filter((entry) => entry.key !== AMOUNT)
    .flatMap((entry) => readPart(entry, path, reading));
  if (given === undefined) return { kind: "recoveries", recoveries };
  if (isNoFigure(given, AMOUNT, reading)) return undefined;
  const figure = readFigure(given, path, reading);
  return figure && compact({ kind: "amount" as const, figure, recoveries });
}

const AMOUNT = "amount";

function readPart(entry: Entry, path: string, reading: Reading): readonly Recovery[] {
  if (isNoFigure(entry.value, entry.key, reading)) return [];
  const figure = readFigure(entry.value, `${path}.${entry.key}`, reading);
  return figure === undefined ? [] : [{ component: entry.key, figure, at: entry.keyAt }];
}

/** A remainder is of a whole outlet, not of one component; and a component has none within it. */
function isNoFigure(node: Node, key: string, reading: Reading): boolean {
  const figure =
    node.kind === "map" ? isFigureMap(node) : !isWord(node, "rest") && !isWord(node, "all");
  if (!figure) reading.issues.push(wrongShape(key, "figure", node));
  return !figure;
}

/** `adds: {B: 3e-12 kg}` with every lot. */
export function readAdditions(map: MapNode, path: string, reading: Reading): readonly Addition[] {
  const entries = mapAt(map, "adds", reading)?.entries ?? [];
  return entries.flatMap((entry) => readPart(entry, `${path}.adds`, reading));
}

/** `unaccounted: {Cl: leaves with the hydrogen chloride}`: why some of it has no place where it leaves. */
export function readExplanations(map: MapNode, reading: Reading): readonly Explanation[] {
  const given = mapAt(map, "unaccounted", reading);
  if (given === undefined) return [];
  return given.entries.flatMap(({ key, keyAt }) => {
    const words = localTextAt(given, key, reading);
    return words === undefined ? [] : [{ component: key, words, at: keyAt }];
  });
}

/** `traces: as mass`: what no outlet names goes as the mass goes. */
export function readAsMass(map: MapNode, reading: Reading): true | undefined {
  const text = textAt(map, "traces", reading);
  if (text === undefined) return undefined;
  if (text.text === AS_MASS) return true;
  reading.issues.push(
    issue("unknown-key", text.at, {
      key: text.text,
      section: "traces",
      known: AS_MASS,
      likely: AS_MASS,
    }),
  );
  return undefined;
}

export const AS_MASS = "as mass";

/** `spec: {B: at most 0.3 ppb}`. */
export function readSpec(map: MapNode, path: string, reading: Reading): readonly SpecLine[] {
  const entries = mapAt(map, "spec", reading)?.entries ?? [];
  return entries.flatMap((entry) => readSpecLine(entry, `${path}.spec.${entry.key}`, reading));
}

function readSpecLine(entry: Entry, path: string, reading: Reading): readonly SpecLine[] {
  const text = asText(entry.value, entry.key, reading);
  if (text === undefined) return [];
  if (!text.text.startsWith(AT_MOST)) {
    reading.issues.push(missingWord(text));
    return [];
  }
  const figure = readFigure(text, path, reading, AT_MOST);
  return figure === undefined ? [] : [{ component: entry.key, figure, at: entry.keyAt }];
}

const AT_MOST = "at most ";

function missingWord(text: TextNode): ReturnType<typeof issue> {
  return issue("unknown-key", placeInText(text, 0, text.text.length), {
    key: text.text,
    section: "spec",
    known: `${AT_MOST}…`,
    likely: AT_MOST + text.text,
  });
}
