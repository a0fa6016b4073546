import { type Asking, type CheckAnswer, checkOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** Judges every promise of a workspace, and says what is wrong in its text. */
export function check(folder: string, asking: Asking): CheckAnswer {
  return checkOpened(openPlan(folder), asking);
}
