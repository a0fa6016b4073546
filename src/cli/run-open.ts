import { openInto } from "../actions/index.ts";
import { capsuleWords, cliWords } from "../sentences/index.ts";
import { placed, type Run, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const asked = await openInto(word(invocation, "FILE") ?? "", word(invocation, "DIR") ?? "");
  const answer = placed(asked, invocation);
  if (answer.folder === undefined) tellIssues(answer, invocation, terminal);
  else {
    terminal.say(capsuleWords[language].opened(answer.folder));
    terminal.say(cliWords[language].tryNext(`tizbek check ${answer.folder}`));
  }
  return answer.exitCode;
};
