import { type Asked, enteringOf, runningOf } from "./spans.ts";

/** A condition of a cell before it is judged: what must be had at least as much as it is needed. */
export interface Candidate {
  readonly kind: "supply" | "limit" | "capacity";
  readonly stream: string;
  readonly site?: string;
  /** Of a capacity: the plants at the promised site that run this process. */
  readonly process?: string;
}

/** What is needed: what enters of a stream, or what a process of the plan's own must run. */
export function neededOf({ stream, process }: Candidate, unit: string): Asked {
  return process === undefined ? enteringOf(stream, unit) : runningOf(process, unit);
}
