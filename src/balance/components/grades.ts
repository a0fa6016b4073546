// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Content, FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { System } from "../system.ts";
import { type Asked, askComponents, emptyAsked, feedOf } from "./asked.ts";
import { type Carrying, type Stuck, takenBy, type Walked, walk } from "./carry.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type Carrier, type ComponentModel, componentModel, type Passage } from "./model.ts";

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
  const pool = pools.get(model);
  if (read === undefined || pool?.walked !== read.walked) return undefined;
  pools.set(model, { ...pool, asked: undefined, walked: undefined });
  lastRead.delete(unknowns);
  return read;
}

/** Arrays of the last reading of a chain: the next one takes them over. */
const pools = new WeakMap<ComponentModel, Pool>();

interface Pool {
  /** Gone once they have been handed over. */
  readonly asked: Asked | undefined;
  readonly walked: Walked | undefined;
  /** Streams on which the gains of loops were read. */
  readonly apart: Carrying | undefined;
  readonly uncounted: Asked;
  readonly others: Walked;
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
  const walked = walk(model, flows, asked, used?.walked?.carrying, used?.apart);
  // What is not counted goes its own way: mass alone would not tell what a remainder that comes back weighs.
  const uncounted = askUncounted(model, flows, walked, used?.uncounted);
  const others = walk(model, flows, uncounted, used?.others.carrying, used?.others.carrying.apart);
  pools.set(model, { asked, walked, apart: walked.carrying.apart, uncounted, others });
  lastRead.set(unknowns, { flows, asked, walked });
  const [stuck] = walked.stuck;
  if (stuck !== undefined) return tellStuck(model, stuck, components[stuck.component] ?? "");
  const lump = others.stuck.find(({ component }) => component === LUMPS);
  if (lump !== undefined) return tellStuck(model, lump, uncountedName(model));
  return sharesOf(model, walked, others, values);
}

/** Shares of the mass of each stream amounts hang on; where nothing flows, as they stood. */
export function sharesOf(
  { grades }: ComponentModel,
  walked: Walked,
  others: Walked,
  values: FigureValues,
): Float64Array {
  const { nodes, asked } = walked.carrying;
  const { slots, nodes: of, components } = grades;
  // Traces that no remainder takes out of a loop leave by recoveries that weigh nothing: nor do they, anywhere.
  const weightless = others.stuck.some(({ component }) => component === TRACES);
  const shares = new Float64Array(slots.length);
  let [node, weight] = [-1, 0];
  for (let i = 0; i < slots.length; i++) {
    if (of[i] !== node) {
      node = of[i]!;
      const trace = weightless ? 0 : others.carrying.nodes[node * WIDTH + TRACES]!;
      weight = others.carrying.nodes[node * WIDTH + LUMPS]! + trace;
      for (let e = 0; e < asked.width; e++) weight += nodes[node * asked.width + e]!;
    }
    const share = nodes[node * asked.width + components[i]!]! / weight;
    shares[i] = weight > 0 ? share : (values[slots[i]!] ?? 0);
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

/** What is carried beside the accounts, as if it were two components: all that is not counted, and the traces. */
const [LUMPS, TRACES, WIDTH] = [0, 1, 2];
/** Of the mass of a stream: rounding of a composition's own digits. */
const ROUNDING = 1e-12;

/** What amounts have in them and no account counts. An outlet told by recovery takes none of it. */
export function askUncounted(
  model: ComponentModel,
  flows: Flows,
  walked: Walked,
  used?: Asked,
): Asked {
  const entering = used?.entering ?? new Float64Array(model.streams.length * WIDTH);
  const asked: Asked = { ...emptyAsked(model, WIDTH, used), entering };
  const { accounts, traces } = model.system.workspace;
  for (let node = 0; node < model.streams.length; node++) {
    const content = model.contents[node];
    const weighs = (tonnes: number) => tonnes * flows.masses[node]! || 0;
    if (content === undefined) {
      entering[node * WIDTH + LUMPS] = weighs(flows.entering[node]!);
      continue;
    }
    const trace = partsOf(content, traces.keys(), flows);
    const lumps = 1 - trace - partsOf(content, accounts.keys(), flows);
    asked.told[node * WIDTH + LUMPS] = lumps > ROUNDING ? weighs(flows.supply[node]!) * lumps : 0;
    asked.told[node * WIDTH + TRACES] = weighs(flows.supply[node]!) * trace;
  }
  for (const [i, passage] of model.passages.entries()) {
    for (const [o, outlet] of passage.outlets.entries()) {
      askOutlet({ model, flows, walked, asked }, passage, outlet, [i, passage.firstOutlet + o]);
    }
  }
  return asked;
}

interface Asking {
  readonly model: ComponentModel;
  readonly flows: Flows;
  readonly walked: Walked;
  readonly asked: Asked;
}

function askOutlet(
  { model, flows, walked, asked }: Asking,
  passage: Passage,
  { line, declared, rest, recovered }: Carrier,
  [i, at]: readonly [passage: number, outlet: number],
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
  const { accounts, traces } = model.system.workspace;
  const taken = takenBy(walked, i, at);
  const keyed = weightByKey(line, declared, taken, [...accounts.keys()], flows);
  const tonnes = keyed ?? flows.weights[at]!;
  const trace = tonnes * partsOf(declared, traces.keys(), flows);
  const counted =
    keyed === undefined
      ? taken.reduce((sum, part) => sum + part, 0)
      : keyed * partsOf(declared, accounts.keys(), flows);
  const lumps = tonnes - trace - counted;
  asked.own[at] = 1;
  asked.fixed[at * WIDTH + TRACES] = trace;
  asked.fixed[at * WIDTH + LUMPS] = Math.abs(lumps) > ROUNDING * tonnes ? lumps : 0;
}

/** What a product weighs by the component it takes its amount from; undefined where it has none such. */
function weightByKey(
  { recoveries }: Carrier["line"],
  declared: Content | undefined,
  taken: Float64Array,
  accounts: readonly string[],
  { values }: Flows,
): number | undefined {
  const key = accounts.findIndex((id) => recoveries?.has(id) && declared?.has(id));
  const share = declared?.get(accounts[key] ?? "");
  if (share === undefined || share.missing.length > 0) return undefined;
  const part = share.evaluate(values);
  return part > 0 ? taken[key]! / part : undefined;
}

function partsOf(
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
