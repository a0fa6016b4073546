// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { type Dependence, strongComponents } from "../solve/index.ts";

/** Streams that are settled together, each after all it needs. */
export interface Visit {
  /** Whatever goes round passes one of these: they are solved for. Empty where nothing goes round. */
  readonly tears: Int32Array;
  /** All others, each after those it needs once the tears are known. */
  readonly inner: Int32Array;
}

/** Who needs whom, loop by loop in order of dependence. Every ring of a loop passes one of its tears. */
export function visitOrder(needs: Dependence): readonly Visit[] {
  const { count, componentOf, start, node } = strongComponents(needs);
  return Array.from({ length: count }, (_, block) => {
    const members = node.subarray(start[block], start[block + 1]);
    return tearBlock(needs, members, (other) => componentOf[other] === block);
  });
}

/** Walks down the needs: whatever is needed again while it is still open closes a ring, and is torn. */
function tearBlock(
  { start, target }: Dependence,
  members: Int32Array,
  isInside: (node: number) => boolean,
): Visit {
  const next = new Map<number, number>();
  const open = new Set<number>();
  const done: number[] = [];
  const torn = new Set<number>();
  for (const root of byNeeds(start, members)) {
    const path = next.has(root) ? [] : [root];
    for (const node of path) enter(node);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next.get(node)!;
      if (at === start[node + 1]!) {
        open.delete(node);
        done.push(node);
        path.pop();
        continue;
      }
      next.set(node, at + 1);
      const other = target[at]!;
      if (!isInside(other)) continue;
      if (open.has(other)) torn.add(other);
      else if (!next.has(other)) {
        path.push(other);
        enter(other);
      }
    }
  }
  return {
    tears: Int32Array.from([...torn].sort((a, b) => a - b)),
    inner: Int32Array.from(done.filter((node) => !torn.has(node))),
  };

  function enter(node: number): void {
    next.set(node, start[node]!);
    open.add(node);
  }
}

/** The one that needs most first: where several returns come together, one tear serves them all. */
function byNeeds(start: Int32Array, members: Int32Array): readonly number[] {
  const needs = (node: number) => start[node + 1]! - start[node]!;
  return [...members].sort((a, b) => needs(b) - needs(a) || a - b);
}
