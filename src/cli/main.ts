import { check, report } from "../actions/index.ts";
import { checkText } from "./check-text.ts";
import { chooseLanguage } from "./language.ts";
import { openTerminal } from "./terminal.ts";

/** The command line: reads the words, runs the command, answers the exit code. */
export async function main([
  command,
  folder = ".",
  ,
  file = "report.html",
]: readonly string[]): Promise<number> {
  const terminal = openTerminal(chooseLanguage(undefined, process.env), undefined);
  if (command === "report") {
    const answer = await report(folder, {}, terminal.language, file);
    terminal.say(answer.file ?? checkText(answer, terminal));
    return answer.exitCode;
  }
  const answer = check(folder, {});
  terminal.say(checkText(answer, terminal));
  return answer.exitCode;
}
