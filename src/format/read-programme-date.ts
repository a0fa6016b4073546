import { type Day, issue, type Place, parseInstantDay } from "../core/index.ts";
import type { Due } from "../workspace/index.ts";
import { type Reading, readMonthOrDay, textAt } from "./reader.ts";
import type { Entry, MapNode } from "./tree.ts";

/** A paper that names no day. */
export const NO_DATE = "no date given";

/** `due: 2026-10` ends with 31 October; `2026` with the year. */
export function readDue(map: MapNode, at: Place, reading: Reading): Due {
  const text = textAt(map, "due", reading);
  if (text === undefined) return { kind: "none", at };
  const written = text.text.trim();
  if (written === NO_DATE) return { kind: "none", at: text.at };
  const by = lastDayOf(written, text.at, reading);
  return by === undefined
    ? { kind: "none", at: text.at }
    : { kind: "by", by, written, at: text.at };
}

/** The last day of a day, a month or a year as written; a moment with its zone is its day in Kazakhstan. */
export function lastDayOf(text: string, at: Place, reading: Reading): Day | undefined {
  if (text.includes("T")) {
    const day = parseInstantDay(text);
    if (day === undefined) {
      reading.issues.push(issue("date-syntax", at, { given: text, form: "day" }));
    }
    return day;
  }
  const month = /^\d{4}$/.test(text) ? `${text}-12` : text;
  return readMonthOrDay(month, at, reading)?.last;
}

/** The day a date stands for, where it is one. */
export function lastDayIn(text: string): Day | undefined {
  return lastDayOf(text, { file: "", line: 1, column: 1, length: 1 }, { issues: [] });
}

/** `2026-10` and `2026-10-31` are one day. */
export function twice(
  seen: Map<Day, Place>,
  on: Day,
  { key, keyAt }: Entry,
  name: string,
  reading: Reading,
): boolean {
  const first = seen.get(on);
  seen.set(on, first ?? keyAt);
  if (first === undefined) return false;
  reading.issues.push(issue("two-on-one-day", keyAt, { name, day: key }, [first]));
  return true;
}
