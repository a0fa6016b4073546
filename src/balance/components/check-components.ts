import { type Issue, issue, type Place } from "../../core/index.ts";
import { type FigureValues, type Process, recovers, type SpecLine } from "../../workspace/index.ts";
import { blockMembers } from "../solve/index.ts";
import type { System } from "../system.ts";
import type { ComponentBalance, ComponentFailure, ProcessComponent } from "./component-balance.ts";

/** A part of what enters that is no rounding of the text's own digits. */
const ROUNDING = 1e-9;
/** From this part of what enters on, what is unaccounted is said. [1] */
const SAID = 0.01;

/** What the components of a balance have to say: lost ones, unnamed ones, and streams beyond their spec. */
export function checkComponents(
  system: System,
  values: FigureValues,
  balances: readonly (ComponentBalance | ComponentFailure)[],
): readonly Issue[] {
  return balances.flatMap((balance) =>
    "problem" in balance
      ? [neverLeaves(system, balance)]
      : [
          ...balance.processes.flatMap((one) => checkProcess(system, balance, one)),
          ...checkSpecs(system, values, balance),
        ],
  );
}

function neverLeaves({ workspace }: System, failure: ComponentFailure): Issue {
  const { component, problem, model } = failure;
  const { rows } = blockMembers(model.plan, problem.block);
  const streams = [...rows].map((row) => model.streams[row] ?? "");
  const at = workspace.streams.get(streams[0] ?? "")?.at ?? NOWHERE;
  const loop = [...streams, streams[0] ?? ""].join(" → ");
  return issue("component-never-leaves", at, { component, loop });
}

const NOWHERE = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };

function checkProcess(
  system: System,
  { component, trace }: ComponentBalance,
  { process: id, enters, added, leaves, unaccounted, unstated }: ProcessComponent,
): readonly Issue[] {
  const process = system.instances.find((one) => one.id === id)?.process;
  if (process === undefined) return [];
  const into = enters.reduce((sum, line) => sum + line.tonnes, added);
  const vague = unstated[0];
  if (vague !== undefined && !trace && recovers(process)) {
    const own = { process: process.id, stream: vague };
    return [issue("composition-unknown", placeOf(process, vague), own)];
  }
  if (Math.abs(unaccounted) <= ROUNDING * into) return [];
  if (vague !== undefined && unaccounted < 0) return [];
  const lost = unaccounted >= into * (1 - ROUNDING) && !isNamed(process, component, leaves);
  if (lost && trace) {
    const at = placeOf(process, process.run.stream);
    return [issue("trace-without-outlet", at, { process: process.id, component })];
  }
  if (lost && recovers(process)) return [unnamed(process, component)];
  const share = into > 0 ? Math.abs(unaccounted) / into : Number.POSITIVE_INFINITY;
  return share < SAID ? [] : [lostOf(process, component, { unaccounted, into })];
}

/** Some outlet says how much of it goes there, be it nothing. */
function isNamed(
  { run, gives, loses }: Process,
  component: string,
  leaves: ProcessComponent["leaves"],
): boolean {
  const own = run.kind === "makes" ? (run.recoveries ?? []) : [];
  const others = [...gives, ...loses].flatMap(({ amount }) =>
    "recoveries" in amount ? (amount.recoveries ?? []) : [],
  );
  const named = [...own, ...others].some((recovery) => recovery.component === component);
  return named || leaves.some((line) => line.byDifference || line.tonnes > 0);
}

function unnamed(process: Process, component: string): Issue {
  const { run, gives, loses } = process;
  const made = run.kind === "makes" ? [run.stream] : [];
  const outlets = [...made, ...[...gives, ...loses].map(({ stream }) => stream)].join(", ");
  return issue("component-unnamed", run.at, { process: process.id, component, outlets });
}

function lostOf(
  process: Process,
  component: string,
  { unaccounted, into }: { readonly unaccounted: number; readonly into: number },
): Issue {
  return issue("component-unaccounted", process.run.at, {
    process: process.id,
    component,
    amount: { value: unaccounted, unit: "t" },
    enters: { value: into, unit: "t" },
    share: { value: into > 0 ? (100 * unaccounted) / into : 0, unit: "%" },
  });
}

function placeOf(process: Process, stream: string): Place {
  return process.takes.find((line) => line.stream === stream)?.at ?? process.run.at;
}

function checkSpecs(
  system: System,
  values: FigureValues,
  { component, streams }: ComponentBalance,
): readonly Issue[] {
  return streams.flatMap(({ stream, share }) => {
    const spec = system.measures.streams.get(stream)?.spec ?? [];
    if (share === undefined) return [];
    return spec
      .filter((line) => line.component === component)
      .flatMap((line) => missedBy(system, values, stream, share, line));
  });
}

function missedBy(
  system: System,
  values: FigureValues,
  stream: string,
  share: number,
  { component, figure, at }: SpecLine,
): readonly Issue[] {
  const most = values[system.measures.table.slotOf.get(figure) ?? -1];
  if (most === undefined || !(share > most * (1 + ROUNDING))) return [];
  const [grade, limit] = [shareQuantity(share), shareQuantity(most)];
  return [issue("spec-missed", at, { stream, component, grade, most: limit })];
}

/** In the unit in which a share of this size is spoken of. */
function shareQuantity(share: number): { readonly value: number; readonly unit: string } {
  const size = Math.abs(share);
  if (size >= 1e-3) return { value: share * 1e2, unit: "%" };
  if (size >= 1e-7) return { value: share * 1e6, unit: "ppm" };
  return size >= 1e-10 ? { value: share * 1e9, unit: "ppb" } : { value: share * 1e12, unit: "ppt" };
}
