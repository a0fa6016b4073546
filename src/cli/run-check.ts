import { check, verdictJson } from "../actions/index.ts";
import { checkText } from "./check-text.ts";
import { askingOf, folderOf, passJson, placed, type Run } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const answer = placed(check(folderOf(invocation), askingOf(invocation)), invocation);
  if (invocation.options.has("json")) passJson(verdictJson(answer, terminal.language), terminal);
  else terminal.say(checkText(answer, terminal));
  return answer.exitCode;
};
