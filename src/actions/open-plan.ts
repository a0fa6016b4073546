import { readFolder } from "../files/index.ts";
import { type Opened, openTexts } from "../questions/index.ts";

/** Reads the workspace of a folder. */
export function openPlan(folder: string): Opened {
  const { files, issues } = readFolder(folder);
  return openTexts(files, issues);
}
