import { join } from "node:path";
import { readFolder, readFonts } from "../files/index.ts";
import { readPlan, type WorkspaceFile } from "../format/index.ts";
import { figureCards, judge } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import type { ReportInput } from "./index.ts";

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");

/** The report's input for an example of the repository, read and judged as the program does. */
export function exampleInput(name: string, language: Language): ReportInput {
  return inputOf(readFolder(join(EXAMPLES, name)).files, language);
}

/** The same for texts at hand. */
export function inputOf(files: readonly WorkspaceFile[], language: Language): ReportInput {
  const { plan, issues } = readPlan(files);
  if (!plan) throw new Error(issues.map(({ code, at }) => `${at.file}:${at.line} ${code}`).join());
  const { verdict } = judge(plan, { asOf: plan.base.asOf });
  const [first] = plan.base.calendar.periods;
  const period = verdict.promises[0]?.period ?? first;
  if (!period) throw new Error("the calendar is empty");
  return {
    plan,
    verdict,
    cards: figureCards(plan, period),
    language,
    fonts: [],
    texts: plan.texts,
  };
}

/** With the faces of the house inside, for what a browser measures. */
export function withFonts(input: ReportInput): ReportInput {
  return { ...input, fonts: readFonts() };
}
