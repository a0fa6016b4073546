import { readPassphrase, signCapsule } from "../actions/index.ts";
import { capsuleWords } from "../sentences/index.ts";
import { option, placed, type Run, refuseAsked, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { passphrase, ...locked } = readPassphrase(option(invocation, "passphrase"));
  if (locked.issues.length > 0) return refuseAsked(locked, invocation, terminal);
  const key = option(invocation, "key");
  const asked = await signCapsule(word(invocation, "FILE") ?? "", key, passphrase);
  const answer = placed(asked, invocation);
  if (answer.signed === undefined) tellIssues(answer, invocation, terminal);
  else {
    const words = capsuleWords[terminal.language];
    terminal.say(words.signed(answer.signed));
    if (answer.page !== undefined) terminal.say(words.pageWritten(answer.page));
  }
  return answer.exitCode;
};
