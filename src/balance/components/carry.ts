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
  /** By passage: what enters, and in which pass it was summed; passages are asked outlet by outlet. */
  readonly enters: Float64Array;
  readonly summedIn: Int32Array;
  /** How many passes there have been. */
  passes: number;
  /** What the outlets of a passage leave. */
  readonly left: Float64Array;
  /** The same for the gains of loops, where there are any. */
  readonly apart?: Carrying;
}

/** A walk along the streams: with the tonnes of the text's own, or only what follows from other streams. */
interface Pass {
  readonly number: number;
  readonly whole: boolean;
}

/** The walk that stands: all a passage is fed with has been settled when it is asked. */
const LAST: Pass = { number: 1, whole: true };

/** Streams walked through, every node settled; what passes each process is read off it when it is asked. */
export interface Walked {
  readonly carrying: Carrying;
  readonly stuck: readonly Stuck[];
}

/**
 * Hands components on from stream to stream, all of them at once: what supplies a node is what its suppliers take of
 * what enters them. A loop is opened at its tears, which are solved for, and closed again.
 */
export function walk(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  used?: Carrying,
  usedApart?: Carrying,
): Walked {
  const carrying = startCarrying(model, flows, asked, used);
  const stuck: Stuck[] = [];
  let apart: Carrying | undefined;
  for (const visit of model.order) {
    if (visit.tears.length > 0) {
      apart ??= startCarrying(model, flows, asked, usedApart);
      stuck.push(...closeLoop(carrying, apart, visit));
    }
    visitAll(carrying, visit.inner, LAST);
  }
  return { carrying: apart === undefined ? carrying : { ...carrying, apart }, stuck };
}

/** What every feed brings, every outlet takes, and every process leaves over. */
export function readCarried({ carrying, stuck }: Walked): Carried {
  const { model, asked, nodes } = carrying;
  const { width } = asked;
  const brought = new Float64Array(model.feedCount * width);
  const taken = new Float64Array(model.outletCount * width);
  const residual = new Float64Array(model.passages.length * width);
  const carried = { width, nodes, brought, taken, residual, stuck };
  for (let i = 0; i < model.passages.length; i++) readPassage(carrying, carried, i);
  return carried;
}

/** What an outlet takes of each component by its own shares and tonnes, not as a remainder; till the next is asked. [t] */
export function takenBy({ carrying }: Walked, i: number, outlet: number): Float64Array {
  const { left } = carrying;
  sumEnters(carrying, i, LAST);
  left.fill(0);
  addPart(carrying, i, outlet, LAST, left, 0, 1);
  return left;
}

function startCarrying(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  used: Carrying | undefined,
): Carrying {
  const { width } = asked;
  if (used !== undefined) {
    used.nodes.fill(0);
    used.summedIn.fill(0);
    return { ...used, flows, asked, passes: LAST.number };
  }
  return {
    model,
    flows,
    asked,
    nodes: new Float64Array(model.streams.length * width),
    enters: new Float64Array(model.passages.length * width),
    summedIn: new Int32Array(model.passages.length),
    passes: LAST.number,
    left: new Float64Array(width),
  };
}

/** Solves for the tears of a loop. Its gains are read on streams of their own, `apart`: all outside the loop is nothing to them. */
function closeLoop(carrying: Carrying, apart: Carrying, { tears, inner }: Visit): readonly Stuck[] {
  const { nodes, asked } = carrying;
  const { width } = asked;
  const size = tears.length;
  const base = new Float64Array(size * width);
  const gains = new Float64Array(size * size * width);
  const loop = Int32Array.from([...tears, ...inner]);
  readTears(carrying, tears, inner, -1, base);
  for (let j = 0; j < size; j++) readTears(apart, tears, inner, j, gains);
  for (const node of loop) apart.nodes.fill(0, node * width, (node + 1) * width);
  const { values, stuck } = solveTears(size, width, gains, base);
  for (let t = 0; t < size; t++) {
    nodes.set(values.subarray(t * width, (t + 1) * width), tears[t]! * width);
  }
  return stuck.map((component) => ({ component, nodes: loop }));
}

/** All tears at nothing, but one of them at one tonne: what comes back to each. */
function readTears(
  apart: Carrying,
  tears: Int32Array,
  inner: Int32Array,
  one: number,
  into: Float64Array,
): void {
  const { width } = apart.asked;
  apart.passes++;
  const pass: Pass = { number: apart.passes, whole: one < 0 };
  for (let t = 0; t < tears.length; t++) {
    apart.nodes.fill(t === one ? 1 : 0, tears[t]! * width, (tears[t]! + 1) * width);
  }
  visitAll(apart, inner, pass);
  for (let t = 0; t < tears.length; t++) {
    const place = one < 0 ? t : t * tears.length + one;
    visitInto(apart, tears[t]!, pass, into, place * width);
  }
}

function visitAll(carrying: Carrying, order: Int32Array, pass: Pass): void {
  for (const node of order) {
    visitInto(carrying, node, pass, carrying.nodes, node * carrying.asked.width);
  }
}

/** What supplies a node. */
function visitInto(
  carrying: Carrying,
  node: number,
  pass: Pass,
  into: Float64Array,
  at: number,
): void {
  const { model, asked, flows, nodes } = carrying;
  const { width, told, entering } = asked;
  if (pass.whole && entering !== undefined) {
    for (let e = 0; e < width; e++) into[at + e] = entering[node * width + e]!;
  } else into.fill(0, at, at + width);
  for (const supplier of model.suppliers[node]!) {
    if (supplier.kind === "outlet") {
      addOutlet(carrying, supplier.passage, supplier.outlet, pass, into, at);
      continue;
    }
    const share = flows.draws[supplier.blend]!;
    const from = supplier.part * width;
    if (share > 0) for (let e = 0; e < width; e++) into[at + e]! += share * nodes[from + e]!;
  }
  if (model.contents[node] === undefined) return;
  for (let e = 0; e < width; e++) {
    const own = told[node * width + e]!;
    if (!Number.isNaN(own)) into[at + e] = pass.whole ? own : 0;
  }
}

/** Sums what enters a passage, once a pass; returns where it stands. */
function sumEnters(carrying: Carrying, i: number, { number, whole }: Pass): number {
  const { model, flows, asked, nodes, enters, summedIn } = carrying;
  const { width, added } = asked;
  const at = i * width;
  if (summedIn[i] === number) return at;
  summedIn[i] = number;
  const { feeds, firstFeed } = model.passages[i]!;
  for (let e = 0; e < width; e++) enters[at + e] = whole ? added[at + e]! : 0;
  for (let f = 0; f < feeds.length; f++) {
    const take = flows.takes[firstFeed + f]!;
    const from = feeds[f]!.node * width;
    if (take > 0) for (let e = 0; e < width; e++) enters[at + e]! += take * nodes[from + e]!;
  }
  return at;
}

function addOutlet(
  carrying: Carrying,
  i: number,
  outlet: number,
  pass: Pass,
  into: Float64Array,
  at: number,
): void {
  const { asked, enters, model, left } = carrying;
  const { width, rest } = asked;
  const from = sumEnters(carrying, i, pass);
  addPart(carrying, i, outlet, pass, into, at, 1);
  if (!model.passages[i]!.outlets[outlet - model.passages[i]!.firstOutlet]!.rest) return;
  for (let e = 0; e < width; e++) left[e] = enters[from + e]!;
  const { outlets, firstOutlet } = model.passages[i]!;
  for (let o = 0; o < outlets.length; o++) {
    addPart(carrying, i, firstOutlet + o, pass, left, 0, -1);
  }
  for (let e = 0; e < width; e++) {
    // What only the rounding of the others leaves is nothing.
    const some =
      rest[outlet * width + e] === 1 && Math.abs(left[e]!) > ROUNDING * enters[from + e]!;
    if (some) into[at + e]! += left[e]!;
  }
}

/** An outlet's share of what enters, and its own tonnes. */
function addPart(
  carrying: Carrying,
  i: number,
  outlet: number,
  { whole }: Pass,
  into: Float64Array,
  at: number,
  sign: 1 | -1,
): void {
  const { model, flows, asked, nodes, enters } = carrying;
  const { width, part, fixed, feed } = asked;
  const start = outlet * width;
  const f = feed[outlet]!;
  if (f < 0) {
    for (let e = 0; e < width; e++) {
      into[at + e]! += sign * part[start + e]! * enters[i * width + e]!;
    }
  } else {
    const { feeds, firstFeed } = model.passages[i]!;
    const take = sign * flows.takes[firstFeed + f]!;
    const from = feeds[f]!.node * width;
    for (let e = 0; e < width; e++) into[at + e]! += part[start + e]! * take * nodes[from + e]!;
  }
  if (!whole || asked.own[outlet] === 0) return;
  for (let e = 0; e < width; e++) into[at + e]! += sign * fixed[start + e]!;
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
  const at = sumEnters(carrying, i, LAST);
  for (let e = 0; e < width; e++) carried.residual[at + e] = enters[at + e]!;
  for (let o = 0; o < outlets.length; o++) {
    const outlet = firstOutlet + o;
    addPart(carrying, i, outlet, LAST, carried.taken, outlet * width, 1);
    for (let e = 0; e < width; e++) carried.residual[at + e]! -= carried.taken[outlet * width + e]!;
  }
  const rest = outlets.findIndex((outlet) => outlet.rest);
  if (rest >= 0) takeRest(carrying, carried, i, firstOutlet + rest);
  for (let e = 0; e < width; e++) {
    if (Math.abs(carried.residual[at + e]!) <= ROUNDING * enters[at + e]!) {
      carried.residual[at + e] = 0;
    }
  }
}

/** The remainder takes what the others leave; what only their rounding leaves is nothing. */
function takeRest({ asked, enters }: Carrying, carried: Carried, i: number, outlet: number): void {
  const { width, rest } = asked;
  for (let e = 0; e < width; e++) {
    const left = carried.residual[i * width + e]!;
    if (rest[outlet * width + e] !== 1) continue;
    if (Math.abs(left) > ROUNDING * enters[i * width + e]!)
      carried.taken[outlet * width + e]! += left;
    carried.residual[i * width + e] = 0;
  }
}
