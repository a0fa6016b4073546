import type { WorkspaceFile } from "../../format/index.ts";
import type { View } from "../view.ts";
import { countLines, lineDiff } from "./line-diff.ts";

/** A file that is not as it came. */
export interface ChangedFile {
  readonly path: string;
  readonly kind: "changed" | "new" | "gone";
  readonly added: number;
  readonly removed: number;
}

/** What a person changed since the texts came, file by file. */
export function changedFiles({
  original,
  files,
}: Pick<View, "original" | "files">): readonly ChangedFile[] {
  const now = new Map(files.map(({ path, text }) => [path, text]));
  const paths = new Set([...original.texts.keys(), ...now.keys()]);
  return [...paths].flatMap((path) => {
    const [before, after] = [original.texts.get(path), now.get(path)];
    if (before === after) return [];
    const kind = before === undefined ? "new" : after === undefined ? "gone" : "changed";
    return [{ path, kind, ...countLines(lineDiff(before ?? "", after ?? "")) }];
  });
}

/** How many files are not as they came. */
export function countChanged({ original, files }: Pick<View, "original" | "files">): number {
  const gone = original.texts.size - files.filter(({ path }) => original.texts.has(path)).length;
  return gone + files.filter(({ path, text }) => original.texts.get(path) !== text).length;
}

/** The texts as they came, as files. */
export function originalFiles({ original }: Pick<View, "original">): readonly WorkspaceFile[] {
  return [...original.texts].map(([path, text]) => ({ path, text }));
}

/** Those of some files that another set has otherwise or not at all. */
export function differing(
  files: readonly WorkspaceFile[],
  from: readonly WorkspaceFile[],
): readonly WorkspaceFile[] {
  const texts = new Map(from.map(({ path, text }) => [path, text]));
  return files.filter(({ path, text }) => texts.get(path) !== text);
}
