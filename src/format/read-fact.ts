import { type Day, issue, type Place } from "../core/index.ts";
import { FACT_WORDS, type Fact, type FactWord } from "../workspace/index.ts";
import { lastDayOf, twice } from "./read-programme-date.ts";
import { unknownWord } from "./read-stream.ts";
import {
  asText,
  checkKeys,
  compact,
  localTextAt,
  mapAt,
  type Reading,
  readDay,
  requireKey,
  sourceRefAt,
  wordsAndSource,
} from "./reader.ts";
import { type Entry, type MapNode, nodeAt, type TextNode } from "./tree.ts";

/** What was published of a measure, in the order of the days it tells of. */
export function readFacts(map: MapNode, id: string, reading: Reading): readonly Fact[] {
  const seen = new Map<Day, Place>();
  const facts = (mapAt(map, "facts", reading)?.entries ?? []).flatMap((entry) => {
    const on = lastDayOf(entry.key, entry.keyAt, reading);
    const fact = on === undefined ? undefined : readFact(entry, on, id, reading);
    if (on === undefined || twice(seen, on, entry, id, reading)) return [];
    return fact ?? [];
  });
  return facts.toSorted((a, b) => a.on - b.on);
}

/** `done @ KP p. 3`, `expected 2027-03 @ KP`, or a mapping with what else is known. */
function readFact(entry: Entry, on: Day, id: string, reading: Reading): Fact | undefined {
  if (entry.value.kind !== "map") {
    const text = asText(entry.value, entry.key, reading);
    return text && readShort(text, on, entry, id, {}, reading);
  }
  const map = entry.value;
  checkKeys(map, "fact", reading, "facts");
  const node = requireKey(map, "fact", "facts", entry.keyAt, reading, id);
  const text = node && asText(node, "fact", reading);
  const published = nodeAt(map, "published");
  const more = compact({
    source: sourceRefAt(map, "source", reading),
    published: published && readDay(published, "published", reading),
    note: localTextAt(map, "note", reading),
  });
  return text && readShort(text, on, entry, id, more, reading);
}

function readShort(
  text: TextNode,
  on: Day,
  { key, keyAt }: Entry,
  id: string,
  more: Pick<Fact, "source" | "published" | "note">,
  reading: Reading,
): Fact | undefined {
  const { words, source } = wordsAndSource(text, more);
  const word = FACT_WORDS.find(
    (known) => words.text === known || words.text.startsWith(`${known} `),
  );
  if (word === undefined) {
    reading.issues.push(unknownWord(words, FACT_WORDS));
    return undefined;
  }
  if (source === undefined) reading.issues.push(issue("source-missing", text.at, { figure: id }));
  const by = readExpected(word, words.text, text, reading);
  return compact({ ...more, word, on, written: key, by, source, at: keyAt });
}

/** Only what is expected has another day. */
function readExpected(
  word: FactWord,
  head: string,
  text: TextNode,
  reading: Reading,
): Day | undefined {
  const date = head.slice(word.length).trim();
  if (word === "expected") return lastDayOf(date, text.at, reading);
  if (date !== "") reading.issues.push(issue("date-syntax", text.at, { given: head, form: "day" }));
  return undefined;
}
