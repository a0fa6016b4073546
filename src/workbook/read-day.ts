import { lastDayIn } from "../format/index.ts";
import type { Problem } from "./desk.ts";
import type { BookCell } from "./read-book.ts";

type Read = { readonly text: string } | { readonly problem: Problem; readonly likely?: string };

/** A day, a month or a year as the text writes it; what a spreadsheet has made a date of is that day. */
export function readDay(cell: BookCell): Read {
  const { value, day, shown, formula, error } = cell;
  if (formula) return { problem: "formula" };
  if (error) return { problem: "error" };
  if (day !== undefined) return { text: day };
  const text = String(value).trim();
  if (shown !== undefined || lastDayIn(text) === undefined) return withLikely(text);
  return { text };
}

/** `25.11.2026` is how many write it. */
function withLikely(text: string): Read {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const likely = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = year !== "" && lastDayIn(likely) !== undefined;
  return known ? { problem: "not-a-day", likely } : { problem: "not-a-day" };
}
