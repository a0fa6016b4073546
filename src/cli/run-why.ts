import { why, whyJson } from "../actions/index.ts";
import { issuesText } from "./issue-text.ts";
import { folderOf, given, option, passJson, placed, type Run, tellIssues, word } from "./run.ts";
import { whyText } from "./why-text.ts";

export const run: Run = async (invocation, terminal) => {
  const asking = {
    stream: word(invocation, "STREAM") ?? "",
    ...given("promise", option(invocation, "promise")),
    ...given("scope", option(invocation, "scope")),
    ...given("scenario", option(invocation, "scenario")),
    ...given("year", option(invocation, "in")),
  };
  const answer = placed(why(folderOf(invocation), asking), invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json")) passJson(whyJson(answer, terminal.language), terminal);
  else {
    terminal.say(whyText(told, terminal));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal, told.workspace)}`);
  }
  return exitCode;
};
