import { formatDay } from "../core/index.ts";
import { type AnyRow, stateOfRow } from "../programme/index.ts";
import { programmeLine } from "../sentences/index.ts";
import { type Language, wordsIn } from "../workspace/index.ts";
import type { ToldProgramme } from "./programme.ts";

/**
 * What is due and when, as a calendar other programs subscribe to (RFC 5545): a day each, with the state and the
 * words of the statement. The stamp is the day asked for: the same question gives the same file.
 */
export function programmeIcs({ rows, plan, asOf }: ToldProgramme, language: Language): string {
  const stamp = `${compactDay(asOf)}T000000Z`;
  const events = rows.flatMap((row) => eventLines(row, language, stamp));
  const name = wordsIn(plan.base.programme?.name ?? {}, language).text;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tizbek//programme//EN",
    ...(name === "" ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(row: AnyRow, language: Language, stamp: string): readonly string[] {
  const { due, item, statement } = row;
  if (due.kind === "none" || stateOfRow(row) === undefined) return [];
  const line = programmeLine(row, language);
  const quote = item.quote && wordsIn(item.quote, statement?.language ?? language).text;
  const said = [line.state, line.owner, ...line.published, ...(quote ? [quote] : [])];
  return [
    "BEGIN:VEVENT",
    `UID:${row.kind}-${item.id}@tizbek`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDay(due.by)}`,
    `DTEND;VALUE=DATE:${compactDay(due.by + 1)}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escaped(line.name)}`,
    `DESCRIPTION:${escaped(said.join("\n"))}`,
    "END:VEVENT",
  ];
}

function compactDay(day: number): string {
  return formatDay(day).replaceAll("-", "");
}

/** A text value: RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** No line is longer than 75 octets, and none is cut within a character: RFC 5545, 3.1. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, room] = ["", 75];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      out += "\r\n ";
      room = 74;
    }
    out += character;
    room -= size;
  }
  return out;
}
