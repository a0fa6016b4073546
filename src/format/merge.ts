import { type Issue, issue } from "../core/index.ts";
import { PROGRAMME_PARTS } from "../workspace/index.ts";
import { FIELDS } from "./fields.ts";
import type { Entry, MapNode, Node } from "./tree.ts";

/** Keys of a figure in long form: a figure is replaced whole, never line by line. */
const FIGURE_KEY = /^(value|unpublished|\d{4}|from \d{4}(-\d{2}){0,2})$/;
/** A line whose value is this word is taken out by a patch. */
const GONE = "none";

/**
 * What a map holds: the sections of a workspace, named things, the lines of one thing, named figures. Only a
 * line may hold a figure in long form; a thing that somebody called `value` or `2018` is still a thing.
 */
type Level = "workspace" | "things" | "lines" | "figures" | "line";

const FIGURES_BY_NAME = ["where", "enters", "leaves", "takes", "gives", "loses", "emits", "mixes"];

function below(level: Level, key: string): Level {
  const named = FIGURES_BY_NAME.includes(key) ? "figures" : undefined;
  if (level === "workspace") return named ?? "things";
  if (level === "things") return "lines";
  return level === "lines" ? (named ?? "line") : "line";
}

function isWhole(level: Level, map: MapNode): boolean {
  return level === "line" && isFigureMap(map);
}

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
  const fill = (root: MapNode, table: MapNode) => fillIn(root, table, "workspace", "", issues);
  return { root: tables.reduce(fill, whole), issues };
}

/** Lines of a table put where they belong, however deep; none may be there already. */
function fillIn(
  base: MapNode,
  table: MapNode,
  level: Level,
  section: string,
  issues: Issue[],
): MapNode {
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  for (const entry of table.entries) {
    const known = entries.get(entry.key);
    const inner = below(level, entry.key);
    const [old, more] = [asBlock(known?.value, inner), asBlock(entry.value, inner)];
    if (known === undefined) entries.set(entry.key, entry);
    else if (old !== undefined && more !== undefined) {
      const value = fillIn(old, more, inner, entry.key, issues);
      entries.set(entry.key, { ...known, value });
    } else issues.push(definedTwice(section, known, entry));
  }
  return { ...base, entries: [...entries.values()] };
}

/** A map whose lines can be joined with others; a key with nothing behind it is an empty one. */
function asBlock(node: Node | undefined, level: Level): MapNode | undefined {
  if (node?.kind === "map") return isWhole(level, node) ? undefined : node;
  const empty = node?.kind === "text" && node.text === "";
  return empty ? { kind: "map", entries: [], at: node.at } : undefined;
}

function joinSections(known: Entry, more: Entry, issues: Issue[]): Entry {
  const [first, second] = [asBlock(known.value, "things"), asBlock(more.value, "things")];
  if (first === undefined || second === undefined || HEADER.includes(known.key)) {
    issues.push(definedTwice("tizbek.yaml", known, more));
    return known;
  }
  const entries = new Map(first.entries.map((entry) => [entry.key, entry]));
  for (const entry of second.entries) {
    const before = entries.get(entry.key);
    if (before === undefined) entries.set(entry.key, entry);
    else if (holdsParts(known.key, entry.key)) {
      entries.set(entry.key, joinSections(before, entry, issues));
    } else issues.push(definedTwice(known.key, before, entry));
  }
  return { ...known, value: { ...first, entries: [...entries.values()] } };
}

/** The parts of a programme are sections of their own: they may stand in several files. */
function holdsParts(section: string, part: string): boolean {
  return section === "programme" && (PROGRAMME_PARTS as readonly string[]).includes(part);
}

const HEADER: readonly string[] = FIELDS.header;

function definedTwice(section: string, first: Entry, second: Entry): Issue {
  return issue("defined-twice", second.keyAt, { section, name: second.key }, [first.keyAt]);
}

/** A workspace with the lines of a scenario put in their place. */
export function patchWorkspace(base: MapNode, lines: MapNode): MapNode {
  return patchMap(base, lines, "workspace");
}

/** A thing with the lines of a variant put in their place. */
export function patchThing(base: Node, lines: Node): Node {
  return patch(base, lines, "lines");
}

function patch(base: Node, lines: Node, level: Level): Node {
  if (base.kind !== "map" || lines.kind !== "map") return lines;
  if (isWhole(level, base) || isWhole(level, lines)) return lines;
  return patchMap(base, lines, level);
}

function patchMap(base: MapNode, lines: MapNode, level: Level): MapNode {
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  for (const line of lines.entries) {
    const known = entries.get(line.key);
    // What is not there cannot be taken out: the word stays, and is refused where it stands.
    if (known === undefined) entries.set(line.key, line);
    else if (line.value.kind === "text" && line.value.text === GONE) entries.delete(line.key);
    else {
      const value = patch(known.value, line.value, below(level, line.key));
      entries.set(line.key, { ...line, value });
    }
  }
  return { ...base, entries: [...entries.values()] };
}

/** A figure in long form or by dates, not a block of lines. */
export function isFigureMap(map: MapNode): boolean {
  return map.entries.some((entry) => FIGURE_KEY.test(entry.key));
}
