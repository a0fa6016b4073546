import type { Language, StatedFigure } from "../workspace/index.ts";
import { changeScalar, emit, quoted, writeParts } from "./change-scalar.ts";
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
  const edits: Edit[] = [];
  const inValue: Record<string, string> = {};
  for (const [key, given] of Object.entries(change)) {
    if (key === "path") continue;
    const entry = entryOf(node, key);
    if (entry === undefined && key !== "note" && !(key === "place" && entryOf(node, "source"))) {
      inValue[key] = given;
      continue;
    }
    if (key === "value" && figure.kind === "stated" && !isBare(entry?.value, figure)) {
      inValue[key] = given;
      continue;
    }
    const edit =
      entry === undefined
        ? insertEntry(node, key, given, text)
        : replaceEntry(entry.value, given, language);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  if (Object.keys(inValue).length === 0) return edits;
  const edit =
    figure.kind === "stated" ? valueEdit(node, figure, inValue) : stateValue(node, figure, inValue);
  return edit === undefined ? undefined : [...edits, ...edit];
}

function isBare(node: Node | undefined, figure: StatedFigure): boolean {
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
  if (given === "") return undefined;
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
