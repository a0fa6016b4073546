import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { type Issue, refuseFile } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { writeWhole } from "./write-atomic.ts";

/** A file on its way: the new text lies beside it until every other is ready too. */
interface Waiting {
  readonly path: string;
  /** Where the file lies, links resolved. */
  readonly target: string;
  readonly beside: string;
  /** Its former version, and whether that stays. */
  readonly former: string;
}

export interface Rewriting {
  /** The files that hold former versions, inside the folder. */
  readonly kept: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Writes new texts into files of a folder: all of them, or none. `keep` leaves each former version beside its
 * file, as `chain.yaml.KEEP`. The last file takes its place last: put there the one that says how to read the others.
 */
export function rewriteFiles(
  folder: string,
  files: readonly WorkspaceFile[],
  keep?: string,
): Rewriting {
  const waiting: Waiting[] = [];
  const placed: Waiting[] = [];
  let at = "";
  try {
    for (const file of files) {
      at = file.path;
      const target = targetOf(folder, file.path);
      // Two names of one file: a link inside the folder.
      if (waiting.some((one) => one.target === target)) continue;
      waiting.push(prepare(target, file, keep));
    }
    for (const one of waiting) {
      at = one.path;
      renameSync(one.beside, one.target);
      placed.push(one);
    }
  } catch (error) {
    for (const { former, target } of placed) renameSync(former, target);
    for (const { beside, former } of waiting) discard(beside, former);
    return { kept: [], issues: [refuseFile(at, error === OUTSIDE ? "outside" : "unwritable")] };
  }
  if (keep === undefined) for (const { former } of waiting) discard(former);
  return { kept: keep === undefined ? [] : waiting.map(besideOf), issues: [] };
}

/** The former version's path inside the folder. */
function besideOf({ path, former }: Waiting): string {
  return path.slice(0, path.lastIndexOf("/") + 1) + basename(former);
}

const OUTSIDE = new Error("outside");

function targetOf(folder: string, path: string): string {
  const target = realpathSync(join(folder, path));
  if (!target.startsWith(realpathSync(folder) + sep)) throw OUTSIDE;
  return target;
}

/** The new text and the former one, both whole beside the file. */
function prepare(target: string, { path, text }: WorkspaceFile, keep: string | undefined): Waiting {
  const hidden = join(dirname(target), `.${basename(target)}.${process.pid}`);
  const one = { path, target, beside: `${hidden}.tmp`, former: `${hidden}.former` };
  const former = keep === undefined ? one.former : freeName(`${target}.${keep}`);
  try {
    writeWhole(one.beside, markOf(target) + text);
    chmodSync(one.beside, statSync(target).mode);
    copyFileSync(target, former, constants.COPYFILE_EXCL);
  } catch (error) {
    discard(one.beside);
    throw error;
  }
  return { ...one, former };
}

/** A byte order mark is no text, and a spreadsheet may need it. */
function markOf(target: string): string {
  return readFileSync(target).subarray(0, 3).equals(MARK) ? "\uFEFF" : "";
}

const MARK = Buffer.from("\uFEFF");

/** A former version that lies there from before is nobody's to overwrite. */
function freeName(name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}-${i}`;
    if (!existsSync(free)) return free;
  }
}

function discard(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true });
}
