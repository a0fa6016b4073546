import { keyFolder, keys, type ListedKey, readPassphrase } from "../actions/index.ts";
import { capsuleWords } from "../sentences/index.ts";
import { given, option, passJson, placed, type Run, refuseAsked, tellIssues, word } from "./run.ts";
import type { Terminal } from "./terminal.ts";

export const run: Run = async (invocation, terminal) => {
  const words = capsuleWords[terminal.language];
  const { passphrase, ...locked } = readPassphrase(option(invocation, "passphrase"));
  if (locked.issues.length > 0) return refuseAsked(locked, invocation, terminal);
  const asked = await keys({
    action: word(invocation, "ACTION") ?? "",
    ...given("name", word(invocation, "NAME")),
    ...given("file", word(invocation, "FILE")),
    ...given("passphrase", passphrase),
    withPrivate: invocation.options.has("private"),
  });
  const answer = placed(asked, invocation);
  if (answer.pem !== undefined) terminal.pass(answer.pem);
  if (answer.keys !== undefined) {
    if (invocation.options.has("json"))
      passJson({ schema: "tizbek.keys/1", keys: answer.keys, issues: [] }, terminal);
    else if (answer.keys.length === 0) terminal.say(words.key.none);
    else terminal.say(answer.keys.map((key) => keyLine(key, terminal)).join("\n"));
  }
  if (answer.made !== undefined) {
    terminal.say(words.key.made(keyLine(answer.made, terminal)));
    terminal.say(words.key.kept(keyFolder()));
  }
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};

/** `minister  9f3c2a1b7d5e4f60`. */
function keyLine({ name, signer, canSign }: ListedKey, { language }: Terminal): string {
  const only = canSign ? [] : [`(${capsuleWords[language].key.publicOnly})`];
  return [name, ...(signer === undefined ? [] : [signer.id]), ...only].join("  ");
}
