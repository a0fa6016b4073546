import {
  type Issue,
  isDimensionless,
  issue,
  type Place,
  type Quantity,
  toAtomFractions,
} from "../../core/index.ts";
import { type FigureValues, type Process, recovers, type SpecLine } from "../../workspace/index.ts";
import type { System } from "../system.ts";
import {
  type CarriedComponents,
  type ComponentBalance,
  tellComponents,
} from "./component-balance.ts";
import { type StuckComponent, tellStuck } from "./grades.ts";
import type { ProcessComponent } from "./process-component.ts";

/** A part of what enters that is no rounding of the text's own digits. */
const ROUNDING = 1e-9;
/** From this part of what enters on, what is unaccounted is said. [1] */
const SAID = 0.01;

/** What the components of a balance have to say: lost ones, unnamed ones, and streams beyond their spec. */
export function checkComponents(
  system: System,
  values: FigureValues,
  all: CarriedComponents,
  told: () => readonly ComponentBalance[],
): readonly Issue[] {
  const stuck = all.carried.stuck.map((one) =>
    neverLeaves(system, tellStuck(all.model, one, all.components[one.component] ?? "")),
  );
  const { residual, taken } = all.carried;
  const loud = residual.some((tonnes) => tonnes !== 0) || taken.some((tonnes) => tonnes < 0);
  const specs = [...system.measures.streams.values()].some(({ spec }) => spec.length > 0);
  const vague = all.model.contents.some((content) => content === undefined);
  if (!loud && !specs && !vague) return stuck;
  const balances = told();
  return [
    ...stuck,
    ...balances.flatMap((balance) =>
      balance.processes.flatMap((one, i) =>
        checkProcess(all.model.passages[i]?.instance.process, balance, one),
      ),
    ),
    ...checkSpecs({ system, values }, balances),
  ];
}

/** What goes round and never gets less, said at the first stream of its loop. */
export function neverLeaves({ workspace }: System, { component, streams }: StuckComponent): Issue {
  const at = workspace.streams.get(streams[0] ?? "")?.at ?? NOWHERE;
  const loop = [...streams, streams[0] ?? ""].join(" → ");
  return issue("component-never-leaves", at, { component, loop });
}

const NOWHERE = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };

function checkProcess(
  process: Process | undefined,
  { component, trace }: ComponentBalance,
  told: ProcessComponent,
): readonly Issue[] {
  if (process === undefined) return [];
  const { enters, added, leaves, unstated } = told;
  const into = enters.reduce((sum, line) => sum + line.tonnes, added);
  const unaccounted = told.unaccounted + lessThanNothing(told);
  // What is unpublished is said as that, and is no fault of the text.
  const vague = unstated.find((id) => !enters.some((line) => line.name === id && line.unpublished));
  if (vague !== undefined && !trace && recovers(process)) {
    const own = { process: process.id, stream: vague };
    return [issue("composition-unknown", placeOf(process, vague), own)];
  }
  if (Math.abs(unaccounted) <= ROUNDING * into) return [];
  const lost = unaccounted >= into * (1 - ROUNDING) && !isNamed(process, component, leaves);
  if (lost && trace) {
    const at = placeOf(process, process.run.stream);
    return [issue("trace-without-outlet", at, { process: process.id, component })];
  }
  if (lost && recovers(process)) return [unnamed(process, component)];
  const share = into > 0 ? Math.abs(unaccounted) / into : Number.POSITIVE_INFINITY;
  const open = { ...told, unaccounted };
  return share < SAID || isCovered(open, trace) ? [] : [lostOf(process, component, open, into)];
}

/** What a remainder takes below nothing: the others leave more than enters. [t] */
function lessThanNothing({ leaves }: ProcessComponent): number {
  const rest = leaves.find((line) => line.byDifference)?.tonnes ?? 0;
  return Math.min(0, rest);
}

/** The first process that leaves more of a component than enters it, where its remainder hides that. */
export function findOverdrawn(system: System, all: CarriedComponents): Issue | undefined {
  for (const { component, processes } of tellComponents(all)) {
    const told = processes.find((one) => lessThanNothing(one) < 0 && !entersBelow(one));
    const process = system.instances.find(({ id }) => id === told?.process)?.process;
    if (told === undefined || process === undefined) continue;
    const enters = told.enters.reduce((sum, line) => sum + line.tonnes, told.added);
    const leaves = enters - lessThanNothing(told);
    return issue("leaves-more-than-enters", process.run.at, {
      process: process.id,
      element: component,
      enters: { value: enters, unit: "t" },
      leaves: { value: leaves, unit: "t" },
      times: enters > 0 ? leaves / enters : 0,
    });
  }
  return undefined;
}

/** It is handed less than nothing itself, by another. */
function entersBelow({ enters }: ProcessComponent): boolean {
  return enters.some(({ tonnes }) => tonnes < 0);
}

/** What nobody says could hold all of it, by what it weighs; a trace would always find room. */
function isCovered({ unaccounted, most, leaves }: ProcessComponent, trace: boolean): boolean {
  if (unaccounted < 0) return -unaccounted <= most.enters;
  return trace ? leaves.some((line) => line.unpublished) : unaccounted <= most.leaves;
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
  return named || leaves.some((line) => line.byDifference || line.unpublished || line.tonnes > 0);
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
  { unaccounted, unstated, untold }: ProcessComponent,
  into: number,
): Issue {
  const open = (unaccounted > 0 ? untold : unstated).join(", ");
  return issue("component-unaccounted", process.run.at, {
    process: process.id,
    component,
    amount: { value: unaccounted, unit: "t" },
    enters: { value: into, unit: "t" },
    share: { value: into > 0 ? (100 * unaccounted) / into : 0, unit: "%" },
    ...(open === "" ? {} : { open }),
  });
}

function placeOf(process: Process, stream: string): Place {
  return process.takes.find((line) => line.stream === stream)?.at ?? process.run.at;
}

function checkSpecs(
  { system, values }: Checking,
  balances: readonly ComponentBalance[],
): readonly Issue[] {
  return [...system.measures.streams.values()].flatMap(({ id, spec }) =>
    spec.flatMap((line) => checkSpec({ system, values }, balances, id, line)),
  );
}

interface Checking {
  readonly system: System;
  readonly values: FigureValues;
}

function checkSpec(
  { system, values }: Checking,
  balances: readonly ComponentBalance[],
  stream: string,
  { component, figure, at }: SpecLine,
): readonly Issue[] {
  const { table } = system.measures;
  const slot = table.slotOf.get(figure) ?? -1;
  const dimension = table.slots[slot]?.dimension;
  const most = values[slot];
  const held = sharesIn(balances, stream);
  if (most === undefined || dimension === undefined || !held.has(component)) return [];
  const atoms = !isDimensionless(dimension);
  const shares = atoms ? toAtomFractions(held) : { fractions: held };
  if ("problem" in shares) {
    const given = "component" in shares ? shares.component : component;
    return [issue("unknown-element", at, { given, formula: given })];
  }
  const share = shares.fractions.get(component) ?? 0;
  if (!(share > most * (1 + ROUNDING))) return [];
  const [grade, limit] = [shareQuantity(share, atoms), shareQuantity(most, atoms)];
  return [issue("spec-missed", at, { stream, component, grade, most: limit })];
}

/** What a stream holds, by component. [1] */
function sharesIn(
  balances: readonly ComponentBalance[],
  stream: string,
): ReadonlyMap<string, number> {
  return new Map(
    balances.flatMap(({ component, streams }) => {
      const share = streams.find((one) => one.stream === stream)?.share;
      return share === undefined ? [] : [[component, share] as const];
    }),
  );
}

/** In the unit in which a share of this size is spoken of. */
function shareQuantity(share: number, atoms: boolean): Quantity {
  const { times, mass, atom } = UNITS.find(({ from }) => Math.abs(share) >= from) ?? LEAST;
  return { value: share * times, unit: atoms ? atom : mass };
}

const LEAST = { from: 0, times: 1e12, mass: "ppt", atom: "ppta" };
const UNITS = [
  { from: 1e-3, times: 1e2, mass: "%", atom: "at%" },
  { from: 1e-7, times: 1e6, mass: "ppm", atom: "ppma" },
  { from: 1e-10, times: 1e9, mass: "ppb", atom: "ppba" },
];
