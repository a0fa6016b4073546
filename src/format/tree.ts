import { compareIds, type Place } from "../core/index.ts";

/** The text of a workspace before it means anything: maps, lists and texts with their places. */
export type Node = MapNode | ListNode | TextNode;

export interface TextNode {
  readonly kind: "text";
  readonly text: string;
  readonly at: Place;
  /** Where the first character of the text stands; inside quotes, after the quote. */
  readonly textAt: Place;
  /** Characters of the text stand one for one in the file, so that a caret can point into it. */
  readonly exact: boolean;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  readonly at: Place;
  /** Where the bracket of `{…}` closes; lines of their own have none. */
  readonly closesAt?: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly at: Place;
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

export function nodeAt(map: MapNode, key: string): Node | undefined {
  return entryOf(map, key)?.value;
}

/** In the order of their names, which no order of the text changes. */
export function sortedEntries(map: MapNode | undefined): readonly Entry[] {
  return [...(map?.entries ?? [])].sort((a, b) => compareIds(a.key, b.key));
}

/** The place of characters `from` to `to` of a text, or the whole text where they cannot be told apart. */
export function placeInText(node: TextNode, from: number, to: number): Place {
  if (!node.exact) return node.at;
  const length = Math.max(1, [...node.text.slice(from, to)].length);
  return {
    ...node.textAt,
    column: node.textAt.column + [...node.text.slice(0, from)].length,
    length,
  };
}

/** The text a figure's value is written in: the whole of it, or the `value` of its long form. */
export function valueText(node: Node): TextNode | undefined {
  const text = node.kind === "map" ? nodeAt(node, "value") : node;
  return text?.kind === "text" ? text : undefined;
}

/** The same figure with another text for its value. */
export function withValueText(node: Node, text: TextNode): Node {
  if (node.kind !== "map") return text;
  const entries = node.entries.map((entry) =>
    entry.key === "value" ? { ...entry, value: text } : entry,
  );
  return { ...node, entries };
}
