// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Asked } from "./asked.ts";
import type { Flows } from "./flows.ts";
import type { ComponentModel } from "./model.ts";
import { solveTears } from "./tears.ts";
import type { Visit } from "./visit-order.ts";

/** Where some components are, in tonnes of a period; component e of a node stands at node·width + e. */
export interface Carried {
  readonly width: number;
  /** In all that supplies each node. */
  readonly nodes: Float64Array;
  /** What each feed brings, what each outlet takes, by their numbers through the chain. */
  readonly brought: Float64Array;
  readonly taken: Float64Array;
  /** By passage: what enters less what the outlets take. */
  readonly residual: Float64Array;
  /** Components that go round and never get less, each with the streams of its loop. */
  readonly stuck: readonly Stuck[];
}

export interface Stuck {
  /** Its place among those asked. */
  readonly component: number;
  readonly nodes: Int32Array;
}

/** What one carrying works with. */
export interface Carrying {
  readonly model: ComponentModel;
  readonly flows: Flows;
  readonly asked: Asked;
  readonly nodes: Float64Array;
  /** The same for the gains of a loop; nothing between two of them. */
  readonly gaining: Float64Array;
  /** Of one passage: what enters, by component. */
  readonly enters: Float64Array;
}

/**
 * Hands components on from stream to stream, all of them at once: what supplies a node is what its suppliers take of
 * what enters them. A loop is opened at its tears, which are solved for, and closed again.
 */
export function carry(model: ComponentModel, flows: Flows, asked: Asked): Carried {
  const { width } = asked;
  const carrying: Carrying = {
    model,
    flows,
    asked,
    nodes: new Float64Array(model.streams.length * width),
    gaining: new Float64Array(model.streams.length * width),
    enters: new Float64Array(width),
  };
  const stuck: Stuck[] = [];
  for (const visit of model.order) {
    if (visit.tears.length > 0) stuck.push(...closeLoop(carrying, visit));
    visitAll(carrying, visit.inner, true);
  }
  const brought = new Float64Array(model.feedCount * width);
  const taken = new Float64Array(model.outletCount * width);
  const residual = new Float64Array(model.passages.length * width);
  const carried = { width, nodes: carrying.nodes, brought, taken, residual, stuck };
  for (let i = 0; i < model.passages.length; i++) readPassage(carrying, carried, i);
  return carried;
}

function closeLoop(carrying: Carrying, { tears, inner }: Visit): readonly Stuck[] {
  const { nodes, asked } = carrying;
  const { width } = asked;
  const size = tears.length;
  // What stands outside the loop is nothing to its gains: they are read on streams of their own.
  const apart = { ...carrying, nodes: carrying.gaining };
  const base = new Float64Array(size * width);
  const gains = new Float64Array(size * size * width);
  setTears(carrying, tears, -1);
  visitAll(carrying, inner, true);
  for (let t = 0; t < size; t++) visitInto(carrying, tears[t]!, true, base, t * width);
  for (let j = 0; j < size; j++) {
    setTears(apart, tears, j);
    visitAll(apart, inner, false);
    for (let t = 0; t < size; t++) {
      visitInto(apart, tears[t]!, false, gains, (t * size + j) * width);
    }
  }
  for (const node of [...tears, ...inner]) {
    apart.nodes.fill(0, node * width, (node + 1) * width);
  }
  const { values, stuck } = solveTears(size, width, gains, base);
  for (let t = 0; t < size; t++) {
    nodes.set(values.subarray(t * width, (t + 1) * width), tears[t]! * width);
  }
  const loop = Int32Array.from([...tears, ...inner]);
  return stuck.map((component) => ({ component, nodes: loop }));
}

/** All tears at nothing, but one of them at one tonne. */
function setTears({ nodes, asked: { width } }: Carrying, tears: Int32Array, one: number): void {
  for (let t = 0; t < tears.length; t++) {
    nodes.fill(t === one ? 1 : 0, tears[t]! * width, (tears[t]! + 1) * width);
  }
}

function visitAll(carrying: Carrying, order: Int32Array, whole: boolean): void {
  for (const node of order) {
    visitInto(carrying, node, whole, carrying.nodes, node * carrying.asked.width);
  }
}

/** What supplies a node; without `whole` only what follows from other nodes, no tonnes of the text's own. */
function visitInto(
  carrying: Carrying,
  node: number,
  whole: boolean,
  into: Float64Array,
  at: number,
): void {
  const { model, asked, flows, nodes } = carrying;
  const { width, told, entering } = asked;
  for (let e = 0; e < width; e++) into[at + e] = whole ? entering[node * width + e]! : 0;
  for (const supplier of model.suppliers[node]!) {
    if (supplier.kind === "outlet") {
      addOutlet(carrying, supplier.passage, supplier.outlet, whole, into, at);
      continue;
    }
    const share = flows.draws[supplier.blend]!;
    const from = supplier.part * width;
    if (share > 0) for (let e = 0; e < width; e++) into[at + e]! += share * nodes[from + e]!;
  }
  for (let e = 0; e < width; e++) {
    const own = told[node * width + e]!;
    if (!Number.isNaN(own)) into[at + e] = whole ? own : 0;
  }
}

/** What enters a passage, by component. */
function fillEnters({ model, flows, asked, nodes, enters }: Carrying, i: number, whole: boolean) {
  const { width, added } = asked;
  const { feeds, firstFeed } = model.passages[i]!;
  for (let e = 0; e < width; e++) enters[e] = whole ? added[i * width + e]! : 0;
  for (let f = 0; f < feeds.length; f++) {
    const take = flows.takes[firstFeed + f]!;
    const from = feeds[f]!.node * width;
    if (take > 0) for (let e = 0; e < width; e++) enters[e]! += take * nodes[from + e]!;
  }
}

function addOutlet(
  carrying: Carrying,
  i: number,
  outlet: number,
  whole: boolean,
  into: Float64Array,
  at: number,
): void {
  const { asked, enters } = carrying;
  const { width, part, fixed, rest, feed } = asked;
  fillEnters(carrying, i, whole);
  const start = outlet * width;
  for (let e = 0; e < width; e++) {
    if (rest[start + e] === 1) into[at + e]! += remainder(carrying, i, e, whole);
    else {
      const of = feed[outlet]! < 0 ? enters[e]! : broughtBy(carrying, i, feed[outlet]!, e);
      into[at + e]! += part[start + e]! * of + (whole ? fixed[start + e]! : 0);
    }
  }
}

function broughtBy({ model, flows, asked, nodes }: Carrying, i: number, f: number, e: number) {
  const { feeds, firstFeed } = model.passages[i]!;
  return flows.takes[firstFeed + f]! * nodes[feeds[f]!.node * asked.width + e]!;
}

/** What the other outlets leave of a component; `enters` is filled. */
function remainder(carrying: Carrying, i: number, e: number, whole: boolean): number {
  const { model, asked, enters } = carrying;
  const { width, part, fixed, feed } = asked;
  const { outlets, firstOutlet } = model.passages[i]!;
  let left = enters[e]!;
  for (let o = firstOutlet; o < firstOutlet + outlets.length; o++) {
    const of = feed[o]! < 0 ? enters[e]! : broughtBy(carrying, i, feed[o]!, e);
    left -= part[o * width + e]! * of + (whole ? fixed[o * width + e]! : 0);
  }
  return Math.abs(left) <= ROUNDING * enters[e]! ? 0 : left;
}

/** Less than this part of what enters is rounding. */
const ROUNDING = 1e-12;

function readPassage(carrying: Carrying, carried: Carried, i: number): void {
  const { model, flows, asked, nodes, enters } = carrying;
  const { width } = asked;
  const { feeds, outlets, firstFeed, firstOutlet } = model.passages[i]!;
  for (let f = 0; f < feeds.length; f++) {
    const [to, from] = [(firstFeed + f) * width, feeds[f]!.node * width];
    const take = flows.takes[firstFeed + f]!;
    for (let e = 0; e < width; e++) carried.brought[to + e] = take * nodes[from + e]!;
  }
  for (let o = 0; o < outlets.length; o++) {
    const outlet = firstOutlet + o;
    addOutlet(carrying, i, outlet, true, carried.taken, outlet * width);
  }
  if (outlets.length === 0) fillEnters(carrying, i, true);
  for (let e = 0; e < width; e++) {
    let left = enters[e]!;
    for (let o = 0; o < outlets.length; o++) left -= carried.taken[(firstOutlet + o) * width + e]!;
    carried.residual[i * width + e] = Math.abs(left) <= ROUNDING * enters[e]! ? 0 : left;
  }
}
