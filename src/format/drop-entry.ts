import type { Edit } from "./edit-places.ts";
import type { Entry, MapNode } from "./tree.ts";

/**
 * Takes one line out of a long form: the whole line where it has one of its own, else the entry and the comma that
 * parts it. Undefined where it is all there is, or stands otherwise.
 */
export function dropEntry(node: MapNode, entry: Entry, text: string): Edit | undefined {
  const { keyAt, value } = entry;
  if (node.entries.length < 2 || value.kind !== "text" || value.at.line !== keyAt.line) {
    return undefined;
  }
  const points = [...(text.split("\n")[keyAt.line - 1] ?? "")];
  const end = value.at.column - 1 + value.at.length;
  const [head, tail] = [points.slice(0, keyAt.column - 1), points.slice(end)];
  if (head.every(isBlank) && /^\s*(#.*)?\r?$/.test(tail.join(""))) {
    return { at: { ...keyAt, column: 1, length: points.length }, text: "", whole: true };
  }
  return inBrackets(node, entry, points);
}

/** From the end of the entry before to its own; the first goes up to the next. */
function inBrackets(node: MapNode, entry: Entry, points: readonly string[]): Edit | undefined {
  const place = node.entries.indexOf(entry);
  const [first, second] = place === 0 ? [entry, node.entries[1]] : [node.entries[place - 1], entry];
  if (first?.value.kind !== "text" || second === undefined) return undefined;
  if (first.value.at.line !== entry.keyAt.line || second.keyAt.line !== entry.keyAt.line) {
    return undefined;
  }
  const between = [first.value.at.column + first.value.at.length, second.keyAt.column] as const;
  if (!/^\s*,\s*$/.test(points.slice(between[0] - 1, between[1] - 1).join(""))) return undefined;
  const { at } = entry.value;
  const [from, to] =
    place === 0 ? [entry.keyAt.column, between[1]] : [between[0], at.column + at.length];
  return { at: { ...entry.keyAt, column: from, length: to - from }, text: "" };
}

function isBlank(point: string): boolean {
  return point === " ";
}
