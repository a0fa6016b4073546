// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction

/** Who depends on whom: node i needs target[start[i]] … target[start[i+1]−1]. */
export interface Dependence {
  readonly start: Int32Array;
  readonly target: Int32Array;
}

/** Strong components (loops that stand or fall together) in order of dependence: each after all it needs. */
export interface Components {
  readonly count: number;
  readonly componentOf: Int32Array;
  /** Nodes of component c, ascending: node[start[c]] … node[start[c+1]−1]. */
  readonly start: Int32Array;
  readonly node: Int32Array;
}

interface Walk {
  readonly graph: Dependence;
  readonly visit: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly path: Int32Array;
  readonly open: Int32Array;
  readonly componentOf: Int32Array;
  visited: number;
  opened: number;
  count: number;
}

/** Strong components by Tarjan's walk (1972), without recursion; the same for the same input. */
export function strongComponents(graph: Dependence): Components {
  const nodeCount = graph.start.length - 1;
  const walk = startWalk(graph, nodeCount);
  for (let node = 0; node < nodeCount; node++) if (walk.visit[node] === 0) walkFrom(walk, node);
  return groupNodes(walk.componentOf, walk.count);
}

function startWalk(graph: Dependence, nodeCount: number): Walk {
  return {
    graph,
    visit: new Int32Array(nodeCount),
    low: new Int32Array(nodeCount),
    next: graph.start.slice(0, nodeCount),
    path: new Int32Array(nodeCount),
    open: new Int32Array(nodeCount),
    componentOf: new Int32Array(nodeCount).fill(-1),
    visited: 0,
    opened: 0,
    count: 0,
  };
}

function walkFrom(walk: Walk, root: number): void {
  const { graph, low, next, path } = walk;
  let depth = 0;
  path[0] = root;
  enter(walk, root);
  while (depth >= 0) {
    const node = path[depth]!;
    if (next[node]! < graph.start[node + 1]!) {
      const target = graph.target[next[node]!++]!;
      if (look(walk, node, target)) path[++depth] = target;
      continue;
    }
    leave(walk, node);
    depth--;
    if (depth >= 0) low[path[depth]!] = Math.min(low[path[depth]!]!, low[node]!);
  }
}

function enter(walk: Walk, node: number): void {
  walk.visit[node] = ++walk.visited;
  walk.low[node] = walk.visited;
  walk.open[walk.opened++] = node;
}

/** True if the target is new and has been entered; a target still open closes a loop. */
function look(walk: Walk, node: number, target: number): boolean {
  if (walk.visit[target] === 0) {
    enter(walk, target);
    return true;
  }
  if (walk.componentOf[target]! < 0) {
    walk.low[node] = Math.min(walk.low[node]!, walk.visit[target]!);
  }
  return false;
}

/** A node that reaches nothing older is the first of its component: everything opened since belongs to it. */
function leave(walk: Walk, node: number): void {
  if (walk.low[node] !== walk.visit[node]) return;
  for (;;) {
    const member = walk.open[--walk.opened]!;
    walk.componentOf[member] = walk.count;
    if (member === node) break;
  }
  walk.count++;
}

function groupNodes(componentOf: Int32Array, count: number): Components {
  const start = new Int32Array(count + 1);
  for (const component of componentOf) start[component + 1]!++;
  for (let c = 0; c < count; c++) start[c + 1]! += start[c]!;
  const next = start.slice(0, count);
  const node = new Int32Array(componentOf.length);
  for (let i = 0; i < componentOf.length; i++) node[next[componentOf[i]!]!++] = i;
  return { count, componentOf, start, node };
}
