import { planOf } from "../../test/workspaces.ts";
import { parseDay } from "../core/index.ts";
import { judge } from "./judge.ts";
import type { Condition, ScopeVerdict } from "./verdict.ts";

export function dayOf(text: string): number {
  const read = parseDay(text);
  if ("problem" in read) throw new Error(text);
  return read.day;
}

export interface Lines {
  readonly streams?: string;
  readonly processes?: string;
  readonly gate?: string;
  readonly promise?: string;
  readonly more?: string;
}

/** 10 kt/yr of p from 2 t of b a tonne: 20 kt/yr of b; a megawatt-hour a tonne: 10 GWh. */
export const textOf = ({
  streams = "",
  processes = "pp: {makes: 1 t p, takes: {b: 2 t @ HAND, electricity: 1 MWh @ HAND}}",
  gate = "b: at most 25 kt/yr @ HAND, electricity: as needed",
  promise = "nameplate: 10 kt/yr p, launched: by 2026-12, at: here",
  more = "sites: {here: {electricity: {contracted: 2 MW @ HAND}}}",
}: Lines) => `
streams: {b: {unit: t}, p: {unit: t}, electricity: {unit: MWh, utility: electricity}${streams}}
processes: {${processes}}
enters: {${gate}}
statements: {s: {quote: {en: x}, promises: {one: {${promise}}}}}
scopes: {only: [pp]}
${more}
`;

export function judged(lines: Lines, asOf = "2026-11-24"): readonly ScopeVerdict[] {
  const { verdict } = judge(planOf(textOf(lines)), { asOf: dayOf(asOf) });
  return verdict.promises.flatMap((promise) => promise.scopes);
}

export function cell(lines: Lines, balance: "matter" | "energy" = "matter", asOf?: string) {
  const [scope] = judged(lines, asOf);
  const found = scope?.cells.find((one) => one.balance === balance);
  if (found === undefined) throw new Error("no cell");
  return found;
}

export function condition(lines: Lines, stream: string, asOf?: string): Condition {
  const [scope] = judged(lines, asOf);
  const found = scope?.cells.flatMap((one) => one.conditions).find((one) => one.stream === stream);
  if (found === undefined) throw new Error(`no condition of ${stream}`);
  return found;
}

export const supply = (b: string): Lines => ({ gate: `b: ${b}, electricity: as needed` });
