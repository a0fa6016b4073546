export type { Beside } from "./beside.ts";
export { type ProgrammeChange, programmeChanges } from "./changes.ts";
export { knownFrom } from "./known-facts.ts";
export { programmeAsOf } from "./programme-as-of.ts";
export { sourceOf } from "./progress.ts";
export {
  type AnyRow,
  promiseOfRow,
  stateOfRow,
} from "./row.ts";
export {
  PROGRAMME_STATES,
  type ProgrammeState,
  type ProgrammeStateName,
} from "./state.ts";
