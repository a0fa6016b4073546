import type { WorkspaceFile } from "./read-plan.ts";

/** What the digest of a workspace is taken of: names and texts, in order of name. The same for the same texts. */
export function digestText(files: readonly WorkspaceFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.stringify(sorted.map(({ path, text }) => [path, text]));
}
