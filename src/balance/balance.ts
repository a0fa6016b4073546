import type { Period } from "../core/index.ts";
import type { Loop } from "./loops.ts";

/**
 * What happens to one stream in a period, in its own unit:
 * opening + made + given + entering + mixed = taken + drawn + leaving + left + closing.
 * `short` is what was promised to leave and did not come; it is in neither.
 */
export interface StreamBalance {
  readonly stream: string;
  readonly opening: number;
  readonly made: number;
  readonly given: number;
  readonly entering: number;
  /** Put together from the parts of a mixture. */
  readonly mixed: number;
  readonly taken: number;
  /** Drawn by mixtures it is a part of. */
  readonly drawn: number;
  readonly leaving: number;
  readonly left: number;
  readonly short: number;
  readonly closing: number;
  /** Unpublished figures that belong in it: the amounts are at least these. Paths. */
  readonly missing: readonly string[];
}

export interface FlowLine {
  /** A stream, or the name of what is lost or emitted. */
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly byDifference: boolean;
  readonly missing: readonly string[];
}

/** One process, or one plant of it, in a period. */
export interface ProcessBalance {
  readonly id: string;
  readonly process: string;
  readonly plant?: string;
  readonly lots: number;
  /** What sets it going: its product, or its feed. */
  readonly run: FlowLine;
  readonly makes: boolean;
  readonly takes: readonly FlowLine[];
  readonly gives: readonly FlowLine[];
  readonly loses: readonly FlowLine[];
  readonly emits: readonly FlowLine[];
}

/** One draw of a mixture from one of its parts. */
export interface DrawBalance {
  readonly mixture: string;
  readonly part: string;
  readonly amount: number;
}

/** What flows where in one period. */
export interface Balance {
  readonly period: Period;
  readonly processes: readonly ProcessBalance[];
  readonly streams: ReadonlyMap<string, StreamBalance>;
  readonly draws: readonly DrawBalance[];
  readonly loops: readonly Loop[];
}
