import type { FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { BlockProblem } from "../solve/index.ts";
import type { System } from "../system.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type ComponentModel, componentModel, type Passage } from "./model.ts";
import { type Asked, askComponent } from "./rules.ts";
import {
  type Carried,
  type CarriedThrough,
  type ComponentWork,
  residualOf,
  solveComponent,
} from "./solve-component.ts";
import { findUnstated } from "./unstated.ts";

/** What one line of a process carries of a component. [t] */
export interface CarriedLine {
  readonly name: string;
  readonly tonnes: number;
  readonly byDifference: boolean;
  /** Lost or emitted: it goes to no stream. */
  readonly ends: boolean;
}

/** What a mixture draws of a component with one of its parts. [t] */
export interface CarriedDraw {
  readonly mixture: string;
  readonly part: string;
  readonly tonnes: number;
}

/** A mixture of declared composition: what its parts bring beyond it. [t] */
export interface MixtureResidual {
  readonly mixture: string;
  readonly unaccounted: number;
}

/** One component through one process: feeds + added = outlets + unaccounted. [t] */
export interface ProcessComponent {
  readonly process: string;
  readonly enters: readonly CarriedLine[];
  readonly added: number;
  readonly leaves: readonly CarriedLine[];
  /** What enters and has no place where it leaves; below zero where more leaves than enters. */
  readonly unaccounted: number;
  /** Feeds of which nobody says how much of it they hold: the amounts are at least these. */
  readonly unstated: readonly string[];
}

/** What one stream holds of a component: in all that supplies it, and as a share of its mass. */
export interface StreamComponent {
  readonly stream: string;
  readonly tonnes: number;
  /** [1]; undefined where nothing flows or nothing is weighed. */
  readonly share?: number;
  /** Of it, what enters at the gate, and what leaves there or is left over. */
  readonly entering: number;
  readonly leaving: number;
}

/** Where one component is in a period. */
export interface ComponentBalance {
  readonly component: string;
  readonly trace: boolean;
  readonly streams: readonly StreamComponent[];
  readonly processes: readonly ProcessComponent[];
  readonly draws: readonly CarriedDraw[];
  readonly mixtures: readonly MixtureResidual[];
  /** Streams of which nobody says how much of it they hold, and all that comes of them. */
  readonly unstated: readonly string[];
}

export interface ComponentAsked {
  readonly system: System;
  readonly unknowns: Float64Array;
  readonly values: FigureValues;
  readonly span: Span;
}

/** Every component that is counted or rides along, through every stream and process. */
export function balanceComponents(
  { system, unknowns, values, span }: ComponentAsked,
  components: Iterable<string> = countedOf(system),
): readonly (ComponentBalance | ComponentFailure)[] {
  const model = componentModel(system);
  const flows = readFlows(model, unknowns, values, span);
  const work: ComponentWork = {};
  return [...components].map((component) => {
    const asked = askComponent(model, flows, component);
    const found = solveComponent(model, flows, asked, work);
    return "kind" in found
      ? { component, problem: found, model }
      : tellComponent(model, flows, asked, component, found);
  });
}

/** The same, of those that have an answer. */
export function componentsOf(
  system: System,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
): readonly ComponentBalance[] {
  const found = balanceComponents({ system, unknowns, values, span });
  return found.filter((one) => "streams" in one);
}

export interface ComponentFailure {
  readonly component: string;
  readonly problem: BlockProblem;
  readonly model: ComponentModel;
}

function countedOf({ workspace }: System): readonly string[] {
  return [...workspace.accounts.keys(), ...workspace.traces.keys()];
}

function tellComponent(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  component: string,
  carried: Carried,
): ComponentBalance {
  const unstated = findUnstated(model, flows, asked, component);
  const names = (nodes: Iterable<number>) => [...nodes].map((node) => model.streams[node] ?? "");
  return {
    component,
    trace: !model.system.workspace.accounts.has(component),
    streams: model.streams.map((stream, node) => tellStream(model, flows, stream, node, carried)),
    processes: model.passages.map((passage, i) => ({
      ...tellProcess(passage, carried.passages[i] as CarriedThrough),
      unstated: names(
        passage.feeds.flatMap(({ node }, f) =>
          unstated.has(node) && (flows.takes[i]?.[f] ?? 0) > 0 ? [node] : [],
        ),
      ),
    })),
    ...tellDraws(model, flows, asked, carried),
    unstated: names(unstated),
  };
}

function tellDraws(
  { blends, streams }: ComponentModel,
  flows: Flows,
  asked: Asked,
  { nodes }: Carried,
): Pick<ComponentBalance, "draws" | "mixtures"> {
  const brought = new Map<number, number[]>();
  const draws = blends.map(({ mixture, part }, i) => {
    const tonnes = (flows.draws[i] ?? 0) * (nodes[part] ?? 0);
    brought.set(mixture, [...(brought.get(mixture) ?? []), tonnes]);
    return { mixture: streams[mixture] ?? "", part: streams[part] ?? "", tonnes };
  });
  const mixtures = [...brought].flatMap(([mixture, parts]) => {
    if (Number.isNaN(asked.told[mixture] ?? Number.NaN)) return [];
    const unaccounted = residualOf(parts, [nodes[mixture] ?? 0], 0);
    return unaccounted === 0 ? [] : [{ mixture: streams[mixture] ?? "", unaccounted }];
  });
  return { draws, mixtures };
}

function tellStream(
  model: ComponentModel,
  { supply, masses, entering, leaving }: Flows,
  stream: string,
  node: number,
  { nodes }: Carried,
): StreamComponent {
  const tonnes = nodes[node] ?? 0;
  const amount = supply[node] ?? 0;
  const mass = amount * (masses[node] ?? Number.NaN);
  const part = amount > 0 ? tonnes / amount : 0;
  const told = model.contents[node] !== undefined;
  return {
    stream,
    tonnes,
    ...(mass > 0 ? { share: tonnes / mass } : {}),
    entering: told ? (entering[node] ?? 0) * part : 0,
    leaving: (leaving[node] ?? 0) * part,
  };
}

function tellProcess(
  { instance, feeds, outlets }: Passage,
  through: CarriedThrough,
): Omit<ProcessComponent, "unstated"> {
  const lines = (carriers: Passage["feeds"], amounts: Float64Array): readonly CarriedLine[] =>
    carriers.map(({ line: { stream }, rest, ends }, k) => ({
      name: stream,
      tonnes: amounts[k] ?? 0,
      byDifference: rest,
      ends,
    }));
  return {
    process: instance.id,
    enters: lines(feeds, through.feeds),
    added: through.added,
    leaves: lines(outlets, through.outlets),
    unaccounted: through.residual,
  };
}
