import type { Place } from "../core/index.ts";
import type { Edit } from "./edit-places.ts";
import type { Entry, MapNode } from "./tree.ts";

/** A key and what stands behind it, as the file is to have it. */
export interface NewEntry {
  readonly key: string;
  readonly value: string;
}

/** A further entry in a mapping, before one of its own or at its end: inside its brackets, or on a line of its own. */
export function addEntry(
  map: MapNode,
  { key, value }: NewEntry,
  before: Entry | undefined,
  text: string,
): Edit | undefined {
  const written = `${key}: ${value}`;
  if (map.closesAt !== undefined) return inBrackets(map, written, before, text);
  const lines = text.split("\n");
  const [first] = map.entries;
  if (first === undefined) return undefined;
  const line = `${" ".repeat(first.keyAt.column - 1)}${written}`;
  const after = before === undefined ? lastLine(map, lines) : lineBefore(before, lines);
  return lineAfter(after, line, lines, map);
}

/** A further line behind a line of the text, which ends as the others do. [lines from 1] */
export function lineAfter(
  number: number,
  line: string,
  lines: readonly string[],
  { at }: Pick<MapNode, "at">,
): Edit {
  const former = lines[number - 1] ?? "";
  const end = former.endsWith("\r") ? "\r" : "";
  const column = [...former].length - end.length + 1;
  return { at: { ...at, line: number, column, length: 0 }, text: `${end}\n${line}` };
}

function inBrackets(
  { closesAt, entries }: MapNode,
  written: string,
  before: Entry | undefined,
  text: string,
): Edit | undefined {
  if (closesAt === undefined) return undefined;
  if (before !== undefined) return { at: { ...before.keyAt, length: 0 }, text: `${written}, ` };
  const lines = text.split("\n");
  const head = [...(lines[closesAt.line - 1] ?? "")].slice(0, closesAt.column - 1).join("");
  const shown = head.trimEnd();
  if (shown === "") return aloneInBrackets(written, entries, lines, closesAt);
  const parting = entries.length === 0 ? "" : shown.endsWith(",") ? " " : ", ";
  const column = [...shown].length + 1;
  return { at: { ...closesAt, column, length: 0 }, text: `${parting}${written}` };
}

/** The closing bracket has a line of its own, and so has the new entry; its comma goes as the others' do. */
function aloneInBrackets(
  written: string,
  entries: readonly Entry[],
  lines: readonly string[],
  closesAt: Place,
): Edit {
  const line = closesAt.line - 1;
  const comma = /,\s*(?:#.*)?$/.test(lines[line - 1] ?? "");
  const indent = " ".repeat((entries.at(-1)?.keyAt.column ?? closesAt.column + 2) - 1);
  const own = comma || entries.length === 0 ? `${indent}${written},` : `${indent}, ${written}`;
  return lineAfter(line, own, lines, { at: closesAt });
}

/** The last line before an entry and the comments that stand above it. */
function lineBefore({ keyAt }: Entry, lines: readonly string[]): number {
  let line = keyAt.line - 1;
  while (line > 1 && /^\s*#/.test(lines[line - 1] ?? "")) line -= 1;
  return line;
}

/** The last line of what is indented below a mapping's last key. */
function lastLine({ entries }: MapNode, lines: readonly string[]): number {
  const { line = 1, column = 1 } = entries.at(-1)?.keyAt ?? {};
  let last = line;
  for (let next = line + 1; next <= lines.length; next += 1) {
    const text = lines[next - 1] ?? "";
    if (text.trim() === "") continue;
    const indent = text.length - text.trimStart().length;
    if (indent < column - 1 || (indent === column - 1 && !text.trimStart().startsWith("- "))) break;
    last = next;
  }
  return last;
}
