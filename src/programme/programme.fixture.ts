import { planOf } from "../../test/workspaces.ts";
import { parseDay } from "../core/index.ts";
import { stateOfRow } from "./index.ts";
import { programmeAsOf } from "./programme-as-of.ts";

export const HEAD = `format: 1
name: a programme
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
statements: {s: {quote: {en: said}}}
sources: {P: {title: paper}, LATE: {title: late paper, date: 2026-11-20}, MONTH: {title: monthly, date: 2026-11}}
`;

export function workspaceOf(lines: string) {
  return planOf(`${HEAD}programme:\n${lines}`).base;
}

export function dayOf(text: string): number {
  const read = parseDay(text);
  if ("problem" in read) throw new Error(text);
  return read.day;
}

/** The state of the one measure or indicator of a programme: its name, and the days that belong to it. */
export function stateAsOf(lines: string, asOf: string): string {
  const [row] = programmeAsOf(workspaceOf(lines), dayOf(asOf));
  const state = row && stateOfRow(row);
  if (state === undefined) return "none";
  return "days" in state ? `${state.name} ${state.days}` : state.name;
}
