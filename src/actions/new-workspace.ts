import { statSync } from "node:fs";
import { copyExample, exampleNames, holdsSomething } from "../files/index.ts";
import { type Answer, askedWords, exitOf, readName, refuseWord } from "../questions/index.ts";

export interface NewAnswer extends Answer {
  /** The folder that was made, and the example it holds. */
  readonly made?: { readonly folder: string; readonly example: string };
}

const SIMPLEST = "one-process";

/** Makes a new workspace from an example, in a new or empty folder. */
export function newWorkspace(folder: string, example = SIMPLEST): NewAnswer {
  const words = askedWords();
  const name = readName("--example", example, exampleNames(), words);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) refuseWord("DIR", folder, "not-a-folder", words);
  else if (holdsSomething(folder)) refuseWord("DIR", folder, "not-empty", words);
  const { issues, texts } = words;
  if (issues.length > 0 || name === undefined) return { issues, texts, exitCode: exitOf(issues) };
  copyExample(name, folder);
  return { issues, texts, exitCode: 0, made: { folder, example: name } };
}
