import { stampCapsule } from "../actions/index.ts";
import { capsuleWords, formatInstant } from "../sentences/index.ts";
import { given, option, placed, type Run, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const words = capsuleWords[terminal.language];
  const asked = await stampCapsule(word(invocation, "FILE") ?? "", {
    ...given("request", option(invocation, "request")),
    ...given("reply", option(invocation, "reply")),
  });
  const answer = placed(asked, invocation);
  if (answer.request !== undefined) terminal.say(words.requestWritten(answer.request));
  if (answer.time !== undefined)
    terminal.say(words.replyTaken(formatInstant(answer.time, terminal.language)));
  if (answer.page !== undefined) terminal.say(words.pageWritten(answer.page));
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
