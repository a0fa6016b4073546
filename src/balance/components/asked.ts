// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues, Fraction } from "../../workspace/index.ts";
import type { Flows } from "./flows.ts";
import type { Carrier, ComponentModel, Passage } from "./model.ts";

/**
 * What is asked of some components at once, all that is needed as numbers. Of component e of `width`, node n stands
 * at n·width + e, and so do outlets and passages.
 */
export interface Asked {
  readonly width: number;
  /** Tonnes in all that supplies a node, where its text tells; not a number where it is a result. */
  readonly told: Float64Array;
  /** What enters at the gate at nodes that are results. [t] */
  readonly entering: Float64Array;
  /** By passage: what comes in from no stream. [t] */
  readonly added: Float64Array;
  /** By outlet: its share of what enters, of one feed where `feed` names it; its own tonnes; the remainder. */
  readonly part: Float64Array;
  readonly fixed: Float64Array;
  readonly rest: Uint8Array;
  /** Which feed of its passage a part is of; −1: of everything. */
  readonly feed: Int32Array;
}

export function emptyAsked(model: ComponentModel, width: number): Asked {
  const { streams, passages, outletCount } = model;
  return {
    width,
    told: new Float64Array(streams.length * width).fill(Number.NaN),
    entering: new Float64Array(streams.length * width),
    added: new Float64Array(passages.length * width),
    part: new Float64Array(outletCount * width),
    fixed: new Float64Array(outletCount * width),
    rest: new Uint8Array(outletCount * width),
    feed: new Int32Array(outletCount).fill(-1),
  };
}

/** The numbers of some components, each counted or riding along. */
export function askComponents(
  model: ComponentModel,
  flows: Flows,
  components: readonly string[],
): Asked {
  const asked = emptyAsked(model, components.length);
  const traces = components.map((id) => !model.system.workspace.accounts.has(id));
  for (let node = 0; node < model.streams.length; node++) {
    tellNode(model, flows, asked, components, traces, node);
  }
  for (const [i, passage] of model.passages.entries()) {
    addTo(model, flows, asked, components, passage, i);
    for (const [o, outlet] of passage.outlets.entries()) {
      askOutlet({ flows, asked, components, traces }, passage, outlet, passage.firstOutlet + o, i);
    }
  }
  return asked;
}

/** A declared composition tells all that is counted; of a trace only what it names. */
function tellNode(
  { contents }: ComponentModel,
  { supply, masses, values }: Flows,
  { told, width }: Asked,
  components: readonly string[],
  traces: readonly boolean[],
  node: number,
): void {
  const content = contents[node];
  if (content === undefined) return;
  const tonnes = supply[node]! * masses[node]!;
  for (let e = 0; e < width; e++) {
    const named = content.get(components[e]!);
    if (named === undefined && traces[e]) continue;
    const share = named === undefined ? 0 : known(named, values);
    told[node * width + e] = share > 0 && tonnes > 0 ? tonnes * share : 0;
  }
}

function addTo(
  model: ComponentModel,
  { values, lots }: Flows,
  { added, width }: Asked,
  components: readonly string[],
  { instance }: Passage,
  i: number,
): void {
  const { slotOf } = model.system.measures.table;
  for (const { component, figure } of instance.process.adds) {
    const e = components.indexOf(component);
    const amount = values[slotOf.get(figure) ?? -1] ?? Number.NaN;
    if (e >= 0 && amount > 0) added[i * width + e]! += amount * lots[i]!;
  }
}

interface Asking {
  readonly flows: Flows;
  readonly asked: Asked;
  readonly components: readonly string[];
  readonly traces: readonly boolean[];
}

/** Its own composition first, then a recovery, a share of everything, the remainder, and the mass at last. */
function askOutlet(
  { flows, asked, components, traces }: Asking,
  passage: Passage,
  outlet: Carrier,
  at: number,
  i: number,
): void {
  const { values } = flows;
  const { line, declared, rest } = outlet;
  const { width, part, fixed } = asked;
  const shared = line.share === undefined ? undefined : known(line.share.fraction, values);
  if (line.share?.feed !== undefined) asked.feed[at] = feedOf(passage, line.share.feed);
  const byMass = massPart(passage, flows, at, i);
  for (let e = 0; e < width; e++) {
    const id = components[e]!;
    const named = declared?.get(id);
    const recovery = line.recoveries?.get(id);
    const place = at * width + e;
    if (named !== undefined) fixed[place] = known(named, values) * flows.weights[at]!;
    else if (recovery !== undefined) part[place] = known(recovery, values);
    else if (declared !== undefined && !traces[e]) continue;
    else if (shared !== undefined) part[place] = shared;
    else if (rest) asked.rest[place] = 1;
    else if (byMass > 0 && !outlet.recovered) part[place] = byMass;
  }
}

function known({ missing, evaluate }: Fraction, values: FigureValues): number {
  return missing.length > 0 ? 0 : evaluate(values);
}

export function feedOf({ feeds }: Passage, stream: string): number {
  return feeds.findIndex(({ line }) => line.stream === stream);
}

/** As the mass goes: the outlet's part of all that enters. Only where the text says so. */
function massPart(
  { instance, feeds, firstFeed }: Passage,
  { weights, takes, supply, masses }: Flows,
  at: number,
  _i: number,
): number {
  if (instance.process.asMass === undefined) return 0;
  let enters = 0;
  for (const [f, { node }] of feeds.entries()) {
    const tonnes = takes[firstFeed + f]! * supply[node]! * masses[node]!;
    if (tonnes > 0) enters += tonnes;
  }
  return enters > 0 ? weights[at]! / enters : 0;
}
