import { type Issue, issue } from "../core/index.ts";
import { FIELDS } from "./fields.ts";
import { indexLines, type LineIndex } from "./lines.ts";
import { type Cell, splitCells } from "./split-cells.ts";
import type { Entry, MapNode, Node, TextNode } from "./tree.ts";

/**
 * A table of figures beside the YAML: the first column, `figure`, holds the address
 * (`processes.slicing.takes.electricity`), the others are the keys of a figure's long form.
 */
export function readTable(
  file: string,
  text: string,
): { readonly root: MapNode | undefined; readonly issues: readonly Issue[] } {
  const lines = indexLines(file, text);
  const { rows, faults } = splitCells(text);
  const [header, ...body] = rows;
  const issues = faults.map((cell) => leftOver(cell, lines));
  if (header?.[0]?.text.trim() !== "figure") {
    const at = lines.place(0, 1);
    issues.push(issue("missing-key", at, { key: "figure", section: file }));
    return { root: undefined, issues };
  }
  issues.push(...checkHeader(header, lines));
  const root = emptyTree(lines);
  for (const row of body) insertRow(root, header, row, lines, issues);
  return { root: freeze(root, lines), issues };
}

function checkHeader(header: readonly Cell[], lines: LineIndex): readonly Issue[] {
  const known: readonly string[] = FIELDS.figure;
  return header.slice(1).flatMap((cell, i) => {
    const key = cell.text.trim();
    const at = lines.place(cell.from, cell.to);
    const first = header.findIndex((other) => other.text.trim() === key);
    if (first <= i) return [issue("key-twice", at, { key })];
    if (known.includes(key)) return [];
    return [issue("unknown-key", at, { key, section: "figure", known: known.join(", ") })];
  });
}

/** What stands where no cell can be read, or where no column is. */
function leftOver(cell: Cell, lines: LineIndex): Issue {
  const given = cell.text.trim().slice(0, 60);
  return issue("figure-syntax", lines.place(cell.from, cell.to), { problem: "extra", given });
}

/** The tree while rows are put in: names to branches, or a finished figure; each at the address that brought it. */
interface Branch {
  readonly at: TextNode["at"];
  readonly branches: Map<string, Branch | Leaf>;
}

interface Leaf {
  readonly at: TextNode["at"];
  readonly figure: Node;
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
  const beyond = row.slice(header.length).find((cell) => cell.text.trim() !== "");
  if (beyond !== undefined) issues.push(leftOver(beyond, lines));
  if (address.text.trim() === "") {
    return void issues.push(issue("missing-key", at, { key: "figure", section: at.file }));
  }
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
  else branch.branches.set(last, { at, figure: figureNode(header, row, at, lines) });
}

function twice(address: Cell, lines: LineIndex): Issue {
  const at = lines.place(address.from, address.to);
  return issue("key-twice", at, { key: address.text.trim() });
}

/** A row with nothing but a value is that text, `as needed` and `at most …` too; any other is a figure in long form. */
function figureNode(
  header: readonly Cell[],
  row: readonly Cell[],
  at: TextNode["at"],
  lines: LineIndex,
): Node {
  const entries = header.slice(1).flatMap((name, i): Entry[] => {
    const cell = row[i + 1];
    if (cell === undefined || cell.text.trim() === "") return [];
    const value = textNode(cell, lines);
    return [{ key: name.text.trim(), keyAt: value.at, value }];
  });
  const [only, ...more] = entries;
  if (only?.key === "value" && more.length === 0) return only.value;
  return { kind: "map", entries, at };
}

function textNode({ text, from, to }: Cell, lines: LineIndex): TextNode {
  const at = lines.place(from, to);
  const exact = !text.includes('"') && !text.includes("\n");
  return { kind: "text", text, at, textAt: at, exact };
}

function freeze(branch: Branch, lines: LineIndex): MapNode {
  const entries = [...branch.branches].map(([key, value]): Entry => {
    const node = "branches" in value ? freeze(value, lines) : value.figure;
    return { key, keyAt: value.at, value: node };
  });
  return { kind: "map", entries, at: branch.at };
}
