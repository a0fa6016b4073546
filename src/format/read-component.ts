import { issue } from "../core/index.ts";
import type {
  Addition,
  Component,
  Explanation,
  OutletAmount,
  Recovery,
  SpecLine,
} from "../workspace/index.ts";
import { readFigure } from "./read-figure.ts";
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
import { type Entry, type MapNode, nodeAt, placeInText, type TextNode } from "./tree.ts";

/** An element, a compound taken whole, or a lump: `{Cu, Re, gangue: {name: …}}`. */
export function readComponent(entry: Entry, reading: Reading): Component | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "component", reading, "accounts");
  return { id: entry.key, at: entry.keyAt, name: readName(map, entry.key, reading) };
}

type Parts = Extract<OutletAmount, { kind: "amount" | "recoveries" }>;

/** `{REO: 70 %, gangue: 10 %}` of each component that enters; `{amount: 1 t, B: 75 %}`: so much, and of these so. */
export function readParts(map: MapNode, path: string, reading: Reading): Parts | undefined {
  const given = nodeAt(map, AMOUNT);
  const recoveries = map.entries
    .filter((entry) => entry.key !== AMOUNT)
    .flatMap((entry) => readPart(entry, path, reading));
  if (given === undefined) return { kind: "recoveries", recoveries };
  const figure = readFigure(given, path, reading);
  return figure && compact({ kind: "amount" as const, figure, recoveries });
}

const AMOUNT = "amount";

function readPart(entry: Entry, path: string, reading: Reading): readonly Recovery[] {
  const figure = readFigure(entry.value, `${path}.${entry.key}`, reading);
  return figure === undefined ? [] : [{ component: entry.key, figure, at: entry.keyAt }];
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
