import { STATES, type State } from "./verdict.ts";

/** The worst of several states, in the order of STATES. */
export function worstState(states: readonly State[]): State {
  return STATES.find((state) => states.includes(state)) ?? "not examined";
}

export function countStates(states: readonly State[]): Readonly<Record<State, number>> {
  const count = (state: State) => states.filter((one) => one === state).length;
  return {
    "does not close": count("does not close"),
    "cannot tell": count("cannot tell"),
    depends: count("depends"),
    "not examined": count("not examined"),
    closes: count("closes"),
  };
}
