import { sensitivity, sensitivityJson } from "../actions/index.ts";
import { issuesText } from "./issue-text.ts";
import { askingOf, folderOf, passJson, placed, type Run, tellIssues } from "./run.ts";
import { sensitivityText } from "./sensitivity-text.ts";

export const run: Run = async (invocation, terminal) => {
  const answer = placed(sensitivity(folderOf(invocation), askingOf(invocation)), invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json")) {
    passJson(sensitivityJson(answer, terminal.language), terminal);
  } else {
    terminal.say(sensitivityText(told, terminal));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal, told.plan.base)}`);
  }
  return exitCode;
};
