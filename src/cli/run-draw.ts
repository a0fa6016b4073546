import { draw } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { folderOf, given, option, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const asking = {
    ...given("make", option(invocation, "make")),
    ...given("element", option(invocation, "element")),
    ...given("promise", option(invocation, "promise")),
    ...given("scope", option(invocation, "scope")),
    ...given("scenario", option(invocation, "scenario")),
    ...given("year", option(invocation, "in")),
  };
  const file = option(invocation, "output");
  const answer = placed(await draw(folderOf(invocation), asking, language, file), invocation);
  if (answer.file !== undefined) terminal.say(cliWords[language].wrote(answer.file));
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
