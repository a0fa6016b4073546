import type { RewriteAnswer } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import type { Invocation } from "./read-command.ts";
import { tellIssues } from "./run.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";

/** Which files a command that edits texts wrote, or would; `none` where it had nothing to do. */
export function tellRewritten(
  answer: RewriteAnswer,
  none: string,
  invocation: Invocation,
  terminal: Terminal,
): void {
  const { changed, issues } = answer;
  const { wrote } = cliWords[terminal.language];
  const { wouldChange } = commandWords[terminal.language];
  const told = invocation.options.has("check") ? wouldChange : wrote;
  for (const file of changed) terminal.say(told(file));
  if (issues.length > 0) tellIssues(answer, invocation, terminal);
  else if (changed.length === 0) terminal.say(none);
}
