import { type Issue, issue } from "../core/index.ts";
import { FIELDS } from "./fields.ts";
import { indexLines, type LineIndex } from "./lines.ts";
import type { Entry, MapNode, Node, TextNode } from "./tree.ts";

interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A table of figures beside the YAML: the first column, `figure`, holds the address
 * (`processes.slicing.takes.electricity`), the others are the keys of a figure's long form.
 */
export function readTable(
  file: string,
  text: string,
): { readonly root: MapNode | undefined; readonly issues: readonly Issue[] } {
  const lines = indexLines(file, text);
  const [header, ...rows] = splitCells(text);
  const issues: Issue[] = [];
  if (header === undefined || header[0]?.text.trim() !== "figure") {
    const at = lines.place(0, 1);
    issues.push(issue("missing-key", at, { key: "figure", section: file }));
    return { root: undefined, issues };
  }
  const known: readonly string[] = FIELDS.figure;
  for (const cell of header.slice(1)) {
    if (known.includes(cell.text.trim())) continue;
    const at = lines.place(cell.from, cell.to);
    const facts = { key: cell.text.trim(), section: "figure", known: known.join(", ") };
    issues.push(issue("unknown-key", at, facts));
  }
  const root = emptyTree(lines);
  for (const row of rows) insertRow(root, header, row, lines, issues);
  return { root: freeze(root, lines), issues };
}

/** Cells of RFC 4180 lines with their places: quotes double inside quotes, a line end may stand inside. */
function splitCells(text: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/gy;
  while (cell.lastIndex < text.length || row.length > 0) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) break;
    const [whole, quoted, plain = "", end] = found;
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    const start = quoted === undefined ? from : from + 1;
    row.push({ text: value, from: start, to: from + whole.length - (end?.length ?? 0) });
    if (end === ",") continue;
    if (row.some((one) => one.text.trim() !== "")) rows.push(row);
    row = [];
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}

/** The tree while rows are put in: names to branches, or a finished figure. */
interface Branch {
  readonly at: TextNode["at"];
  readonly branches: Map<string, Branch | Node>;
}

function emptyTree(lines: LineIndex): Branch {
  return { at: lines.place(0, 1), branches: new Map() };
}

function insertRow(
  root: Branch,
  header: readonly Cell[],
  row: readonly Cell[],
  lines: LineIndex,
  issues: Issue[],
): void {
  const address = row[0];
  if (address === undefined) return;
  const at = lines.place(address.from, address.to);
  const steps = address.text.trim().split(".");
  const last = steps.pop();
  let branch = root;
  for (const step of steps) {
    const next = branch.branches.get(step) ?? { at, branches: new Map() };
    if (!("branches" in next)) return void issues.push(twice(address, lines));
    branch.branches.set(step, next);
    branch = next;
  }
  if (last === undefined || branch.branches.has(last)) issues.push(twice(address, lines));
  else branch.branches.set(last, figureNode(header, row, at, lines));
}

function twice(address: Cell, lines: LineIndex): Issue {
  const at = lines.place(address.from, address.to);
  return issue("key-twice", at, { key: address.text.trim() });
}

function figureNode(
  header: readonly Cell[],
  row: readonly Cell[],
  at: TextNode["at"],
  lines: LineIndex,
): MapNode {
  const entries = header.slice(1).flatMap((name, i): Entry[] => {
    const cell = row[i + 1];
    if (cell === undefined || cell.text.trim() === "") return [];
    const place = lines.place(cell.from, cell.to);
    const value: TextNode = {
      kind: "text",
      text: cell.text,
      at: place,
      textAt: place,
      exact: !cell.text.includes('"') && !cell.text.includes("\n"),
    };
    return [{ key: name.text.trim(), keyAt: place, value }];
  });
  return { kind: "map", entries, at };
}

function freeze(branch: Branch, lines: LineIndex): MapNode {
  const entries = [...branch.branches].map(([key, value]): Entry => {
    const node = "branches" in value ? freeze(value, lines) : value;
    return { key, keyAt: value.at, value: node };
  });
  return { kind: "map", entries, at: branch.at };
}
