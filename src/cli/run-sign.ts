import { signCapsule } from "../actions/index.ts";
import { capsuleWords } from "../sentences/index.ts";
import { passphraseOf } from "./passphrase.ts";
import { option, placed, type Run, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const { passphrase } = passphraseOf(invocation);
  const key = option(invocation, "key") ?? "";
  const asked = await signCapsule(word(invocation, "FILE") ?? "", key, passphrase);
  const answer = placed(asked, invocation);
  if (answer.signed === undefined) tellIssues(answer, invocation, terminal);
  else terminal.say(capsuleWords[terminal.language].signed(answer.signed));
  return answer.exitCode;
};
