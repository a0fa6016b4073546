import { type Place, parseFigureText, type StatedText, writeFigureText } from "../core/index.ts";
import {
  eachFigure,
  type Figure,
  isDated,
  type Language,
  type StatedFigure,
  type UnpublishedFigure,
  type Workspace,
} from "../workspace/index.ts";
import { changeRow } from "./change-row.ts";
import { type Edit, editPlaces } from "./edit-places.ts";
import { isTable, readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { entryOf, type MapNode, type Node, type TextNode } from "./tree.ts";
import { writeFlow, writeLong } from "./write-figure.ts";

type PlainFigure = StatedFigure | UnpublishedFigure;

/** What a figure shall say instead; what is absent stays as it is, what is empty goes. */
export interface FigureChange {
  readonly path: string;
  /** With its unit; `unpublished` is one too. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly evidence?: string;
  readonly source?: string;
  readonly place?: string;
  readonly note?: string;
}

/**
 * Writes other words into the figures of some texts, and nothing else: comments and order stay. `failed` are the
 * paths whose figure stands in a way that cannot be changed alone.
 */
export function changeFigures(
  files: readonly WorkspaceFile[],
  workspace: Workspace,
  changes: readonly FigureChange[],
  language: Language,
): { readonly files: readonly WorkspaceFile[]; readonly failed: readonly string[] } {
  const figures = plainFigures(workspace);
  const failed: string[] = [];
  const byFile = Map.groupBy(changes, ({ path }) => figures.get(path)?.at.file ?? "");
  const changed = files.map((file) => {
    const own = byFile.get(file.path) ?? [];
    if (own.length === 0) return file;
    if (isTable(file)) return changeTable(file, own, figures, failed);
    const { root } = readFile(file);
    const edits = own.flatMap((change): readonly Edit[] => {
      const figure = figures.get(change.path);
      const node = figure && root && nodeOf(root, figure);
      const found = figure && node && editsOf({ figure, node, change, language }, file.text);
      if (found === undefined) failed.push(change.path);
      return found ?? [];
    });
    return { ...file, text: editPlaces(file.text, edits) };
  });
  failed.push(...(byFile.get("") ?? []).map(({ path }) => path));
  return { files: changed, failed };
}

/** Every figure that is written in one place: entries of dated figures by their own address. */
export function plainFigures(workspace: Workspace): ReadonlyMap<string, PlainFigure> {
  const figures = new Map<string, PlainFigure>();
  const add = (figure: Figure): void => {
    const own = isDated(figure) ? figure.entries.map((entry) => entry.figure) : [figure];
    for (const one of own) if (!figures.has(one.path)) figures.set(one.path, one);
  };
  for (const { figure } of eachFigure(workspace)) add(figure);
  return figures;
}

function changeTable(
  file: WorkspaceFile,
  changes: readonly FigureChange[],
  figures: ReadonlyMap<string, PlainFigure>,
  failed: string[],
): WorkspaceFile {
  let { text } = file;
  for (const change of changes) {
    const figure = figures.get(change.path);
    const written = figure && changeRow(text, figure, change);
    if (written === undefined) failed.push(change.path);
    else text = written;
  }
  return { ...file, text };
}

/** The text a figure stands in, or the mapping of its long form. */
function nodeOf(root: MapNode, { at }: PlainFigure): TextNode | MapNode | undefined {
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

interface Changing {
  readonly figure: PlainFigure;
  readonly node: TextNode | MapNode;
  readonly change: FigureChange;
  readonly language: Language;
}

function editsOf(changing: Changing, text: string): readonly Edit[] | undefined {
  const { node } = changing;
  if (node.kind === "map") return longEdits({ ...changing, node }, text);
  const written = changeScalar(node, changing.figure, changing.change);
  return written === undefined ? undefined : [{ at: node.at, text: emit(node, written) }];
}

/** The text of a node with the figure in it changed; a figure that is all of it may become a long form. */
function changeScalar(
  { text, textAt, exact }: TextNode,
  figure: PlainFigure,
  change: FigureChange,
): Written | undefined {
  if (!exact || (figure.kind === "stated" && figure.rough)) return undefined;
  const start =
    figure.kind === "unpublished"
      ? text.indexOf("unpublished")
      : offsetOf(text, figure.valueAt.column - textAt.column) + figure.valueFrom;
  if (start < 0) return undefined;
  const { path: _, note, ...parts } = change;
  const asked = Object.keys(parts);
  if (
    figure.kind === "stated" &&
    parts.value !== undefined &&
    asked.length === 1 &&
    note === undefined
  ) {
    const end = start + figure.text.length;
    if (text.slice(start, end) !== figure.text) return undefined;
    return plainText(text.slice(0, start) + parts.value + text.slice(end));
  }
  const own = readOwn(text.slice(start), figure);
  if (own === undefined) return undefined;
  const scalar =
    asked.length === 0
      ? text.slice(start)
      : writeParts({ ...inherited(figure, own, parts), ...own }, parts);
  if (scalar === undefined) return undefined;
  if (note === undefined) return plainText(text.slice(0, start) + scalar);
  return start === 0 && note !== "" ? { flow: { value: scalar, note } } : undefined;
}

/** A place in a source that stands for a whole block needs the source named anew. */
function inherited(
  figure: PlainFigure,
  own: OwnParts,
  { place }: Pick<FigureChange, "place">,
): { readonly source?: string } {
  const id = figure.source?.id ?? "";
  return own.source === undefined && place !== undefined && place !== "" && id !== ""
    ? { source: id }
    : {};
}

type Written = { readonly text: string } | { readonly flow: { readonly [key: string]: string } };

function plainText(text: string): Written {
  return { text };
}

/** Code units before a column. */
function offsetOf(text: string, points: number): number {
  return [...text].slice(0, Math.max(0, points)).join("").length;
}

interface OwnParts {
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
  readonly evidence?: string;
  readonly source?: string;
  readonly place?: string;
}

/** What the rest of a text says, if that is the figure and nothing more. */
function readOwn(rest: string, figure: PlainFigure): OwnParts | undefined {
  if (figure.kind === "unpublished") {
    const source = figure.source?.id ?? "";
    return source === ""
      ? { value: "" }
      : { value: "", source, ...optional("place", figure.source?.place) };
  }
  const read = parseFigureText(rest);
  if (!("stated" in read) || read.stated.value.text !== figure.text) return undefined;
  return partsOf(read.stated);
}

function partsOf({ value, low, high, evidence, source }: StatedText): OwnParts {
  return {
    value: value.text,
    ...optional("low", low?.text),
    ...optional("high", high?.text),
    ...optional("evidence", evidence?.text),
    ...optional("source", source?.text),
    ...optional("place", source?.place?.text),
  };
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

/** Parts with some replaced, in one line. Undefined where they make no figure. */
function writeParts(
  own: OwnParts,
  change: Omit<FigureChange, "path" | "note">,
): string | undefined {
  const {
    value,
    low = "",
    high = "",
    evidence = "",
    source = "",
    place = "",
  } = { ...own, ...change };
  if (value === "" || (low === "") !== (high === "")) return undefined;
  if (place !== "" && source === "") return undefined;
  const unpublished = /^unpublished(?!\S)/.test(value);
  const range = low === "" || unpublished ? {} : { low: { text: low }, high: { text: high } };
  const from = source === "" ? "" : ` @ ${[source, place].filter((part) => part !== "").join(" ")}`;
  const head = unpublished ? value : writeFigureText({ value: { text: value }, ...range });
  const known = evidence === "" || unpublished ? "" : ` ${evidence}`;
  return head + known + from;
}

/** Edits of a long form: what stands on a line of its own there, the rest in its value. */
function longEdits(
  { figure, node, change, language }: Changing & { readonly node: MapNode },
  text: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const inValue: Record<string, string> = {};
  for (const [key, given] of Object.entries(change)) {
    if (key === "path") continue;
    const entry = entryOf(node, key);
    if (entry === undefined && key !== "note" && !(key === "place" && entryOf(node, "source"))) {
      inValue[key] = given;
      continue;
    }
    if (key === "value" && figure.kind === "stated" && !isBare(entry?.value, figure)) {
      inValue[key] = given;
      continue;
    }
    const edit =
      entry === undefined
        ? insertEntry(node, key, given, text)
        : replaceEntry(entry.value, given, language);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  if (Object.keys(inValue).length === 0) return edits;
  const edit =
    figure.kind === "stated" ? valueEdit(node, figure, inValue) : stateValue(node, figure, inValue);
  return edit === undefined ? undefined : [...edits, ...edit];
}

function isBare(node: Node | undefined, figure: StatedFigure): boolean {
  return node?.kind === "text" && node.text.trim() === figure.text;
}

function valueEdit(
  node: MapNode,
  figure: StatedFigure,
  change: Readonly<Record<string, string>>,
): readonly Edit[] | undefined {
  const value = entryOf(node, "value")?.value;
  if (value?.kind !== "text") return undefined;
  const written = changeScalar(value, figure, { path: figure.path, ...change });
  return written === undefined ? undefined : [{ at: value.at, text: emit(value, written) }];
}

/** A number where nobody had published one: `unpublished: looked in …` becomes `value: …`. */
function stateValue(
  node: MapNode,
  figure: PlainFigure,
  change: Readonly<Record<string, string>>,
): readonly Edit[] | undefined {
  const entry = entryOf(node, "unpublished");
  if (entry?.value.kind !== "text" || change.value === undefined) return undefined;
  const scalar = writeParts({ value: "" }, change);
  if (scalar === undefined || figure.kind !== "unpublished") return undefined;
  return [
    { at: entry.keyAt, text: "value" },
    { at: entry.value.at, text: emit(entry.value, { text: scalar }) },
  ];
}

function replaceEntry(node: Node, given: string, language: Language): Edit | undefined {
  if (given === "") return undefined;
  const own = node.kind === "map" ? entryOf(node, language)?.value : node;
  return own?.kind === "text" ? { at: own.at, text: emit(own, { text: given }) } : undefined;
}

/** A further line before the first one of a mapping, in brackets or on a line of its own. */
function insertEntry(node: MapNode, key: string, given: string, text: string): Edit | undefined {
  const [first] = node.entries;
  if (first === undefined || given === "") return undefined;
  const line = text.split("\n")[node.at.line - 1] ?? "";
  const inBrackets = [...line][node.at.column - 1] === "{";
  const { column } = first.keyAt;
  const parting = inBrackets ? ", " : `\n${" ".repeat(column - 1)}`;
  return { at: { ...first.keyAt, length: 0 }, text: `${key}: ${quoted(given)}${parting}` };
}

/** As it stands in the file: in quotes where it stood in quotes or where a sign would be misread. */
function emit({ at, textAt }: TextNode, written: Written): string {
  if ("flow" in written) return writeFlow(written.flow);
  return at.column === textAt.column ? quoted(written.text) : JSON.stringify(written.text);
}

const PLAIN = /^[\p{L}\p{N}(][^,[\]{}\n\r\t"'`]*$/u;

function quoted(text: string): string {
  const misread = !PLAIN.test(text) || /: | #|:$|^\s|\s$/.test(text);
  return misread ? JSON.stringify(text) : text;
}

/** What a figure says, in one text: two that say the same are the same. */
export function saidBy(figure: PlainFigure): string {
  return JSON.stringify(writeLong(figure));
}

/** What may be changed of a figure. */
export type FigurePart = Exclude<keyof FigureChange, "path">;

/** Which parts of each figure stand so that they can be changed alone; tried on the texts, nothing is written. */
export function changeableParts(
  files: readonly WorkspaceFile[],
  workspace: Workspace,
  language: Language,
): ReadonlyMap<string, ReadonlySet<FigurePart>> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const roots = new Map(files.map((file) => [file.path, readFile(file).root]));
  const parts = new Map<string, ReadonlySet<FigurePart>>();
  for (const [path, figure] of plainFigures(workspace)) {
    const file = byPath.get(figure.at.file);
    const root = roots.get(figure.at.file);
    if (file === undefined || root === undefined) continue;
    const node = isTable(file) ? undefined : nodeOf(root, figure);
    const may = (part: FigurePart): boolean => {
      const change = { path, ...(figure.kind === "unpublished" ? STATED : {}), ...TRIED[part] };
      if (isTable(file)) return changeRow(file.text, figure, change) !== undefined;
      return (
        node !== undefined && editsOf({ figure, node, change, language }, file.text) !== undefined
      );
    };
    parts.set(path, new Set(PARTS.filter(may)));
  }
  return parts;
}

const STATED = { value: "1 t" };
const TRIED: Readonly<Record<FigurePart, Omit<FigureChange, "path">>> = {
  value: { value: "1 t" },
  low: { low: "1", high: "1" },
  high: { low: "1", high: "1" },
  evidence: { evidence: "assumed" },
  source: { source: "S" },
  place: { source: "S", place: "p" },
  note: { note: "n" },
};
const PARTS = Object.keys(TRIED) as readonly FigurePart[];
