import { type Issue, issue, type Place } from "../core/index.ts";
import { indexLines, type LineIndex } from "./lines.ts";
import type { Entry, ListNode, MapNode, Node, TextNode } from "./tree.ts";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "./yaml-library.ts";

/** Deeper than any plan is written. */
const MAX_DEPTH = 32;
/** Brackets that open and never close, in prose too: more than this is refused before it costs anything. */
const MAX_OPEN = 400;
const MAX_SYNTAX_ISSUES = 20;

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly issues: Issue[];
}

/** One YAML file as a tree of texts with places; YAML 1.2 failsafe, so every scalar stays what was typed. */
export function readYaml(
  file: string,
  text: string,
): { readonly root: MapNode | undefined; readonly issues: readonly Issue[] } {
  const reading: Reading = { file, text, lines: indexLines(file, text), issues: [] };
  const deep = findDeepNesting(text);
  if (deep !== undefined) {
    reading.issues.push(tooDeep(reading.lines.place(deep, deep + 1)));
    return { root: undefined, issues: reading.issues };
  }
  return { root: readRoot(reading), issues: reading.issues };
}

function tooDeep(at: Place): Issue {
  return issue("file-refused", at, { reason: "too-deep", most: MAX_DEPTH });
}

function readRoot(reading: Reading): MapNode | undefined {
  const document = parseDocument(reading.text, {
    schema: "failsafe",
    version: "1.2",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error", // by "silent" a second document would go unsaid
  });
  for (const error of firstErrors(reading, document.errors)) {
    const at = reading.lines.place(error.pos[0], error.pos[1]);
    const said = error.code === "MULTIPLE_DOCS" ? SECOND_DOCUMENT : error.message;
    reading.issues.push(issue("yaml-syntax", at, { said }));
  }
  const contents = document.contents;
  if (document.errors.length > 0 || contents === null) return undefined;
  if (isScalar(contents) && (contents.value === null || contents.source === "")) return undefined;
  const node = convert(reading, contents, 0);
  if (node === undefined) return undefined;
  if (node.kind === "map") return node;
  reading.issues.push(wrongShape(reading.file, "mapping", node));
  return undefined;
}

/** One slip makes the parser stumble over what follows: of errors close together only the first is said. */
function firstErrors<E extends { readonly pos: readonly [number, number] }>(
  { lines }: Reading,
  errors: readonly E[],
): readonly E[] {
  let last = Number.NEGATIVE_INFINITY;
  const first = errors.filter((error) => {
    const { line } = lines.place(...error.pos);
    const apart = line > last + LINES_APART;
    if (apart) last = line;
    return apart;
  });
  return first.slice(0, MAX_SYNTAX_ISSUES);
}

const LINES_APART = 6;

const SECOND_DOCUMENT = "a file holds one document; here a second begins";

/** Where brackets or indents go too deep: a cheap look before the parser runs. A line that starts at the margin starts anew. */
function findDeepNesting(text: string): number | undefined {
  const indent = /^[ \t?-]{200}/m.exec(text);
  if (indent !== null) return indent.index;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN_LIST || code === OPEN_MAP) {
      if (++depth > MAX_OPEN) return i;
    } else if (code === CLOSE_LIST || code === CLOSE_MAP) depth = Math.max(0, depth - 1);
    else if (code === NEW_LINE && isWordStart(text.charCodeAt(i + 1))) depth = 0;
  }
  return undefined;
}

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, NEW_LINE] = [0x5b, 0x5d, 0x7b, 0x7d, 0x0a];

function isWordStart(code: number): boolean {
  return (
    code >= 0x41 &&
    code !== OPEN_LIST &&
    code !== OPEN_MAP &&
    code !== CLOSE_LIST &&
    code !== CLOSE_MAP
  );
}

/** The issue that a thing stands in another shape than it must. */
export function wrongShape(
  key: string,
  needed: "mapping" | "list" | "text" | "figure",
  node: Node,
): Issue {
  const given = node.kind === "map" ? "mapping" : node.kind;
  const empty = node.kind === "text" && node.text === "";
  return issue("wrong-shape", node.at, { key, needed, given: empty ? "nothing" : given });
}

function convert(reading: Reading, node: unknown, depth: number): Node | undefined {
  if (isAlias(node)) return refuseDecoration(reading, node.range?.[0], "alias");
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  const start = node.range?.[0] ?? 0;
  if (node.anchor !== undefined) {
    return refuseDecoration(reading, reading.text.lastIndexOf(`&${node.anchor}`, start), "anchor");
  }
  if (node.tag !== undefined) {
    return refuseDecoration(reading, startOfTag(reading.text, start), "tag");
  }
  if (isScalar(node)) return convertScalar(reading, node);
  if (depth >= MAX_DEPTH) {
    reading.issues.push(tooDeep(placeOf(reading, node.range)));
    return undefined;
  }
  return isMap(node) ? convertMap(reading, node, depth + 1) : convertList(reading, node, depth + 1);
}

/** `!!str` begins where its word does. */
function startOfTag(text: string, before: number): number {
  let start = text.lastIndexOf("!", Math.max(0, before - 1));
  while (start > 0 && /[^\s,:[{]/.test(text[start - 1] ?? "")) start--;
  return start;
}

function refuseDecoration(
  reading: Reading,
  from = 0,
  kind: "anchor" | "alias" | "tag" | "merge",
): undefined {
  const word = /^(<<|!<[^>]*>|[^\s,\]}]*)/.exec(reading.text.slice(from, from + 200))?.[0] ?? "";
  const at = reading.lines.place(from, from + word.length);
  reading.issues.push(issue("yaml-alias", at, { kind, given: word.slice(0, 40) }));
  return undefined;
}

function convertMap(reading: Reading, map: YAMLMap, depth: number): MapNode {
  const entries: Entry[] = [];
  const places = new Map<string, Place>();
  let before: Entry | undefined;
  for (const pair of map.items) {
    const entry = convertPair(reading, map, pair as Pair, before, depth);
    if (entry === undefined) continue;
    const first = places.get(entry.key);
    if (first !== undefined) {
      reading.issues.push(issue("key-twice", entry.keyAt, { key: entry.key }, [first]));
      continue;
    }
    places.set(entry.key, entry.keyAt);
    entries.push(entry);
    before = entry;
  }
  const own = { kind: "map", entries, at: placeOf(reading, map.range) } as const;
  const end = map.range?.[1] ?? 0;
  return map.flow === true ? { ...own, closesAt: reading.lines.place(end - 1, end) } : own;
}

function convertPair(
  reading: Reading,
  map: YAMLMap,
  pair: Pair,
  before: Entry | undefined,
  depth: number,
): Entry | undefined {
  if (isScalar(pair.key) && pair.key.source === "<<" && pair.key.type === Scalar.PLAIN) {
    return refuseDecoration(reading, pair.key.range?.[0], "merge");
  }
  const key = convert(reading, pair.key, depth);
  if (key === undefined) return undefined;
  if (key.kind !== "text") {
    reading.issues.push(wrongShape("key", "text", key));
    return undefined;
  }
  if (isCutFigure(map, pair, before)) {
    reportCutFigure(reading, key, before);
    return undefined;
  }
  const value = pair.value === null ? emptyText(key) : convert(reading, pair.value, depth);
  return value && { key: key.text, keyAt: key.at, value };
}

/**
 * `{quartz: 0,88}` reads as quartz: 0 and a key 88 without a value: the comma cut a figure in two. So it does
 * with `{name: soda, as 100 %}`.
 */
function isCutFigure(map: YAMLMap, pair: Pair, before: Entry | undefined): before is Entry {
  const bare = pair.value === null || (isScalar(pair.value) && pair.value.source === "");
  return map.flow === true && bare && before?.value.kind === "text" && before.value.text !== "";
}

function reportCutFigure(reading: Reading, key: TextNode, before: Entry | undefined): void {
  if (before?.value.kind !== "text") return;
  const first = before.value;
  // What is cut in three is said once.
  if (reading.issues.some((one) => one.code === "comma-in-figure" && isAt(one.at, first.at)))
    return;
  const length =
    key.at.line === first.at.line ? key.at.column + key.at.length - first.at.column : 1;
  const at = { ...first.at, length };
  const digits = /^[\d(.]*\d$/.test(first.text) && /^\d/.test(key.text);
  const given = `${first.text}, ${key.text}`;
  reading.issues.push(
    digits
      ? issue("comma-in-figure", at, {
          where: "braces",
          given: `${first.text},${key.text}`,
          mend: `${first.text}.${key.text}`,
        })
      : issue("comma-in-figure", at, { where: "words", given, mend: `"${given}"` }),
  );
}

function isAt(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function emptyText(key: TextNode): TextNode {
  return { kind: "text", text: "", at: key.at, textAt: key.at, exact: false };
}

function convertList(reading: Reading, list: YAMLSeq, depth: number): ListNode {
  const items: Node[] = [];
  for (const item of list.items) {
    const node = convert(reading, item, depth);
    if (node !== undefined) items.push(node);
  }
  return { kind: "list", items, at: placeOf(reading, list.range) };
}

function convertScalar(reading: Reading, scalar: Scalar): TextNode {
  const text = typeof scalar.value === "string" ? scalar.value : "";
  const [start = 0, end = 0] = scalar.range ?? [];
  const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
  const inner = quoted ? start + 1 : start;
  const at = reading.lines.place(start, end);
  return {
    kind: "text",
    text,
    at,
    textAt: reading.lines.place(inner, quoted ? end - 1 : end),
    exact: reading.text.slice(inner, inner + text.length) === text && !text.includes("\n"),
  };
}

function placeOf(reading: Reading, range: readonly number[] | null | undefined): Place {
  return reading.lines.place(range?.[0] ?? 0, range?.[1] ?? 1);
}
