import { readPassphrase, seal } from "../actions/index.ts";
import { version } from "../files/index.ts";
import { capsuleWords } from "../sentences/index.ts";
import {
  askingOf,
  folderOf,
  given,
  option,
  placed,
  type Run,
  refuseAsked,
  tellIssues,
} from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const words = capsuleWords[terminal.language];
  const { options } = invocation;
  const { passphrase, ...locked } = readPassphrase(option(invocation, "passphrase"));
  if (locked.issues.length > 0) return refuseAsked(locked, invocation, terminal);
  const asking = {
    ...askingOf(invocation),
    ...given("passphrase", passphrase),
    language: terminal.language,
    program: { name: "tizbek", version: version() },
    keys: options.get("key") ?? [],
    signers: options.get("signer") ?? [],
    notes: options.get("note") ?? [],
  };
  const asked = await seal(folderOf(invocation), asking, option(invocation, "output"));
  const answer = placed(asked, invocation);
  if (answer.sealed !== undefined) {
    const { file, digest, signers, page } = answer.sealed;
    terminal.say(words.sealed(file));
    terminal.say(`${words.digest}: ${digest}`);
    if (page !== undefined) terminal.say(words.pageWritten(page));
    const lines = signers.map(({ signer, signed }) => {
      return `${signer.name} (${signer.id}): ${signed ? words.signer.signed : words.signer.missing}`;
    });
    terminal.say((lines.length > 0 ? lines : [words.signer.nobody]).join("\n"));
  }
  if (answer.issues.length > 0) tellIssues(answer, invocation, terminal);
  return answer.exitCode;
};
