import {
  type ComponentBalance,
  type Span as PeriodSpan,
  type ProcessComponent,
  type Settled,
  type System,
  slotsBehind,
  slotsBehindProcess,
} from "../balance/index.ts";
import { exactSum } from "../core/index.ts";
import {
  type FigureTable,
  type FigureValues,
  type Process,
  slotsUnder,
} from "../workspace/index.ts";
import { pathsOf } from "./probe.ts";
import type { Case, ElementLine, Elements, Span } from "./verdict.ts";

/** A chain settled under one case, with all that its components are read from. */
export interface Ground {
  readonly case: Case;
  readonly system: System;
  readonly settled: Settled;
  readonly values: FigureValues;
  readonly span: PeriodSpan;
  readonly table: FigureTable;
}

/** A smaller part of what enters is rounding. */
const ROUNDING = 1e-9;

/** What of each counted component a process takes by difference or leaves unaccounted; undefined where none is counted. */
export function elementsOf(
  ground: Ground,
  components: readonly ComponentBalance[],
): Elements | undefined {
  if (ground.system.workspace.accounts.size === 0) return undefined;
  const counted = components.filter(({ trace }) => !trace);
  return {
    case: ground.case,
    lines: counted.flatMap(({ component, processes }) =>
      processes.flatMap((one) => lineOf(ground, component, one)),
    ),
    unstated: counted.flatMap(({ component, unstated, unpublished }) => {
      const streams = unstated.filter((stream) => !unpublished.includes(stream));
      return streams.length === 0 ? [] : [{ component, streams }];
    }),
  };
}

function lineOf(
  ground: Ground,
  component: string,
  { process: id, enters, added, leaves, unaccounted }: ProcessComponent,
): readonly ElementLine[] {
  const into = exactSum([...enters.map(({ tonnes }) => tonnes), added]);
  const rest = leaves.filter(({ byDifference }) => byDifference);
  const byDifference = exactSum(rest.map(({ tonnes }) => tonnes));
  const unpublished = [...enters, ...leaves].some((line) => line.unpublished);
  const isSome = (tonnes: number) => !unpublished && Math.abs(tonnes) > ROUNDING * into;
  if (!isSome(unaccounted) && !isSome(byDifference) && !unpublished) return [];
  const spanned = tonnesBehind(ground, id);
  const { process, plant } = ground.system.instances.find((one) => one.id === id) ?? {};
  const explained = process && explanationOf(process, component);
  return [
    {
      component,
      process: process?.id ?? id,
      ...(plant === undefined ? {} : { plant: plant.id }),
      enters: spanned(into),
      ...(isSome(byDifference) ? { byDifference: spanned(byDifference) } : {}),
      ...(isSome(unaccounted) ? { unaccounted: spanned(unaccounted) } : {}),
      ...(into > 0 && !unpublished ? { share: unaccounted / into } : {}),
      ...(unpublished ? { unpublished } : {}),
      ...(explained === undefined ? {} : { explained }),
    },
  ];
}

/** Why the text says some of it has no place where it leaves. */
export function explanationOf(
  { unaccounted }: Process,
  component: string,
): ElementLine["explained"] | undefined {
  return unaccounted.find((one) => one.component === component)?.words;
}

/** Tonnes at a process as numbers that say what they rest on. */
export function tonnesBehind(ground: Ground, id: string): (tonnes: number) => Span {
  const { system, settled, table } = ground;
  const column = system.columnOf.lots.get(id);
  const slots = [
    ...(column === undefined ? [] : slotsBehind(system, settled, column)),
    ...slotsBehindProcess(system, id),
  ];
  const rests = pathsOf({ table }, slotsUnder(table, new Set(slots)));
  return (value) => {
    const end = { value, case: ground.case, rests };
    return { low: end, high: end, unit: "t", missing: [] };
  };
}
