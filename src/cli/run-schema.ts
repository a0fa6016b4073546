import { schema } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { option, placed, type Run, tellIssues } from "./run.ts";
import { commandWords } from "./words.ts";

export const run: Run = async (invocation, terminal) => {
  const { language } = terminal;
  const answer = placed(schema(option(invocation, "output")), invocation);
  if (answer.schema !== undefined) terminal.pass(answer.schema);
  if (answer.written !== undefined) {
    terminal.say(cliWords[language].wrote(answer.written.file));
    terminal.say(commandWords[language].firstLine(answer.written.line));
  }
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
