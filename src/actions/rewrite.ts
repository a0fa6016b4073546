import { type Issue, isError, sortIssues } from "../core/index.ts";
import { type Rewriting, rewriteFiles } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import type { Answer } from "../questions/index.ts";

/** What a command that edits texts did, or with `--check` would do. */
export interface RewriteAnswer extends Answer {
  /** Files whose text changed, or would. */
  readonly changed: readonly string[];
  /** The files that hold former versions. */
  readonly kept: readonly string[];
}

/** Writes what changed, unless it is only asked; 1 where it is asked and something would. */
export function rewrite(
  folder: string,
  before: readonly WorkspaceFile[],
  after: readonly WorkspaceFile[],
  issues: readonly Issue[],
  how: { readonly checkOnly: boolean; readonly keep?: string },
): RewriteAnswer {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const changed = after.filter(({ path, text }) => texts.get(path) !== text);
  const done = how.checkOnly ? NOTHING : rewriteFiles(folder, headerLast(changed), how.keep);
  const all = sortIssues([...issues, ...done.issues]);
  const failed = done.issues.length > 0;
  return {
    issues: all,
    texts,
    exitCode: all.some(isError) ? 2 : how.checkOnly && changed.length > 0 ? 1 : 0,
    changed: failed ? [] : changed.map(({ path }) => path),
    kept: done.kept,
  };
}

const NOTHING: Rewriting = { kept: [], issues: [] };

/** While `tizbek.yaml` still says the old format, the command can simply be run again. */
function headerLast(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  const isHeader = ({ path }: WorkspaceFile): boolean => path === "tizbek.yaml";
  return [...files.filter((file) => !isHeader(file)), ...files.filter(isHeader)];
}
