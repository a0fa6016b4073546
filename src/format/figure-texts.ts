import { PATCHED } from "./fields.ts";
import { type MapNode, type Node, nodeAt, type TextNode } from "./tree.ts";

/** Lines that hold a figure, and blocks whose every line does, by the section their things stand in. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  streams: ["of", "mass", "power", "area", "pieces", "mixes"],
  processes: ["makes", "treats", "takes", "gives", "loses", "emits", "where"],
  plants: ["capacity", "achieved", "share"],
  comparables: ["size", "value"],
  expect: ["is", "within"],
};
/** Sections of figures by their names. */
const FIGURES: readonly string[] = ["where", "enters", "leaves"];
/** Lines of a limit of a site, and of a promise. */
const LIMIT = ["contracted", "load factor"];
const PROMISE = ["nameplate"];
/** Lines of a figure in long form that hold words, each in its own way. */
const WORDS: readonly string[] = [
  "name",
  "note",
  "because",
  "place",
  "source",
  "evidence",
  "unpublished",
  "ask",
];

/** Every text of a workspace, or of one of its files, in which a figure is written: a number, or a line of the gate. */
export function figureTexts(root: MapNode): readonly TextNode[] {
  return root.entries.flatMap(({ key, value }) => {
    if (FIGURES.includes(key)) return inFigure(value);
    if (key === "scenarios") return blocks(value).flatMap(inScenario);
    if (key === "statements") return blocks(value).flatMap(inStatement);
    if (key === "sites") return blocks(value).flatMap((site) => inLines(site, LIMIT));
    return blocks(value).flatMap((thing) => linesOf(thing, LINES[key] ?? []));
  });
}

function inScenario(scenario: MapNode): readonly TextNode[] {
  const patched: readonly string[] = PATCHED;
  return figureTexts({
    ...scenario,
    entries: scenario.entries.filter(({ key }) => patched.includes(key)),
  });
}

function inStatement(statement: MapNode): readonly TextNode[] {
  const promises = nodeAt(statement, "promises");
  return promises === undefined ? [] : inLines(promises, PROMISE);
}

/** The lines of each block a block holds. */
function inLines(block: Node, keys: readonly string[]): readonly TextNode[] {
  return blocks(block).flatMap((inner) => linesOf(inner, keys));
}

function blocks(node: Node): readonly MapNode[] {
  if (node.kind !== "map") return [];
  return node.entries.flatMap(({ value }) => (value.kind === "map" ? [value] : []));
}

function linesOf(block: MapNode, keys: readonly string[]): readonly TextNode[] {
  return block.entries.flatMap(({ key, value }) => (keys.includes(key) ? inFigure(value) : []));
}

/** A figure in one line, or in long form, by dates, by components, by name: whatever in it is no words. */
function inFigure(node: Node): readonly TextNode[] {
  if (node.kind === "text") return [node];
  if (node.kind === "list") return node.items.flatMap(inFigure);
  return node.entries.flatMap(({ key, value }) => (WORDS.includes(key) ? [] : inFigure(value)));
}
