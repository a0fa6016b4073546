import { join } from "node:path";
import { packageRoot, readFolder } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { checkOpened, openTexts, pageInput } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import type { Memo, MemoInput, Run } from "./index.ts";

export const DIGEST = "0123456789abcdef".repeat(4);

/** The memo's input for an example of the repository. */
export function memoInput(name: string, language: Language): MemoInput {
  return inputOf(readFolder(join(packageRoot, "examples", name)).files, language);
}

/** The same for texts at hand. */
export function inputOf(files: readonly WorkspaceFile[], language: Language): MemoInput {
  const input = pageInput(checkOpened(openTexts(files), {}), language);
  if (input === undefined) throw new Error("no verdict");
  return { ...input, digest: DIGEST };
}

/** All the words of a memo, a line a paragraph or a row, without the signs that keep lines together. */
export function wordsOf({ blocks, foot }: Memo): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "picture") return [block.says];
    if (block.kind === "paragraph") return [textOf(block.runs)];
    const rows = [block.head, ...block.rows.map(({ cells }) => cells)];
    return rows.map((cells) => cells.map(({ lines }) => lines.map(textOf).join(" / ")).join(" | "));
  });
  return [...lines, textOf(foot)].join("\n");
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u2060", "");
}
