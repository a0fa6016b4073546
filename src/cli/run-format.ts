import { format } from "../actions/index.ts";
import { tellRewritten } from "./rewrite-text.ts";
import { folderOf, placed, type Run } from "./run.ts";
import { commandWords } from "./words.ts";

export const run: Run = async (invocation, terminal) => {
  const checkOnly = invocation.options.has("check");
  const answer = placed(format(folderOf(invocation), checkOnly), invocation);
  tellRewritten(answer, commandWords[terminal.language].allTidy, invocation, terminal);
  return answer.exitCode;
};
