import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { compareIds, type Issue, isTextPath, refuseFile, TEXTS_MOST } from "../core/index.ts";

/** A file that may belong to a workspace: `path` inside it, with forward slashes. */
export interface FoundText {
  readonly path: string;
  /** Folders it lies under, inside the workspace. */
  readonly level: number;
  readonly bytes: number;
  /** Changes when the file is written or another takes its place. */
  readonly stamp: string;
  /** Where its text still waits to take its place: a save is under way or was cut short. */
  readonly waiting?: string;
}

interface Search {
  readonly folder: string;
  /** The folder with its own links resolved: what lies outside it is refused. */
  readonly real: string;
  readonly found: FoundText[];
  readonly issues: Issue[];
  names: number;
}

/** Every YAML and CSV file of a folder, in order; what may not be read is said. */
export function findTexts(folder: string): {
  readonly found: readonly FoundText[];
  readonly issues: readonly Issue[];
} {
  const search: Search = { folder, real: realpathSync(folder), found: [], issues: [], names: 0 };
  searchFolder("", 0, search);
  return { found: search.found, issues: search.issues };
}

function searchFolder(path: string, level: number, search: Search): void {
  const entries = entriesOf(path, search);
  search.names += entries.length;
  if (search.names > TEXTS_MOST.names) {
    search.issues.push(refuseFile(path || ".", "too-many", TEXTS_MOST.names));
    return;
  }
  entries.sort((a, b) => compareIds(a.name, b.name));
  for (const entry of entries) {
    if (search.names > TEXTS_MOST.names) return;
    lookAt(path === "" ? entry.name : `${path}/${entry.name}`, entry, level, search);
  }
}

function entriesOf(path: string, search: Search): Dirent[] {
  try {
    return readdirSync(join(search.folder, path), { withFileTypes: true });
  } catch {
    search.issues.push(refuseFile(path || ".", "unreadable"));
    return [];
  }
}

function lookAt(path: string, entry: Dirent, level: number, search: Search): void {
  if (entry.name.startsWith(".") || entry.name === "node_modules") return;
  if (entry.isSymbolicLink()) lookBehind(path, level, search);
  else if (entry.isDirectory()) searchFolder(path, level + 1, search);
  else if (isTextPath(path) && entry.isFile()) take(path, level, search);
  else if (isTextPath(path)) search.issues.push(refuseFile(path, "unreadable"));
}

/** A link may lead to a file inside the folder; what a linked folder inside holds is read where it is. */
function lookBehind(path: string, level: number, search: Search): void {
  const target = targetOf(path, search);
  if (target === "outside") search.issues.push(refuseFile(path, "outside"));
  else if (target === "file" && isTextPath(path)) take(path, level, search);
  else if (target === "broken" && isTextPath(path))
    search.issues.push(refuseFile(path, "unreadable"));
}

function targetOf(
  path: string,
  { folder, real }: Search,
): "file" | "folder" | "outside" | "broken" {
  try {
    const target = realpathSync(join(folder, path));
    if (target !== real && !target.startsWith(real + sep)) return "outside";
    const stat = statSync(target);
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "broken";
  } catch {
    return "broken";
  }
}

function take(path: string, level: number, search: Search): void {
  const stat = statSync(join(search.folder, path), { throwIfNoEntry: false });
  if (stat === undefined) search.issues.push(refuseFile(path, "unreadable"));
  else search.found.push({ path, level, bytes: stat.size, stamp: stampOf(stat) });
}

function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
