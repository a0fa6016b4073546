import { type WhyAnswer, type WhyAsking, whyOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** Who takes a stream of a workspace, and who asked for it in the end. */
export function why(folder: string, asking: WhyAsking): WhyAnswer {
  return whyOpened(openPlan(folder), asking);
}
