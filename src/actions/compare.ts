import { type Asking, type CompareAnswer, compareOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** What differs between two scenarios of a workspace. */
export function compare(
  folder: string,
  first: string,
  second: string,
  asking: Asking,
): CompareAnswer {
  return compareOpened(openPlan(folder), first, second, asking);
}
