import { type Asking, type SensitivityAnswer, sensitivityOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** Which figures of a workspace move its verdict most. */
export function sensitivity(folder: string, asking: Asking): SensitivityAnswer {
  return sensitivityOpened(openPlan(folder), asking);
}
