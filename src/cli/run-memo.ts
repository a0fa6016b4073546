import { memo } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { askingOf, folderOf, given, option, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const file = option(invocation, "output");
  const asking = { ...askingOf(invocation), ...given("promise", option(invocation, "promise")) };
  const asked = await memo(folderOf(invocation), asking, language, file);
  const answer = placed(asked, invocation);
  if (answer.file !== undefined) terminal.say(cliWords[language].wrote(answer.file));
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
