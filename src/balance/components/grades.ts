// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { System } from "../system.ts";
import { type Asked, askComponents, emptyAsked, feedOf } from "./asked.ts";
import { type Stuck, takenTogether, type Walked, walk } from "./carry.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type ComponentModel, componentModel } from "./model.ts";

/** A component that goes round and never gets less. */
export interface StuckComponent {
  readonly component: string;
  readonly streams: readonly string[];
}

/** Places of the shares that amounts of this chain hang on. */
export function gradeSlots(system: System): Int32Array {
  if (system.measures.table.grades.size === 0) return NONE;
  return componentModel(system).grades.slots;
}

/** What was read with some unknowns, for whoever asks for them next. */
const lastRead = new WeakMap<Float64Array, LastRead>();

/** The last reading with these unknowns, handed over for good; none where its arrays serve another one by now. */
export function takeLastRead(model: ComponentModel, unknowns: Float64Array): LastRead | undefined {
  const read = lastRead.get(unknowns);
  if (read === undefined || pools.get(model)?.walked !== read.walked) return undefined;
  pools.delete(model);
  lastRead.delete(unknowns);
  return read;
}

/** Arrays of the last reading of a chain: the next one takes them over. */
const pools = new WeakMap<ComponentModel, Pool>();

interface Pool {
  readonly asked: Asked;
  readonly walked: Walked;
  readonly mass: Asked;
  readonly whole: Walked;
}

interface LastRead {
  readonly flows: Flows;
  readonly asked: Asked;
  readonly walked: Walked;
}

const NONE = new Int32Array(0);

/** Shares that the flows found so far lead to, in the order of their places; where nothing flows, as they stood. */
export function readGrades(
  system: System,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
  coefficients: Float64Array,
): Float64Array | StuckComponent {
  const model = componentModel(system);
  const flows = readFlows(model, unknowns, values, span, coefficients);
  const components = [...system.workspace.accounts.keys()];
  const used = pools.get(model);
  const asked = askComponents(model, flows, components, used?.asked);
  const walked = walk(model, flows, asked, used?.walked.carrying);
  const mass = askMass(model, flows, walked, used?.mass);
  const whole = walk(model, flows, mass, used?.whole.carrying);
  pools.set(model, { asked, walked, mass, whole });
  lastRead.set(unknowns, { flows, asked, walked });
  const [stuck] = [...walked.stuck, ...whole.stuck];
  if (stuck !== undefined) return tellStuck(model, stuck, components[stuck.component] ?? "");
  const { slots, nodes, components: which } = model.grades;
  const shares = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) {
    const weight = whole.carrying.nodes[nodes[i]!]!;
    shares[i] =
      weight > 0
        ? walked.carrying.nodes[nodes[i]! * components.length + which[i]!]! / weight
        : (values[slots[i]!] ?? 0);
  }
  return shares;
}

export function tellStuck(
  { streams }: ComponentModel,
  { nodes }: Stuck,
  component: string,
): StuckComponent {
  return { component, streams: [...nodes].map((node) => streams[node] ?? "") };
}

/** All that a stream weighs, counted as if it were a component: outlets told by recovery weigh what they recover. */
function askMass(model: ComponentModel, flows: Flows, walked: Walked, used?: Asked): Asked {
  const asked = emptyAsked(model, 1, used);
  for (let node = 0; node < model.streams.length; node++) {
    const mass = flows.masses[node]!;
    if (model.contents[node] !== undefined) asked.told[node] = flows.supply[node]! * mass || 0;
    else asked.entering[node] = flows.entering[node]! * mass || 0;
  }
  for (const [i, passage] of model.passages.entries()) {
    for (const [o, { line, declared, rest, recovered }] of passage.outlets.entries()) {
      const at = passage.firstOutlet + o;
      asked.own[at] = 1;
      if (recovered && declared === undefined) asked.fixed[at] = takenTogether(walked, i, at);
      else if (rest) asked.rest[at] = 1;
      else if (line.share !== undefined && declared === undefined) {
        asked.part[at] = line.share.fraction.evaluate(flows.values);
        if (line.share.feed !== undefined) asked.feed[at] = feedOf(passage, line.share.feed);
      } else asked.fixed[at] = flows.weights[at]!;
    }
  }
  return asked;
}
