import { memo, programmeMemo } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import type { OptionName } from "./commands.ts";
import type { Invocation } from "./read-command.ts";
import { askingOf, folderOf, given, option, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const file = option(invocation, "output");
  const folder = folderOf(invocation);
  const asked = invocation.options.has("programme")
    ? await programmeMemo(folder, programmeAsking(invocation), language, file)
    : await memo(folder, memoAsking(invocation), language, file);
  const answer = placed(asked, invocation);
  if (answer.file !== undefined) terminal.say(cliWords[language].wrote(answer.file));
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};

function memoAsking(invocation: Invocation) {
  return { ...askingOf(invocation), ...given("promise", option(invocation, "promise")) };
}

/** What only a verdict can be asked. */
const OF_VERDICT = ["promise", "scenario", "in"] as const satisfies readonly OptionName[];

function programmeAsking(invocation: Invocation) {
  const foreign = OF_VERDICT.flatMap((name) => {
    const word = option(invocation, name);
    return word === undefined ? [] : [[`--${name}`, word] as const];
  });
  return { ...given("asOf", option(invocation, "as-of")), foreign: new Map(foreign) };
}
