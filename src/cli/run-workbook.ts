import { workbook } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { askingOf, folderOf, option, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const file = option(invocation, "output");
  const asked = await workbook(folderOf(invocation), askingOf(invocation), language, file);
  const answer = placed(asked, invocation);
  if (answer.file !== undefined) terminal.say(cliWords[language].wrote(answer.file));
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
