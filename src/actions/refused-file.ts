import { statSync } from "node:fs";
import { dirname } from "node:path";
import { type AskedWords, askedWords, refuseWord } from "../questions/index.ts";

/** What keeps an answer from being written to the file of `--output`. */
export function refusedFile(file: string | undefined): AskedWords {
  const words = askedWords();
  if (file === undefined) refuseWord("--output", "", "value-missing", words);
  else if (!isFolder(dirname(file))) refuseWord("--output", dirname(file), "not-a-folder", words);
  else if (isFolder(file)) refuseWord("--output", file, "not-one-of", words);
  return words;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
