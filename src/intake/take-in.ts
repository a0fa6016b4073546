import {
  comparePaths,
  type Issue,
  isAside,
  issue,
  pathFault,
  refuseFile,
  TEXTS_MOST,
} from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { looksLikeZip, readZip } from "../workbook/index.ts";
import { type Handed, handedEntry, handedFile } from "./handed.ts";
import { readTexts } from "./read-texts.ts";

/** A file a person dropped or chose: `path` with the folder it was dropped with. */
export interface Dropped {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came in: the texts of a workspace, whole; a workbook or a time capsule, not yet read; or what is wrong, and nothing else. */
export type Taken =
  | {
      readonly kind: "texts";
      /** Of the folder or the archive. */
      readonly name: string;
      readonly files: readonly WorkspaceFile[];
      /** Files beside the plan that were not read. */
      readonly ignored: number;
    }
  | { readonly kind: "workbook" | "capsule"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** Takes in a folder, its files, an archive of them, or a workbook: hostile until proved otherwise. */
export function takeIn(dropped: readonly Dropped[]): Taken {
  const [only] = dropped;
  if (only !== undefined && dropped.length === 1 && isArchive(only)) return takeArchive(only);
  if (dropped.length > TEXTS_MOST.names) {
    return refused(refuseFile(".", "too-many", TEXTS_MOST.names));
  }
  return takeTexts(
    dropped.map(({ path, bytes }) => handedFile(path, bytes)),
    "",
  );
}

const BOOK = /\.xls[xmb]?$/i;
const CAPSULE = /\.tizbek$/i;

function isArchive({ path, bytes }: Dropped): boolean {
  return looksLikeZip(bytes) || BOOK.test(path) || CAPSULE.test(path) || /\.zip$/i.test(path);
}

function takeArchive({ path, bytes }: Dropped): Taken {
  const name = path.slice(path.lastIndexOf("/") + 1);
  // What is wrong with a workbook is told by whoever reads it, as on the command line.
  if (BOOK.test(name)) return { kind: "workbook", name, bytes };
  if (bytes.length > TEXTS_MOST.archiveBytes) {
    return refused(refuseFile(name, "too-large", TEXTS_MOST.archiveBytes));
  }
  // Its texts are not opened as those of any archive: whether they are what was sealed is told first.
  if (CAPSULE.test(name) || startsWithManifest(bytes)) return { kind: "capsule", name, bytes };
  const entries = readZip(bytes, TEXTS_MOST.names);
  if (entries === "broken") return refused(refuseFile(name, "broken"));
  if (entries === "too-many") return refused(refuseFile(name, "too-many", TEXTS_MOST.names));
  const handed = entries.flatMap(handedEntry);
  if (handed.some((one) => one.path === "xl/workbook.xml"))
    return { kind: "workbook", name, bytes };
  return takeTexts(handed, name.replace(/\.zip$/i, ""));
}

/** A capsule under another name: its first part is its manifest. */
function startsWithManifest(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(30, 43)) === "manifest.json";
}

const HEADER = "tizbek.yaml";

/** The texts under the folder that holds the header: all of them, or what is wrong. */
function takeTexts(handed: readonly Handed[], name: string): Taken {
  const leading = handed.filter(({ path }) => pathFault(path) === "outside");
  if (leading.length > 0) return refused(...leading.map(({ path }) => refuseFile(path, "outside")));
  const root = rootOf(handed);
  if (root === undefined) return refused(noWorkspace(name, handed));
  const inside = handed
    .filter(({ path }) => path.startsWith(root) && !isAside(path.slice(root.length)))
    .map((one) => ({ ...one, path: one.path.slice(root.length) }))
    .sort((a, b) => comparePaths(a.path, b.path));
  const { files, issues, ignored } = readTexts(inside);
  if (issues.length > 0) return refused(...issues);
  const beside = handed.length - inside.length;
  return { kind: "texts", name: root.split("/").at(-2) ?? name, files, ignored: ignored + beside };
}

/** The folder of the header, with a slash at its end: at the top, or in the one folder below that has one. */
function rootOf(handed: readonly Handed[]): string | undefined {
  const headers = handed.flatMap(({ path }) =>
    (path === HEADER || path.endsWith(`/${HEADER}`)) && !isAside(path) ? [path] : [],
  );
  if (headers.includes(HEADER)) return "";
  const below = new Set(headers.filter((path) => path.split("/").length === 2));
  const [only] = below;
  return only === undefined || below.size > 1 ? undefined : only.slice(0, -HEADER.length);
}

function noWorkspace(name: string, handed: readonly Handed[]): Issue {
  const at = { file: HEADER, line: 1, column: 1, length: 1 };
  const folders = new Set(handed.map(({ path }) => path.split("/").slice(0, -1)[0] ?? ""));
  const [folder = ""] = folders;
  const only = handed.length === 1 ? handed[0]?.path : undefined;
  const named = name || (folders.size === 1 ? folder : "") || only || ".";
  return issue("no-workspace", at, { folder: named });
}

function refused(...issues: readonly Issue[]): Taken {
  return { kind: "refused", issues: issues.slice(0, MOST_TOLD) };
}

/** Of ten thousand wrong files a hundred say enough. */
const MOST_TOLD = 100;
