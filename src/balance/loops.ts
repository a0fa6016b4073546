import { type Issue, issue } from "../core/index.ts";
import type { Settled } from "./settle.ts";
import { placeOf, type Shape, streamOf } from "./shape.ts";
import { type BlockProblem, blockMembers, loopGain } from "./solve/index.ts";
import type { System } from "./system.ts";

/** Something that goes round, the stream it comes back to first, and how much larger that is for it. */
export interface Loop {
  readonly streams: readonly string[];
  /** ×1.5 where a third returns; undefined where credits of mixed sign say nothing. */
  readonly gain?: number;
}

/** Why a block has no answer: what goes round comes back as much or more, or its equations do not decide. */
export function loopIssue(
  system: System,
  shape: Shape,
  coefficients: Float64Array,
  problem: BlockProblem,
): Issue {
  const streams = shape.plan === undefined ? [] : streamsOf(system, shape, problem.block);
  const at = placeOf(system, streams[0]);
  if (problem.kind === "never-empties" && shape.plan !== undefined) {
    const times = loopGain(shape.plan, coefficients, problem.block)?.returns ?? 1;
    return issue("loop-never-empties", at, { loop: ring(streams), times });
  }
  return issue("not-solvable", at, { names: streams.join(", ") });
}

function ring(streams: readonly string[]): string {
  return [...streams, streams[0] ?? ""].join(" → ");
}

function streamsOf(system: System, shape: Shape, block: number): readonly string[] {
  if (shape.plan === undefined) return [];
  const { rows } = blockMembers(shape.plan, block);
  return [...new Set([...rows].map((row) => streamOf(system, row)))];
}

/** Every loop of the chain with its gain. */
export function findLoops(system: System, settled: Settled): readonly Loop[] {
  const { shape } = settled;
  const { plan } = shape;
  if (plan === undefined) return [];
  const loops: Loop[] = [];
  for (let block = 0; block < plan.blockCount; block++) {
    const members = blockMembers(plan, block);
    if (members.rows.length < 2) continue;
    const streams = streamsOf(system, shape, block);
    // The parts of one mixture hang together by its shares, and nothing comes back.
    if (streams.length < 2) continue;
    const gain = loopGain(plan, settled.coefficients, block)?.gain;
    loops.push(gain === undefined ? { streams } : { streams, gain });
  }
  return loops;
}
