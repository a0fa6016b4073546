import type { Day } from "../core/index.ts";
import type { Due, Fact } from "../workspace/index.ts";

/** In the order in which a table counts them, worst first. */
export const PROGRAMME_STATES = [
  "overdue",
  "late",
  "notPublished",
  "noDate",
  "onTime",
  "done",
] as const;
export type ProgrammeStateName = (typeof PROGRAMME_STATES)[number];

/** How something stands as of a day, and the facts that say so. */
export type ProgrammeState = { readonly rests: readonly Fact[] } & (
  | { readonly name: "done"; readonly on: Day; readonly by?: Day }
  /** Done after its day, or published as expected after it. [days after it was due] */
  | {
      readonly name: "late";
      readonly by: Day;
      readonly days: number;
      readonly on: Day;
      readonly done: boolean;
    }
  /** Published as under way on a day, its own still ahead. [days to it] */
  | { readonly name: "onTime"; readonly by: Day; readonly days: number; readonly reported: Fact }
  /** A paper from after its day says that it is not done. [days since it was due] */
  | { readonly name: "overdue"; readonly by: Day; readonly days: number }
  | { readonly name: "noDate" }
  /** Nothing published says how it stands. `passed`: its day is over. [days to or since it] */
  | {
      readonly name: "notPublished";
      readonly by: Day;
      readonly days: number;
      readonly passed: boolean;
    }
);

/** The state from published facts alone; `facts` are those known by `asOf`, in the order of their days. */
export function stateOf(due: Due, facts: readonly Fact[], asOf: Day): ProgrammeState {
  const done = firstDone(facts);
  if (done !== undefined) return doneState(due, done);
  if (due.kind === "none") return { name: "noDate", rests: facts.slice(-1) };
  return asOf <= due.by ? aheadState(due.by, facts, asOf) : passedState(due.by, facts, asOf);
}

/** The first paper that says done since the last that says it is not. */
function firstDone(facts: readonly Fact[]): Fact | undefined {
  const undone = facts.findLastIndex(({ word }) => word === "not done");
  return facts.slice(undone + 1).find(({ word }) => word === "done");
}

function lastOf(facts: readonly Fact[], words: readonly Fact["word"][]): Fact | undefined {
  return facts.findLast(({ word }) => words.includes(word));
}

function doneState(due: Due, fact: Fact): ProgrammeState {
  const { on } = fact;
  const rests = [fact];
  if (due.kind === "none") return { name: "done", on, rests };
  const { by } = due;
  if (on <= by) return { name: "done", on, by, rests };
  return { name: "late", by, days: on - by, on, done: true, rests };
}

/** Its day is not over: late if it is expected later, on time if it is published as under way. */
function aheadState(by: Day, facts: readonly Fact[], asOf: Day): ProgrammeState {
  const late = expectedLate(by, facts);
  if (late !== undefined) return late;
  const word = lastOf(facts, ["begun", "under way", "not done"]);
  const days = by - asOf;
  if (word === undefined || word.word === "not done") {
    return { name: "notPublished", by, days, passed: false, rests: facts.slice(-1) };
  }
  return { name: "onTime", by, days, reported: word, rests: [word] };
}

/** Its day is over: only a paper about a later day can say that it is not done. */
function passedState(by: Day, facts: readonly Fact[], asOf: Day): ProgrammeState {
  const days = asOf - by;
  const after = facts
    .filter(({ word }) => word !== "funded")
    .findLast((fact) => fact.on > by || (fact.on === by && fact.word === "not done"));
  const late = expectedLate(by, facts);
  if (late?.name === "late" && asOf <= late.on) return late;
  if (after !== undefined) return { name: "overdue", by, days, rests: [after] };
  return { name: "notPublished", by, days, passed: true, rests: facts.slice(-1) };
}

function expectedLate(by: Day, facts: readonly Fact[]): ProgrammeState | undefined {
  const fact = lastOf(facts, ["expected"]);
  if (fact?.by === undefined || fact.by <= by) return undefined;
  return { name: "late", by, days: fact.by - by, on: fact.by, done: false, rests: [fact] };
}
