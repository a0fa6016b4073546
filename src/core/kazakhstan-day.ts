import { type Day, dayOf, parseDay } from "./dates.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** On 1 March 2024 at 00:00 UTC+6 the clocks of the east went back an hour: since then one time, UTC+5. */
const ONE_TIME = dayOf({ year: 2024, month: 2, day: 29 }) * DAY + 18 * HOUR;

/** The calendar day in Astana at an instant. [ms since 1970-01-01T00:00Z] → [days] */
function kazakhstanDay(instant: number): Day {
  return Math.floor((instant + (instant < ONE_TIME ? 6 : 5) * HOUR) / DAY);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|([+-])(\d{2}):?(\d{2}))$/;

/** `2026-10-31T20:00Z`, with its zone: the day it is in Kazakhstan; undefined where it is no such instant. */
export function parseInstantDay(text: string): Day | undefined {
  const found = INSTANT.exec(text);
  if (found === null) return undefined;
  const [, date = "", hour, minute, second = "0", zone, sign, ahead = "0", aheadMinutes = "0"] =
    found;
  const day = parseDay(date);
  const [h, m, s, zh, zm] = [hour, minute, second, ahead, aheadMinutes].map(Number);
  if ("problem" in day || h === undefined || m === undefined || s === undefined) return undefined;
  if (h > 23 || m > 59 || s > 59 || (zh ?? 0) > 14 || (zm ?? 0) > 59) return undefined;
  const offset =
    zone === "Z" ? 0 : (sign === "-" ? -1 : 1) * ((zh ?? 0) * HOUR + (zm ?? 0) * 60_000);
  return kazakhstanDay(day.day * DAY + h * HOUR + m * 60_000 + s * 1000 - offset);
}
