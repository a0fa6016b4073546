// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import { type Components, type Dependence, strongComponents } from "./components.ts";
import { drawsOnly } from "./diagonal.ts";
import { type Radius, spectralRadius } from "./spectral-radius.ts";

/** What goes round in a block that only draws, and how much larger it makes what is asked for. */
export interface LoopGain {
  /** The least unknown through which every loop of the block passes; absent if there is none. */
  readonly hub?: number;
  /**
   * Share that comes back each round, 1.25 for "comes back 1.25 times": at the hub the sum over its loops; in a block
   * without hub its spectral radius.
   */
  readonly returns: number;
  /** 1/(1−returns): how many times what is asked for must be made in all. Absent if the block never empties. */
  readonly gain?: number;
  readonly radius: Radius;
}

/** What goes round in a block; undefined where signs are mixed and no such number exists. */
export function loopGain(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
): LoopGain | undefined {
  if (!drawsOnly(plan, values, block)) return undefined;
  const radius = spectralRadius(plan, values, block);
  const from = plan.blockStart[block]!;
  const loops = loopsOf(plan, block);
  const hub = findHub(plan, loops, from);
  const returns = hub === undefined ? radius.high : roundFrom(plan, values, loops, from, hub);
  return {
    ...(hub === undefined ? {} : { hub: plan.columnAt[from + hub]! }),
    returns,
    ...(returns < 1 ? { gain: 1 / (1 - returns) } : {}),
    radius,
  };
}

/** Who draws on whom in the block, positions counted from its first. */
function loopsOf(plan: SolvePlan, block: number): Dependence {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  const { start, position } = plan.inner;
  return {
    start: start.slice(from, to + 1).map((at) => at - start[from]!),
    target: position.slice(start[from]!, start[to]!).map((at) => at - from),
  };
}

/**
 * The unknown of least column that lies on every loop. Every loop found without a candidate rules out all candidates
 * not on it, so a few walks settle the matter.
 */
function findHub(plan: SolvePlan, loops: Dependence, from: number): number | undefined {
  let candidates = findLoop(loops, strongComponents(loops));
  if (candidates.length === 0) return 0;
  candidates.sort((a, b) => plan.columnAt[from + a]! - plan.columnAt[from + b]!);
  while (candidates.length > 0) {
    const candidate = candidates[0]!;
    const rest = withoutNode(loops, candidate);
    const other = findLoop(rest, strongComponents(rest));
    if (other.length === 0) return candidate;
    const on = new Set(other);
    candidates = candidates.filter((one) => on.has(one));
  }
  return undefined;
}

/** The nodes of some loop; none if there is no loop. */
function findLoop(graph: Dependence, components: Components): number[] {
  const { componentOf, start, node, count } = components;
  for (let c = 0; c < count; c++) {
    if (start[c + 1]! - start[c]! < 2) continue;
    return walkRound(graph, componentOf, node[start[c]!]!);
  }
  return [];
}

/** Follows the first edge inside the component until a node comes round again. */
function walkRound(graph: Dependence, componentOf: Int32Array, first: number): number[] {
  const path: number[] = [];
  const placeOf = new Map<number, number>();
  let node = first;
  while (!placeOf.has(node)) {
    placeOf.set(node, path.length);
    path.push(node);
    const targets = graph.target.subarray(graph.start[node]!, graph.start[node + 1]!);
    node = targets.find((other) => componentOf[other] === componentOf[first])!;
  }
  return path.slice(placeOf.get(node)!);
}

function withoutNode(graph: Dependence, removed: number): Dependence {
  const nodeCount = graph.start.length - 1;
  const start = new Int32Array(nodeCount + 1);
  const target: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (node !== removed) {
      for (let e = graph.start[node]!; e < graph.start[node + 1]!; e++) {
        if (graph.target[e] !== removed) target.push(graph.target[e]!);
      }
    }
    start[node + 1] = target.length;
  }
  return { start, target: Int32Array.from(target) };
}

/** What one unit at the hub asks of itself: carried once round all loops, in order of dependence. */
function roundFrom(
  plan: SolvePlan,
  values: Float64Array,
  loops: Dependence,
  from: number,
  hub: number,
): number {
  const asked = new Float64Array(loops.start.length - 1);
  const draw = (node: number) => {
    let sum = 0;
    for (let e = loops.start[node]!; e < loops.start[node + 1]!; e++) {
      const entry = plan.inner.entry[plan.inner.start[from]! + e]!;
      sum -= values[entry]! * asked[loops.target[e]!]!;
    }
    return sum / values[plan.pivotEntry[from + node]!]!;
  };
  asked[hub] = 1;
  for (const node of strongComponents(withoutNode(loops, hub)).node) {
    if (node !== hub) asked[node] = draw(node);
  }
  return draw(hub);
}
