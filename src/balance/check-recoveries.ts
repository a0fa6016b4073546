import { type Issue, issue, type Place } from "../core/index.ts";
import type { FigureValues, Process, Recovery, Workspace } from "../workspace/index.ts";
import type { Measures } from "./amount.ts";
import { contentOf } from "./content.ts";
import { cornersOf } from "./corners.ts";

/** One outlet of a process, its product too, as its components are told. */
interface Told {
  readonly stream: string;
  readonly recoveries: readonly Recovery[];
  /** So much is written beside the recoveries. */
  readonly amount: boolean;
  /** Slot of a share of everything. */
  readonly share?: number;
}

/** Recoveries that cannot be, whatever flows: more than all of a component, or against a declared composition. */
export function checkRecoveries(
  workspace: Workspace,
  measures: Measures,
  values: FigureValues,
): readonly Issue[] {
  const corners = [values, ...cornersOf(workspace, measures.table)];
  return [...workspace.processes.values()].flatMap((process) => {
    const outlets = toldOf(process, measures);
    return [
      ...checkSums(process, outlets, measures, corners),
      ...outlets.flatMap((outlet) => checkDeclared(process, outlet, measures)),
    ];
  });
}

function toldOf({ run, gives, loses }: Process, { table }: Measures): readonly Told[] {
  const made =
    run.kind === "makes"
      ? [{ stream: run.stream, recoveries: run.recoveries ?? [], amount: run.amount !== undefined }]
      : [];
  const others = [...gives, ...loses].map(({ stream, amount }): Told => {
    const recoveries = "recoveries" in amount ? (amount.recoveries ?? []) : [];
    const told = { stream, recoveries, amount: amount.kind === "amount" };
    return amount.kind === "ofEverything"
      ? { ...told, share: table.slotOf.get(amount.figure) ?? -1 }
      : told;
  });
  return [...made, ...others];
}

/** Rounding of percentages as they are written. */
const ROUNDING = 1e-9;

/** Of each component: its recoveries, and shares of everything, which hold of every component. */
function checkSums(
  process: Process,
  outlets: readonly Told[],
  measures: Measures,
  corners: readonly FigureValues[],
): readonly Issue[] {
  const named = new Map<string, Place>();
  for (const { recoveries } of outlets) {
    for (const { component, at } of recoveries) named.set(component, at);
  }
  const sharesOf = (component: string) =>
    outlets.flatMap((one) => partOf(one, component, measures));
  return [...named].flatMap(([component, at]) => {
    const slots = sharesOf(component);
    const sums = corners.map((corner) => sumOf(slots, corner));
    const least = Math.min(...sums);
    if (slots.length < 2 || !(least > 1 + ROUNDING)) return [];
    const sum = { value: 100 * (sums[0] ?? least), unit: "%" };
    return [issue("recovery-over-one", at, { process: process.id, component, sum })];
  });
}

/** The slot of the share of a component that an outlet takes, if it takes one. */
function partOf(
  { stream, recoveries, share }: Told,
  component: string,
  measures: Measures,
): readonly number[] {
  const own = recoveries.find((one) => one.component === component);
  if (own !== undefined) return [measures.table.slotOf.get(own.figure) ?? -1];
  if (share === undefined) return [];
  const known = measures.streams.get(stream);
  const content = known && contentOf(known, measures);
  const told = content !== undefined && (content.has(component) || !measures.traces.has(component));
  return told ? [] : [share];
}

function sumOf(slots: readonly number[], values: FigureValues): number {
  let sum = 0;
  for (const slot of slots) {
    const value = values[slot] ?? Number.NaN;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

/** A declared composition tells all that is counted; beside its own amount only what rides along may be told. */
function checkDeclared(
  process: Process,
  { stream, recoveries, amount }: Told,
  measures: Measures,
): readonly Issue[] {
  const known = measures.streams.get(stream);
  const content = known && contentOf(known, measures);
  if (content === undefined) return [];
  const twice = recoveries.filter(
    ({ component }) => content.has(component) && (amount || measures.traces.has(component)),
  );
  const strange = recoveries.filter(
    ({ component }) => amount && !content.has(component) && !measures.traces.has(component),
  );
  const [first] = [...twice, ...strange];
  if (first === undefined) return [];
  const facts = { process: process.id, stream, given: first.component };
  return [issue("key-component", first.at, facts)];
}
