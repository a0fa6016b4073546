// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { System } from "../system.ts";
import { type Asked, askComponents } from "./asked.ts";
import { type Carried, readCarried, walk } from "./carry.ts";
import { type Flows, readFlows } from "./flows.ts";
import { takeLastRead } from "./grades.ts";
import { type ComponentModel, componentModel } from "./model.ts";
import { type ProcessComponent, tellProcess } from "./process-component.ts";
import { findUnstated } from "./unstated.ts";

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
  /** Streams of which nobody says how much of it they hold, and all that comes of them: at least so much. */
  readonly unstated: readonly string[];
  /** Of these, where an unpublished share decides: their tonnes and shares are no answer. */
  readonly unpublished: readonly string[];
}

/** All components of a balance as numbers, to be told when they are asked for. */
export interface CarriedComponents {
  readonly model: ComponentModel;
  readonly flows: Flows;
  readonly asked: Asked;
  readonly carried: Carried;
  readonly components: readonly string[];
}

/** Every component that is counted or rides along, through every stream and process. */
export function carryComponents(
  system: System,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
): CarriedComponents {
  const { accounts, traces } = system.workspace;
  const components = [...accounts.keys(), ...traces.keys()];
  const model = componentModel(system);
  const read = takeLastRead(model, unknowns);
  const flows = read?.flows ?? readFlows(model, unknowns, values, span);
  const same = traces.size === 0 ? read : undefined;
  const asked = same?.asked ?? askComponents(model, flows, components);
  const carried = readCarried(same?.walked ?? walk(model, flows, asked));
  return { model, flows, asked, carried, components };
}

/** The same in words and lists, component by component; those of which nothing leaves are left out. */
export function tellComponents(all: CarriedComponents): readonly ComponentBalance[] {
  const stuck = new Set(all.carried.stuck.map(({ component }) => component));
  return all.components.flatMap((component, e) =>
    stuck.has(e) ? [] : [tellComponent(all, component, e)],
  );
}

function tellComponent(all: CarriedComponents, component: string, e: number): ComponentBalance {
  const { model } = all;
  const silence = findUnstated(all, e);
  const names = (nodes: Iterable<number>) => [...nodes].map((node) => model.streams[node] ?? "");
  return {
    component,
    trace: !model.system.workspace.accounts.has(component),
    streams: model.streams.map((stream, node) => tellStream(all, stream, node, e)),
    processes: model.passages.map((passage, i) => tellProcess(all, passage, i, e, silence)),
    ...tellDraws(all, e),
    unstated: names(silence.unstated),
    unpublished: names(silence.unpublished),
  };
}

function tellDraws(
  { model: { blends, streams }, flows, asked, carried }: CarriedComponents,
  e: number,
): Pick<ComponentBalance, "draws" | "mixtures"> {
  const { width, nodes } = carried;
  const brought = new Map<number, number>();
  const draws = blends.map(({ mixture, part }, i) => {
    const tonnes = flows.draws[i]! * nodes[part * width + e]!;
    brought.set(mixture, (brought.get(mixture) ?? 0) + tonnes);
    return { mixture: streams[mixture] ?? "", part: streams[part] ?? "", tonnes };
  });
  const mixtures = [...brought].flatMap(([mixture, parts]) => {
    if (Number.isNaN(asked.told[mixture * width + e]!)) return [];
    const unaccounted = parts - nodes[mixture * width + e]!;
    const rounding = Math.abs(unaccounted) <= ROUNDING * parts;
    return rounding ? [] : [{ mixture: streams[mixture] ?? "", unaccounted }];
  });
  return { draws, mixtures };
}

/** Less than this part of what enters is rounding. */
const ROUNDING = 1e-12;

function tellStream(
  { model, flows, carried }: CarriedComponents,
  stream: string,
  node: number,
  e: number,
): StreamComponent {
  const { supply, masses, entering, leaving } = flows;
  const tonnes = carried.nodes[node * carried.width + e]!;
  const amount = supply[node]!;
  const mass = amount * masses[node]!;
  const part = amount > 0 ? tonnes / amount : 0;
  return {
    stream,
    tonnes,
    ...(mass > 0 ? { share: tonnes / mass } : {}),
    entering: model.contents[node] === undefined ? 0 : entering[node]! * part,
    leaving: leaving[node]! * part,
  };
}
