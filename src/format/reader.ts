import {
  type Day,
  type Issue,
  issue,
  likelyName,
  type Place,
  parseDay,
  parseMonthOrDay,
} from "../core/index.ts";
import { LANGUAGES, type LocalText, type SourceRef } from "../workspace/index.ts";
import { type BlockKind, FIELDS } from "./fields.ts";
import { wrongShape } from "./read-yaml.ts";
import { type Entry, type MapNode, type Node, nodeAt, placeInText, type TextNode } from "./tree.ts";

/** What a reader carries along: the issues so far, and the source a figure takes when it names none. */
export interface Reading {
  readonly issues: Issue[];
  readonly source?: SourceRef;
}

export function mapAt(map: MapNode, key: string, reading: Reading): MapNode | undefined {
  const value = nodeAt(map, key);
  return value === undefined ? undefined : asMap(value, key, reading);
}

export function asMap(node: Node, key: string, reading: Reading): MapNode | undefined {
  if (node.kind === "map") return node;
  if (node.kind === "text" && node.text === "") return { kind: "map", entries: [], at: node.at };
  reading.issues.push(wrongShape(key, "mapping", node));
  return undefined;
}

export function asText(node: Node, key: string, reading: Reading): TextNode | undefined {
  if (node.kind === "text" && node.text !== "") return node;
  reading.issues.push(wrongShape(key, "text", node));
  return undefined;
}

export function textAt(map: MapNode, key: string, reading: Reading): TextNode | undefined {
  const value = nodeAt(map, key);
  return value === undefined ? undefined : asText(value, key, reading);
}

/** The plain text under a key, spread into an object only where it stands. */
export function optionalText<K extends string>(
  map: MapNode,
  key: string,
  name: K,
  reading: Reading,
): { readonly [P in K]?: string } {
  const text = textAt(map, key, reading)?.text;
  return text === undefined ? {} : ({ [name]: text } as { readonly [P in K]?: string });
}

/** More keys of one block that nobody knows than this tell a person nothing new. */
export const MOST_UNKNOWN = 20;

/** Says the keys that are not the block's, with the likely ones. */
export function checkKeys(
  map: MapNode,
  kind: BlockKind,
  reading: Reading,
  section: string = kind,
): void {
  refuseUnknown(map, FIELDS[kind], section, reading);
}

export function refuseUnknown(
  map: MapNode,
  known: readonly string[],
  section: string,
  reading: Reading,
): void {
  const unknown = map.entries.filter((entry) => !known.includes(entry.key));
  for (const entry of unknown.slice(0, MOST_UNKNOWN)) {
    reading.issues.push(unknownKey(entry, section, known));
  }
}

function unknownKey(entry: Entry, section: string, known: readonly string[]): Issue {
  const likely = likelyName(entry.key, known);
  return issue("unknown-key", entry.keyAt, {
    key: entry.key,
    section,
    known: known.join(", "),
    ...(likely === undefined ? {} : { likely }),
  });
}

/** Says that there is no process of a name. */
export function unknownProcess(
  name: string,
  at: Place,
  known: Iterable<string>,
  reading: Reading,
): void {
  const likely = likelyName(name, known);
  const facts = { kind: "process" as const, name };
  reading.issues.push(
    issue("unknown-name", at, likely === undefined ? facts : { ...facts, likely }),
  );
}

export function requireKey(
  map: MapNode,
  key: string,
  section: string,
  at: Place,
  reading: Reading,
  name?: string,
): Node | undefined {
  const value = nodeAt(map, key);
  if (value === undefined) {
    reading.issues.push(
      issue("missing-key", at, { key, section, ...(name === undefined ? {} : { name }) }),
    );
  }
  return value;
}

const LANGUAGE_SHAPE = /^[a-z]{2,3}$/;

/** Words said once for all, or language by language. */
function readLocalText(node: Node, key: string, reading: Reading): LocalText | undefined {
  if (node.kind !== "map") {
    const text = asText(node, key, reading);
    return text && { plain: text.text };
  }
  const words: Record<string, string> = {};
  for (const entry of node.entries) {
    if (!(LANGUAGES as readonly string[]).includes(entry.key)) {
      reading.issues.push(
        LANGUAGE_SHAPE.test(entry.key)
          ? issue("unknown-language", entry.keyAt, {
              given: entry.key,
              known: LANGUAGES.join(", "),
            })
          : unknownKey(entry, key, LANGUAGES),
      );
      continue;
    }
    const text = asText(entry.value, entry.key, reading);
    if (text !== undefined) words[entry.key] = text.text;
  }
  return words;
}

export function localTextAt(map: MapNode, key: string, reading: Reading): LocalText | undefined {
  const value = nodeAt(map, key);
  return value === undefined ? undefined : readLocalText(value, key, reading);
}

/** The name people read; the id stands in where none is given. */
export function readName(map: MapNode, id: string, reading: Reading): LocalText {
  return localTextAt(map, "name", reading) ?? { plain: id };
}

export function readDay(node: Node, key: string, reading: Reading): Day | undefined {
  const text = asText(node, key, reading);
  if (text === undefined) return undefined;
  const parsed = parseDay(text.text);
  if ("day" in parsed) return parsed.day;
  reading.issues.push(issue("date-syntax", text.at, { given: text.text, form: "day" }));
  return undefined;
}

/** First and last day of a day, a month or a year as written. */
export function readMonthOrDay(
  text: string,
  at: Place,
  reading: Reading,
): { readonly first: Day; readonly last: Day } | undefined {
  const parsed = parseMonthOrDay(text);
  if (!("problem" in parsed)) return parsed;
  reading.issues.push(issue("date-syntax", at, { given: text, form: "month" }));
  return undefined;
}

/** `T12 row 31`: the id of a source, then the place in it. */
export function readSourceRef(node: TextNode, from = 0): SourceRef | undefined {
  const text = node.text.slice(from);
  const id = /^\s*(\S+)/.exec(text);
  if (id?.[1] === undefined) return undefined;
  const start = from + id[0].length - id[1].length;
  const place = text.slice(id[0].length).trim();
  return {
    id: id[1],
    at: placeInText(node, start, start + id[1].length),
    ...(place === "" ? {} : { place }),
  };
}

/** `operating @ KZS p. 3`: the words, where they stand, and the source; without one, that of the block. */
export function wordsAndSource(
  text: TextNode,
  reading: Pick<Reading, "source">,
): { readonly words: TextNode; readonly behind: string; readonly source?: SourceRef } {
  const split = /\s@\s/.exec(text.text)?.index;
  const head = text.text.slice(0, split).trim();
  const words: TextNode = { ...text, text: head, at: placeInText(text, 0, head.length) };
  if (split === undefined) return { words, behind: "", ...compact({ source: reading.source }) };
  const source = readSourceRef(text, split + 3);
  return { words, behind: text.text.slice(split + 3), ...compact({ source }) };
}

export function sourceRefAt(map: MapNode, key: string, reading: Reading): SourceRef | undefined {
  const text = textAt(map, key, reading);
  return text && readSourceRef(text);
}

/** Undefined keys left out, so that a shape says only what was said. */
export function compact<T extends object>(shape: T): Compact<T> {
  const kept: Partial<T> = {};
  for (const key in shape) if (shape[key] !== undefined) kept[key] = shape[key];
  return kept as unknown as Compact<T>;
}

export type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const VARIANT_ID = /^[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9.-]*)?$/;

/** Ids are Latin letters, digits and hyphens, so that formulas and commands can name them; people read `name`. */
export function checkId(entry: Entry, section: string, reading: Reading): boolean {
  if ((section === "processes" ? VARIANT_ID : ID).test(entry.key)) return true;
  const likely = entry.key.trim().replaceAll(/[\s_.]+/g, "-");
  reading.issues.push(
    issue("id-syntax", entry.keyAt, {
      given: entry.key,
      section,
      ...(ID.test(likely) ? { likely } : {}),
    }),
  );
  return false;
}

export interface Block {
  readonly map: MapNode;
  /** The reading inside: figures without a source take the block's. */
  readonly reading: Reading;
  readonly source?: SourceRef;
}

/** A named block of a section, with the source it gives its figures. */
export function openBlock(entry: Entry, outer: Reading): Block | undefined {
  const map = asMap(entry.value, entry.key, outer);
  if (map === undefined) return undefined;
  const source = sourceRefAt(map, "source", outer);
  return source === undefined
    ? { map, reading: outer }
    : { map, reading: { ...outer, source }, source };
}
