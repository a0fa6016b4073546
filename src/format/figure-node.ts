import type { Place } from "../core/index.ts";
import type { PlainFigure } from "./plain-figures.ts";
import { entryOf, type MapNode, type Node, type TextNode } from "./tree.ts";

/** The text a figure stands in, or the mapping of its long form. */
export function nodeOf(root: MapNode, { at }: PlainFigure): TextNode | MapNode | undefined {
  let found: TextNode | MapNode | undefined;
  const walk = (node: Node): void => {
    if (node.kind === "list") {
      for (const item of node.items) walk(item);
      return;
    }
    if (node.kind === "map") {
      const long = entryOf(node, "value") ?? entryOf(node, "unpublished");
      if (long !== undefined && (startsAt(node.at, at) || startsAt(long.value.at, at)))
        found = node;
      for (const entry of node.entries) walk(entry.value);
    } else if (holds(node.at, at)) {
      // The value of a long form begins where its mapping does only in a list: the mapping was met first.
      found ??= node;
    }
  };
  walk(root);
  return found;
}

function startsAt(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

function holds({ line, column, length }: Place, at: Place): boolean {
  return line === at.line && column <= at.column && at.column < column + length;
}
