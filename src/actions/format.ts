import { readFolder } from "../files/index.ts";
import { tidyFile } from "../format/index.ts";
import { type RewriteAnswer, rewrite } from "./rewrite.ts";

/** Writes every text of a workspace in its tidy form; what cannot be read is said, and stays as it is. */
export function format(folder: string, checkOnly: boolean): RewriteAnswer {
  const { files, issues } = readFolder(folder);
  const read = files.map((file) => ({ file, tidy: tidyFile(file) }));
  const tidy = read.map(({ file, tidy: { text } }) => ({ ...file, text: text ?? file.text }));
  const all = [...issues, ...read.flatMap((one) => one.tidy.issues)];
  return rewrite(folder, files, tidy, all, { checkOnly });
}
