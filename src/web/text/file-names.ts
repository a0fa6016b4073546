import type { WorkspaceFile } from "../../format/index.ts";

export type NameProblem = "form" | "taken" | "header" | "deep";

/** The file that holds the head of a plan. */
export const HEADER = "tizbek.yaml";
const MOST_FOLDERS = 4;

/** What keeps a name from being a file's, if anything. `own` is the file that is renamed. */
export function nameProblem(
  name: string,
  files: readonly WorkspaceFile[],
  own?: string,
): NameProblem | undefined {
  if (own === HEADER) return "header";
  const parts = name.split("/");
  const end = own?.endsWith(".csv") ? ".csv" : ".yaml";
  if (!name.endsWith(end) || parts.some((part) => !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(part)))
    return "form";
  if (parts.length - 1 > MOST_FOLDERS) return "deep";
  // Two names that differ in case alone are one file on some disks.
  const same = (path: string) => path !== own && path.toLowerCase() === name.toLowerCase();
  return files.some(({ path }) => same(path)) ? "taken" : undefined;
}

/** The header first, then folders and files by their names. */
export function inOrder(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  const rank = ({ path }: WorkspaceFile) => (path === HEADER ? 0 : path.includes("/") ? 2 : 1);
  return files.toSorted(
    (a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}
