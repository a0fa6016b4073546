import { issue, type Period, parsePeriod } from "../core/index.ts";
import {
  ASKED,
  ASKED_OF,
  type Asks,
  BALANCES,
  CARBON,
  type Expectation,
} from "../workspace/index.ts";
import { optionalFigure } from "./read-figure.ts";
import { unknownWord } from "./read-stream.ts";
import {
  asMap,
  asText,
  checkKeys,
  compact,
  localTextAt,
  optionalText,
  type Reading,
  requireKey,
  textAt,
} from "./reader.ts";
import { type Entry, entryOf, type MapNode, nodeAt } from "./tree.ts";

export function readExpectation(entry: Entry, outer: Reading): Expectation | undefined {
  const map = asMap(entry.value, entry.key, outer);
  if (map === undefined) return undefined;
  // What a workspace must give is a hand sum, said in `because`: it needs no source of its own.
  const reading = { ...outer, source: { id: "", at: entry.keyAt } };
  checkKeys(map, "expect", reading);
  const asks = readAsks(map, entry, reading);
  return (
    asks &&
    compact({
      id: entry.key,
      at: entry.keyAt,
      asks,
      because: localTextAt(map, "because", reading),
      ...optionalText(map, "scenario", "scenario", reading),
      ...optionalText(map, "promise", "promise", reading),
      ...optionalText(map, "scope", "scope", reading),
      ...optionalText(map, "power of", "powerOf", reading),
      period: readPeriod(map, reading),
    })
  );
}

function readPeriod(map: MapNode, reading: Reading): Period | undefined {
  const text = textAt(map, "in", reading);
  if (text === undefined) return undefined;
  const period = parsePeriod(text.text);
  if (period === undefined) {
    reading.issues.push(issue("date-syntax", text.at, { given: text.text, form: "year" }));
  }
  return period;
}

function readAsks(map: MapNode, entry: Entry, reading: Reading): Asks | undefined {
  if (nodeAt(map, "cell") !== undefined) return readCell(map, entry, reading);
  const content = ASKED_OF.find((word) => nodeAt(map, word) !== undefined);
  if (content !== undefined) return readContent(content, map, entry, reading);
  const kind = ASKED.find((word) => nodeAt(map, word) !== undefined);
  const asked = kind && textAt(map, kind, reading);
  if (kind === undefined) {
    const words = [...ASKED, ...ASKED_OF].join(" | ");
    requireKey(map, words, "expect", entry.keyAt, reading, entry.key);
    return undefined;
  }
  refuseBeside(map, "of", ASKED_OF, reading);
  if (kind === "co2" && asked && !(CARBON as readonly string[]).includes(asked.text)) {
    reading.issues.push(unknownWord(asked, CARBON));
  }
  requireKey(map, "is", "expect", entry.keyAt, reading, entry.key);
  const path = `expect.${entry.key}`;
  const is = optionalFigure(map, "is", path, reading);
  const within = optionalFigure(map, "within", path, reading);
  if (asked === undefined || is === undefined) return undefined;
  return compact({
    kind,
    name: asked.text,
    nameAt: asked.at,
    ...optionalText(map, "by", "by", reading),
    is,
    within,
  });
}

/** A key that belongs to other words than the one asked: it would change nothing. */
function refuseBeside(map: MapNode, key: string, words: readonly string[], reading: Reading): void {
  const entry = entryOf(map, key);
  if (entry === undefined) return;
  const facts = { key, section: "expect", known: words.join(", ") };
  reading.issues.push(issue("unknown-key", entry.keyAt, facts));
}

/** `{grade: charge, of: B, is: 2 ppt}` */
function readContent(
  kind: (typeof ASKED_OF)[number],
  map: MapNode,
  entry: Entry,
  reading: Reading,
): Asks | undefined {
  const name = textAt(map, kind, reading);
  refuseBeside(map, "by", ["made", "taken"], reading);
  requireKey(map, "of", "expect", entry.keyAt, reading, entry.key);
  requireKey(map, "is", "expect", entry.keyAt, reading, entry.key);
  const component = textAt(map, "of", reading);
  const is = optionalFigure(map, "is", `expect.${entry.key}`, reading);
  const within = optionalFigure(map, "within", `expect.${entry.key}`, reading);
  if (name === undefined || component === undefined || is === undefined) return undefined;
  const asked = { name: name.text, nameAt: name.at };
  const of = { component: component.text, componentAt: component.at };
  return compact({ kind, ...asked, ...of, is, within });
}

function readCell(map: MapNode, entry: Entry, reading: Reading): Asks | undefined {
  const word = textAt(map, "cell", reading);
  const node = requireKey(map, "is", "expect", entry.keyAt, reading, entry.key);
  const state = node && asText(node, "is", reading);
  const balance = word && BALANCES.find((known) => known === word.text);
  if (word !== undefined && balance === undefined) reading.issues.push(unknownWord(word, BALANCES));
  if (balance === undefined || state === undefined) return undefined;
  return { kind: "cell", balance, state: state.text, stateAt: state.at };
}
