// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { System } from "../system.ts";
import { type Asked, askComponents, emptyAsked, feedOf } from "./asked.ts";
import { type Carried, carry, type Stuck } from "./carry.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type ComponentModel, componentModel } from "./model.ts";

/** A component that goes round and never gets less. */
export interface StuckComponent {
  readonly component: string;
  readonly streams: readonly string[];
}

/** Shares that the flows found so far lead to, by the places the amounts read them from. */
export function readGrades(
  system: System,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
): ReadonlyMap<number, number> | StuckComponent {
  const model = componentModel(system);
  const flows = readFlows(model, unknowns, values, span);
  const components = [...system.workspace.accounts.keys()];
  const carried = carry(model, flows, askComponents(model, flows, components));
  const whole = carry(model, flows, askMass(model, flows, carried));
  const [stuck] = [...carried.stuck, ...whole.stuck];
  if (stuck !== undefined) return tellStuck(model, stuck, components[stuck.component] ?? "");
  const grades = new Map<number, number>();
  for (const [stream, slots] of system.measures.table.grades) {
    const node = model.nodeOf.get(stream);
    const mass = node === undefined ? 0 : whole.nodes[node]!;
    if (node === undefined || !(mass > 0)) continue;
    let e = 0;
    for (const slot of slots.values()) {
      grades.set(slot, carried.nodes[node * carried.width + e++]! / mass);
    }
  }
  return grades;
}

export function tellStuck(
  { streams }: ComponentModel,
  { nodes }: Stuck,
  component: string,
): StuckComponent {
  return { component, streams: [...nodes].map((node) => streams[node] ?? "") };
}

/** All that a stream weighs, counted as if it were a component: outlets told by recovery weigh what they recover. */
function askMass(model: ComponentModel, flows: Flows, carried: Carried): Asked {
  const asked = emptyAsked(model, 1);
  for (let node = 0; node < model.streams.length; node++) {
    const mass = flows.masses[node]!;
    if (model.contents[node] !== undefined) asked.told[node] = flows.supply[node]! * mass || 0;
    else asked.entering[node] = flows.entering[node]! * mass || 0;
  }
  for (const passage of model.passages) {
    for (const [o, { line, declared, rest, recovered }] of passage.outlets.entries()) {
      const at = passage.firstOutlet + o;
      if (recovered && declared === undefined) asked.fixed[at] = sumAt(carried, at);
      else if (rest) asked.rest[at] = 1;
      else if (line.share !== undefined && declared === undefined) {
        asked.part[at] = line.share.fraction.evaluate(flows.values);
        if (line.share.feed !== undefined) asked.feed[at] = feedOf(passage, line.share.feed);
      } else asked.fixed[at] = flows.weights[at]!;
    }
  }
  return asked;
}

function sumAt({ taken, width }: Carried, outlet: number): number {
  let sum = 0;
  for (let e = 0; e < width; e++) sum += taken[outlet * width + e]!;
  return sum;
}
