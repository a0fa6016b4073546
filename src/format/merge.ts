import { type Issue, issue } from "../core/index.ts";
import type { Entry, MapNode, Node } from "./tree.ts";

/** Keys of a figure in long form: a figure is replaced whole, never line by line. */
const FIGURE_KEY = /^(value|unpublished|\d{4}|from \d{4}(-\d{2}){0,2})$/;
/** A line whose value is this word is taken out by a patch. */
const GONE = "none";

/**
 * All files as one tree: sections of the same name merge, a name given twice is said with both places.
 * Tables fill figures into blocks that stand elsewhere.
 */
export function mergeFiles(
  roots: readonly MapNode[],
  tables: readonly MapNode[],
): {
  readonly root: MapNode;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const sections = new Map<string, Entry>();
  for (const root of roots) {
    for (const entry of root.entries) {
      const known = sections.get(entry.key);
      sections.set(entry.key, known === undefined ? entry : joinSections(known, entry, issues));
    }
  }
  const at = roots[0]?.at ?? { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
  const whole: MapNode = { kind: "map", entries: [...sections.values()], at };
  return { root: tables.reduce((root, table) => fillIn(root, table, "", issues), whole), issues };
}

/** Lines of a table put where they belong, however deep; none may be there already. */
function fillIn(base: MapNode, table: MapNode, section: string, issues: Issue[]): MapNode {
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  for (const entry of table.entries) {
    const known = entries.get(entry.key);
    if (known === undefined) entries.set(entry.key, entry);
    else if (isBlock(known.value) && isBlock(entry.value)) {
      const value = fillIn(known.value, entry.value, entry.key, issues);
      entries.set(entry.key, { ...known, value });
    } else issues.push(definedTwice(section, known, entry));
  }
  return { ...base, entries: [...entries.values()] };
}

function isBlock(node: Node): node is MapNode {
  return node.kind === "map" && !isFigureMap(node);
}

function joinSections(known: Entry, more: Entry, issues: Issue[]): Entry {
  if (known.value.kind !== "map" || more.value.kind !== "map") {
    issues.push(definedTwice("tizbek.yaml", known, more));
    return known;
  }
  const entries = new Map(known.value.entries.map((entry) => [entry.key, entry]));
  for (const entry of more.value.entries) {
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else issues.push(definedTwice(known.key, first, entry));
  }
  return { ...known, value: { ...known.value, entries: [...entries.values()] } };
}

function definedTwice(section: string, first: Entry, second: Entry): Issue {
  return issue("defined-twice", second.keyAt, { section, name: second.key }, [first.keyAt]);
}

/** A map with the lines of another put in their place: how variants and scenarios are made. */
export function patch(base: Node, lines: Node): Node {
  if (base.kind !== "map" || lines.kind !== "map") return lines;
  if (isFigureMap(base) || isFigureMap(lines)) return lines;
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  for (const line of lines.entries) {
    const known = entries.get(line.key);
    if (line.value.kind === "text" && line.value.text === GONE) entries.delete(line.key);
    else if (known === undefined) entries.set(line.key, line);
    else entries.set(line.key, { ...line, value: patch(known.value, line.value) });
  }
  return { ...base, entries: [...entries.values()] };
}

/** A figure in long form or by dates, not a block of lines. */
export function isFigureMap(map: MapNode): boolean {
  return map.entries.some((entry) => FIGURE_KEY.test(entry.key));
}
