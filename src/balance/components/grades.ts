// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Content, FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { System } from "../system.ts";
import { type Asked, askComponents, emptyAsked, feedOf } from "./asked.ts";
import { type Carried, carry, type Stuck } from "./carry.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type Carrier, type ComponentModel, componentModel, type Passage } from "./model.ts";

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
  // What is not counted goes its own way: mass alone would not tell what a remainder that comes back weighs.
  const others = carry(model, flows, askUncounted(model, flows, carried));
  const [stuck] = carried.stuck;
  if (stuck !== undefined) return tellStuck(model, stuck, components[stuck.component] ?? "");
  const lump = others.stuck.find(({ component }) => component === LUMPS);
  if (lump !== undefined) return tellStuck(model, lump, uncountedName(model));
  // Traces that no remainder takes out of a loop leave by recoveries that weigh nothing: nor do they, anywhere.
  const weightless = others.stuck.some(({ component }) => component === TRACES);
  const grades = new Map<number, number>();
  for (const [stream, slots] of system.measures.table.grades) {
    const node = model.nodeOf.get(stream);
    if (node === undefined) continue;
    const trace = weightless ? 0 : others.nodes[node * WIDTH + TRACES]!;
    const mass = sumAt(carried, carried.nodes, node) + others.nodes[node * WIDTH + LUMPS]! + trace;
    if (!(mass > 0)) continue;
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

/** What is carried beside the accounts, as if it were two components: all that is not counted, and the traces. */
const [LUMPS, TRACES, WIDTH] = [0, 1, 2];
/** Of the mass of a stream: rounding of a composition's own digits. */
const ROUNDING = 1e-12;

/** What amounts have in them and no account counts. An outlet told by recovery takes none of it. */
function askUncounted(model: ComponentModel, flows: Flows, carried: Carried): Asked {
  const asked = emptyAsked(model, WIDTH);
  const { accounts, traces } = model.system.workspace;
  for (let node = 0; node < model.streams.length; node++) {
    const content = model.contents[node];
    const weighs = (tonnes: number) => tonnes * flows.masses[node]! || 0;
    if (content === undefined) {
      asked.entering[node * WIDTH + LUMPS] = weighs(flows.entering[node]!);
      continue;
    }
    const trace = sharesOf(content, traces.keys(), flows);
    const lumps = 1 - trace - sharesOf(content, accounts.keys(), flows);
    asked.told[node * WIDTH + LUMPS] = lumps > ROUNDING ? weighs(flows.supply[node]!) * lumps : 0;
    asked.told[node * WIDTH + TRACES] = weighs(flows.supply[node]!) * trace;
  }
  for (const passage of model.passages) {
    for (const [o, outlet] of passage.outlets.entries()) {
      askOutlet(model, flows, carried, asked, passage, outlet, passage.firstOutlet + o);
    }
  }
  return asked;
}

function askOutlet(
  model: ComponentModel,
  flows: Flows,
  carried: Carried,
  asked: Asked,
  passage: Passage,
  { line, declared, rest, recovered }: Carrier,
  at: number,
): void {
  if (recovered && declared === undefined) return;
  if (rest || (line.share !== undefined && declared === undefined)) {
    const share = rest ? 0 : (line.share?.fraction.evaluate(flows.values) ?? 0);
    for (let e = 0; e < WIDTH; e++) {
      if (rest) asked.rest[at * WIDTH + e] = 1;
      else asked.part[at * WIDTH + e] = share;
    }
    if (line.share?.feed !== undefined) asked.feed[at] = feedOf(passage, line.share.feed);
    return;
  }
  const tonnes = flows.weights[at]!;
  const trace = tonnes * sharesOf(declared, model.system.workspace.traces.keys(), flows);
  const lumps = tonnes - trace - sumAt(carried, carried.taken, at);
  asked.fixed[at * WIDTH + TRACES] = trace;
  asked.fixed[at * WIDTH + LUMPS] = Math.abs(lumps) > ROUNDING * tonnes ? lumps : 0;
}

function sharesOf(
  content: Content | undefined,
  components: Iterable<string>,
  { values }: Flows,
): number {
  let sum = 0;
  for (const component of components) {
    const share = content?.get(component);
    if (share !== undefined && share.missing.length === 0) sum += share.evaluate(values);
  }
  return sum;
}

/** The first word of a composition that stands in neither section. */
function uncountedName({ system, contents }: ComponentModel): string {
  const { accounts, traces } = system.workspace;
  const words = contents.flatMap((content) => [...(content?.keys() ?? [])]);
  return words.find((word) => !accounts.has(word) && !traces.has(word)) ?? "";
}

function sumAt({ width }: Carried, tonnes: Float64Array, place: number): number {
  let sum = 0;
  for (let e = 0; e < width; e++) sum += tonnes[place * width + e]!;
  return sum;
}
