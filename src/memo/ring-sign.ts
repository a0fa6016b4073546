import { stateWord } from "../sentences/index.ts";
import type { State } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import type { Run } from "./memo.ts";

/** The ring as a sign of text: whole, open to the right, half, dotted; a short line where there is none. */
const SIGNS: Readonly<Record<State, string>> = {
  closes: "○",
  "does not close": "⊂",
  depends: "◐",
  "cannot tell": "◌",
  "not examined": "–",
};

/** Shape, then word, then colour: the first two stay on grey paper. */
export function ring(state: State): Run {
  return { text: SIGNS[state], face: "sign", tone: state };
}

export function ringAndWord(state: State, language: Language): readonly Run[] {
  const strong = state === "not examined" ? {} : { strong: true as const };
  return [ring(state), { text: `\u00a0${stateWord(state, language)}`, tone: state, ...strong }];
}
