import { compare, comparedCapsuleJson, compareJson, compareWithCapsule } from "../actions/index.ts";
import { compareCapsuleText } from "./compare-capsule-text.ts";
import { compareText } from "./compare-text.ts";
import { issuesText } from "./issue-text.ts";
import { askingOf, folderOf, option, passJson, placed, type Run, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) =>
  invocation.options.has("capsule")
    ? runWithCapsule(invocation, terminal)
    : runScenarios(invocation, terminal);

const runWithCapsule: Run = async (invocation, terminal) => {
  const file = option(invocation, "capsule") ?? "";
  const asked = await compareWithCapsule(folderOf(invocation), file, askingOf(invocation));
  const answer = placed(asked, invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(comparedCapsuleJson(answer, terminal.language), terminal);
  else {
    terminal.say(compareCapsuleText(told, terminal));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal)}`);
  }
  return exitCode;
};

const runScenarios: Run = async (invocation, terminal) => {
  const [first, second] = [word(invocation, "S1") ?? "", word(invocation, "S2") ?? ""];
  const asked = compare(folderOf(invocation), first, second, askingOf(invocation));
  const answer = placed(asked, invocation);
  const { told, issues, texts, exitCode } = answer;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(compareJson(answer, terminal.language), terminal);
  else {
    terminal.say(compareText(told, terminal));
    if (issues.length > 0) terminal.say(`\n${issuesText(issues, texts, terminal)}`);
  }
  return exitCode;
};
