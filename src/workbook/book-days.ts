import { type Day, formatDay, parseDay } from "../core/index.ts";

/** The day with the number 0: 1899-12-30, in some workbooks 1904-01-01. */
export const FROM_1900: Day = -25_569;
export const FROM_1904: Day = -24_107;

/** Before March 1900 spreadsheets count a day that never was; after the year 9999 none counts. */
const [FIRST, LAST] = [61, 2_958_465];

/** The day, or the month, a whole number is shown as. */
export function dayOf(
  serial: number,
  shown: "date" | "month",
  epoch: Day,
): { readonly day?: string } {
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return {};
  const day = formatDay(serial + epoch);
  return { day: shown === "month" ? day.slice(0, 7) : day };
}

/** `2026-11-25T00:00:00`: a date written as such. */
export function dayIn(text: string): { readonly day?: string } {
  const day = text.slice(0, 10);
  return "day" in parseDay(day) ? { day } : {};
}
