import { readWorkbook } from "../actions/index.ts";
import { tellRewritten } from "./rewrite-text.ts";
import { folderOf, given, option, placed, type Run, word } from "./run.ts";
import { commandWords } from "./words.ts";

export const run: Run = async (invocation, terminal) => {
  const scenario = option(invocation, "as-scenario");
  const how = { checkOnly: invocation.options.has("check"), ...given("scenario", scenario) };
  const file = word(invocation, "FILE") ?? "";
  const answer = placed(await readWorkbook(folderOf(invocation), file, how), invocation);
  const words = commandWords[terminal.language];
  tellRewritten(answer, words.noCellChanged, invocation, terminal);
  for (const former of answer.kept) terminal.say(words.formerVersion(former));
  if (answer.figures > 0) terminal.say(words.figuresChanged(answer.figures));
  if (answer.dues > 0) terminal.say(words.duesChanged(answer.dues));
  if (answer.facts > 0) terminal.say(words.factsAdded(answer.facts));
  return answer.exitCode;
};
