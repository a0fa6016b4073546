import { migrate } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { tellRewritten } from "./rewrite-text.ts";
import { folderOf, placed, type Run } from "./run.ts";
import { commandWords } from "./words.ts";
import { shellWord } from "./written.ts";

export const run: Run = async (invocation, terminal) => {
  const folder = folderOf(invocation);
  const answer = placed(migrate(folder, invocation.options.has("check")), invocation);
  const words = commandWords[terminal.language];
  tellRewritten(answer, words.inFormat(answer.to), invocation, terminal);
  if (answer.kept.length > 0) {
    for (const file of answer.kept) terminal.say(words.formerVersion(file));
    const next = `tizbek check${folder === "." ? "" : ` ${shellWord(folder)}`}`;
    terminal.say(cliWords[terminal.language].tryNext(next));
  }
  return answer.exitCode;
};
