import type { FactWord, ProgrammePart } from "../workspace/index.ts";
import { addEntry, lineAfter } from "./add-entry.ts";
import { emit, quoted } from "./change-scalar.ts";
import { type Edit, editPlaces } from "./edit-places.ts";
import { FIELDS } from "./fields.ts";
import { isTable, readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { lastDayIn, NO_DATE } from "./read-programme-date.ts";
import { type Entry, entryOf, type MapNode, nodeAt } from "./tree.ts";

/** What is published of a measure, to be written into its text. */
export interface NewFact {
  readonly measure: string;
  /** The day it tells of, as it is to be written: a day, a month, a year. */
  readonly on: string;
  readonly word: FactWord;
  /** For `expected`: by when. */
  readonly by?: string;
  readonly source: string;
  readonly place?: string;
}

/** Another date by which something is due; empty where the paper gives none. */
export interface NewDue {
  readonly part: DuePart;
  readonly id: string;
  readonly due: string;
}

export type DuePart = Extract<ProgrammePart, "measures" | "indicators">;

/** Texts in which a measure has one fact more, in the order of the days; all else stays as it is. Undefined where it has no room. */
export function writeFact(
  files: readonly WorkspaceFile[],
  fact: NewFact,
): readonly WorkspaceFile[] | undefined {
  return editItem(files, "measures", fact.measure, (map, text) => factEdit(map, fact, text));
}

/** Texts in which a measure or an indicator is due by another date. */
export function writeDue(
  files: readonly WorkspaceFile[],
  { part, id, due }: NewDue,
): readonly WorkspaceFile[] | undefined {
  const written = due === "" ? NO_DATE : due;
  return editItem(files, part, id, (map, text) => {
    const value = nodeAt(map, "due");
    if (value === undefined)
      return addEntry(map, { key: "due", value: written }, placeOf(map, part, "due"), text);
    if (value.kind !== "text" || value.text === "") return undefined;
    return { at: value.at, text: emit(value, { text: written }) };
  });
}

function editItem(
  files: readonly WorkspaceFile[],
  part: DuePart,
  id: string,
  editOf: (map: MapNode, text: string) => Edit | undefined,
): readonly WorkspaceFile[] | undefined {
  for (const file of files) {
    // Most files say nothing of a programme: they are not read for it.
    if (isTable(file) || !file.text.includes("programme")) continue;
    const item = itemIn(readFile(file).root, part, id);
    if (item === undefined) continue;
    const edit = editOf(item, file.text);
    if (edit === undefined) return undefined;
    const text = editPlaces(file.text, [edit]);
    return files.map((one) => (one === file ? { ...file, text } : one));
  }
  return undefined;
}

function itemIn(root: MapNode | undefined, part: DuePart, id: string): MapNode | undefined {
  let map = root;
  for (const key of ["programme", part, id]) {
    const node = map && nodeAt(map, key);
    map = node?.kind === "map" ? node : undefined;
  }
  return map;
}

function factEdit(map: MapNode, fact: NewFact, text: string): Edit | undefined {
  const entry = entryOf(map, "facts");
  const line = { key: fact.on, value: quoted(factText(fact)) };
  if (entry === undefined) {
    const value = `{${line.key}: ${line.value}}`;
    return addEntry(map, { key: "facts", value }, placeOf(map, "measures", "facts"), text);
  }
  const facts = entry.value;
  if (facts.kind === "map") return addEntry(facts, line, laterThan(facts, fact.on), text);
  // `facts:` with nothing below it.
  if (facts.kind !== "text" || facts.text !== "" || map.closesAt !== undefined) return undefined;
  const indent = " ".repeat(entry.keyAt.column + 1);
  return lineAfter(entry.keyAt.line, `${indent}${line.key}: ${line.value}`, text.split("\n"), map);
}

/** `expected 2027-03 @ KP p. 3`. */
function factText({ word, by, source, place }: NewFact): string {
  const said = by === undefined ? word : `${word} ${by}`;
  return [said, "@", source, ...(place === undefined ? [] : [place])].join(" ");
}

/** The first fact of a later day. */
function laterThan({ entries }: MapNode, on: string): Entry | undefined {
  const day = lastDayIn(on) ?? Number.POSITIVE_INFINITY;
  return entries.find(({ key }) => (lastDayIn(key) ?? day) > day);
}

const KEYS = { measures: FIELDS.measure, indicators: FIELDS.indicator } as const;

/** The first key that stands behind a new one in the order keys are written in. */
function placeOf(map: MapNode, part: DuePart, key: string): Entry | undefined {
  const order: readonly string[] = KEYS[part];
  return map.entries.find((entry) => order.indexOf(entry.key) > order.indexOf(key));
}
