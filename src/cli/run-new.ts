import { newWorkspace } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { folderOf, option, placed, type Run, tellIssues } from "./run.ts";
import { shellWord } from "./written.ts";

export const run: Run = async (invocation, terminal) => {
  const folder = folderOf(invocation);
  const answer = placed(newWorkspace(folder, option(invocation, "example")), invocation);
  if (answer.made === undefined) tellIssues(answer, invocation, terminal);
  else {
    const words = cliWords[terminal.language];
    terminal.say(words.created(answer.made.folder));
    terminal.say(words.tryNext(`tizbek check ${shellWord(answer.made.folder)}`));
  }
  return answer.exitCode;
};
