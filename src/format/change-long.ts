import type { Language, StatedFigure } from "../workspace/index.ts";
import { changeScalar, emit, quoted, writeParts } from "./change-scalar.ts";
import { dropEntry } from "./drop-entry.ts";
import type { Edit } from "./edit-places.ts";
import type { FigureChange } from "./figure-change.ts";
import type { PlainFigure } from "./plain-figures.ts";
import { entryOf, type MapNode, type Node, type TextNode } from "./tree.ts";

export interface Changing {
  readonly figure: PlainFigure;
  readonly node: TextNode | MapNode;
  readonly change: FigureChange;
  readonly language: Language;
}

export function editsOf(changing: Changing, text: string): readonly Edit[] | undefined {
  const { node } = changing;
  if (node.kind === "map") return longEdits({ ...changing, node }, text);
  const written = changeScalar(node, changing.figure, changing.change);
  return written === undefined ? undefined : [{ at: node.at, text: emit(node, written) }];
}

/** Edits of a long form: what stands on a line of its own there, the rest in its value. */
function longEdits(
  { figure, node, change, language }: Changing & { readonly node: MapNode },
  text: string,
): readonly Edit[] | undefined {
  const { path: _, ...parts } = change;
  const asked = Object.entries(parts);
  const inValue = asked.filter(([key]) => key !== "value" && isInValue(node, key));
  const whole = inValue.length > 0 || figure.kind !== "stated" || !isBare(node, figure);
  const onLines = asked.filter(([key]) => (key === "value" ? !whole : !isInValue(node, key)));
  const stated = Object.fromEntries([
    ...inValue,
    ...asked.filter(([key]) => key === "value" && !onLines.some(([line]) => line === key)),
  ]);
  const edits = onLines.map(([key, given]) => lineEdits(node, key, given, change, text, language));
  const found = edits.filter((edit) => edit !== undefined);
  if (found.length < edits.length) return undefined;
  if (Object.keys(stated).length === 0) return found.flat();
  const edit =
    figure.kind === "stated" ? valueEdit(node, figure, stated) : stateValue(node, figure, stated);
  return edit === undefined ? undefined : [...found.flat(), ...edit];
}

/** Parts that have no line of their own: a note gets one, and so does a place beside a source. */
function isInValue(node: MapNode, key: string): boolean {
  if (key === "note" || entryOf(node, key) !== undefined) return false;
  return !(key === "place" && entryOf(node, "source") !== undefined);
}

function lineEdits(
  node: MapNode,
  key: string,
  given: string,
  change: FigureChange,
  text: string,
  language: Language,
): readonly Edit[] | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined && given === "") return key === "place" ? dropPlace(node, change) : [];
  const edit =
    entry === undefined
      ? insertEntry(node, key, given, text)
      : given === ""
        ? dropEntry(node, entry, text)
        : replaceEntry(entry.value, given, language);
  return edit === undefined ? undefined : [edit];
}

/** A place may stand behind the source: `source: T12 row 31`. */
function dropPlace(node: MapNode, { source }: FigureChange): readonly Edit[] {
  const value = entryOf(node, "source")?.value;
  if (value?.kind !== "text" || source !== undefined) return [];
  const [id = ""] = value.text.trim().split(/\s/);
  return id === value.text ? [] : [{ at: value.at, text: emit(value, { text: id }) }];
}

function isBare(long: MapNode, figure: StatedFigure): boolean {
  const node = entryOf(long, "value")?.value;
  return node?.kind === "text" && node.text.trim() === figure.text;
}

function valueEdit(
  node: MapNode,
  figure: StatedFigure,
  change: Readonly<Record<string, string>>,
): readonly Edit[] | undefined {
  const value = entryOf(node, "value")?.value;
  if (value?.kind !== "text") return undefined;
  const written = changeScalar(value, figure, { path: figure.path, ...change });
  return written === undefined ? undefined : [{ at: value.at, text: emit(value, written) }];
}

/** A number where nobody had published one: `unpublished: looked in …` becomes `value: …`. */
function stateValue(
  node: MapNode,
  figure: PlainFigure,
  change: Readonly<Record<string, string>>,
): readonly Edit[] | undefined {
  const entry = entryOf(node, "unpublished");
  if (entry?.value.kind !== "text" || change.value === undefined) return undefined;
  const scalar = writeParts({ value: "" }, change);
  if (scalar === undefined || figure.kind !== "unpublished") return undefined;
  return [
    { at: entry.keyAt, text: "value" },
    { at: entry.value.at, text: emit(entry.value, { text: scalar }) },
  ];
}

function replaceEntry(node: Node, given: string, language: Language): Edit | undefined {
  const own = node.kind === "map" ? entryOf(node, language)?.value : node;
  return own?.kind === "text" ? { at: own.at, text: emit(own, { text: given }) } : undefined;
}

/** A further line before the first one of a mapping, in brackets or on a line of its own. */
function insertEntry(node: MapNode, key: string, given: string, text: string): Edit | undefined {
  const [first] = node.entries;
  if (first === undefined || given === "") return undefined;
  const line = text.split("\n")[node.at.line - 1] ?? "";
  const inBrackets = [...line][node.at.column - 1] === "{";
  const { column } = first.keyAt;
  const parting = inBrackets ? ", " : `\n${" ".repeat(column - 1)}`;
  return { at: { ...first.keyAt, length: 0 }, text: `${key}: ${quoted(given)}${parting}` };
}
