import type { Edit } from "./edit-places.ts";
import type { Entry, MapNode } from "./tree.ts";

/**
 * Takes one line out of a long form: the whole line where it has one of its own, else what stands between the
 * entry before and its own end. Undefined for the first entry, and where it stands otherwise.
 */
export function dropEntry(node: MapNode, entry: Entry, text: string): Edit | undefined {
  const before = node.entries[node.entries.indexOf(entry) - 1];
  const { keyAt, value } = entry;
  if (before === undefined || value.kind !== "text" || value.at.line !== keyAt.line)
    return undefined;
  const line = text.split("\n")[keyAt.line - 1] ?? "";
  const points = [...line];
  const end = value.at.column - 1 + value.at.length;
  const [head, tail] = [points.slice(0, keyAt.column - 1), points.slice(end)];
  if (head.every(isBlank) && /^\s*(#.*)?\r?$/.test(tail.join(""))) {
    return { at: { ...keyAt, column: 1, length: points.length }, text: "", whole: true };
  }
  const from = before.value.at.column + before.value.at.length;
  const parted = before.value.kind === "text" && before.value.at.line === keyAt.line;
  const between = points.slice(from - 1, keyAt.column - 1).join("");
  if (!parted || !/^\s*,\s*$/.test(between)) return undefined;
  return { at: { ...keyAt, column: from, length: end + 1 - from }, text: "" };
}

function isBlank(point: string): boolean {
  return point === " ";
}
