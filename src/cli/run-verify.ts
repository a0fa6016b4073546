import { capsuleJson, verifyCapsule } from "../actions/index.ts";
import { capsuleText } from "./capsule-text.ts";
import { given, option, passJson, placed, type Run, tellIssues, word } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const asking = {
    ...given("digest", option(invocation, "digest")),
    ...given("authorities", option(invocation, "tsa-ca")),
    signers: invocation.options.get("signer") ?? [],
  };
  const answer = placed(await verifyCapsule(word(invocation, "FILE") ?? "", asking), invocation);
  if (answer.read === undefined) tellIssues(answer, invocation, terminal);
  else if (invocation.options.has("json"))
    passJson(capsuleJson(answer.read, answer.times), terminal);
  else {
    const timeAsked = asking.authorities !== undefined;
    terminal.say(capsuleText(answer.read, answer.times, timeAsked, terminal));
  }
  return answer.exitCode;
};
