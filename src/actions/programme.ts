import { type ProgrammeAnswer, type ProgrammeAsking, programmeOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** How the programme of a workspace stands as of a day. */
export function programme(folder: string, asking: ProgrammeAsking): ProgrammeAnswer {
  return programmeOpened(openPlan(folder), asking);
}
