import { balance, balanceCsv, balanceJson, componentCsv } from "../actions/index.ts";
import { balanceText } from "./balance-text.ts";
import { issuesText } from "./issue-text.ts";
import { folderOf, given, option, passJson, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const asking = {
    ...given("make", option(invocation, "make")),
    ...given("from", option(invocation, "from")),
    ...given("scope", option(invocation, "scope")),
    ...given("scenario", option(invocation, "scenario")),
    ...given("year", option(invocation, "in")),
    ...given("element", option(invocation, "element")),
  };
  const answer = placed(balance(folderOf(invocation), asking), invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(balanceJson(answer, terminal.language), terminal);
  else if (invocation.options.has("csv")) terminal.pass(componentCsv(told) ?? balanceCsv(told));
  else {
    terminal.say(balanceText(told, terminal, invocation.options.has("per-unit")));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal)}`);
  }
  return exitCode;
};
