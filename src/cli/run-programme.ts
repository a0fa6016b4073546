import { programme, programmeCsv, programmeIcs, programmeJson } from "../actions/index.ts";
import { programmeText } from "./programme-text.ts";
import { folderOf, given, option, passJson, placed, type Run, tellIssues } from "./run.ts";

export const run: Run = async (invocation, terminal) => {
  const asking = {
    ...given("asOf", option(invocation, "as-of")),
    ...given("since", option(invocation, "since")),
    ...given("owner", option(invocation, "owner")),
  };
  const answer = placed(programme(folderOf(invocation), asking), invocation);
  const { told, exitCode } = answer;
  const { options } = invocation;
  if (told === undefined) tellIssues(answer, invocation, terminal);
  else if (options.has("json")) passJson(programmeJson(answer, terminal.language), terminal);
  else if (options.has("csv")) terminal.pass(programmeCsv(told, terminal.language));
  else if (options.has("ics")) terminal.pass(programmeIcs(told, terminal.language));
  else terminal.say(programmeText(told, terminal));
  return exitCode;
};
