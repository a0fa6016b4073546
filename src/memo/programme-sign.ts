import type { ProgrammeStateName } from "../programme/index.ts";
import type { State } from "../verdict/index.ts";
import type { Run } from "./memo.ts";
import { ring } from "./ring-sign.ts";

/** The rings of the page; what is under way is a ring that has begun to fill. */
const RINGS: Readonly<Record<Exclude<ProgrammeStateName, "onTime">, State>> = {
  done: "closes",
  late: "does not close",
  overdue: "does not close",
  notPublished: "cannot tell",
  noDate: "not examined",
};

function signOf(name: ProgrammeStateName): Run {
  return name === "onTime" ? { text: "◔", face: "sign" } : ring(RINGS[name]);
}

/** Shape, then words, then colour: the first two stay on grey paper. */
export function signAndWords(name: ProgrammeStateName, text: string): readonly Run[] {
  const words = { text: `\u00a0${text}` };
  if (name === "onTime") return [signOf(name), words];
  return [signOf(name), { ...words, tone: name === "noDate" ? "quiet" : RINGS[name] }];
}
