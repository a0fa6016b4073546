import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { type Issue, refuseFile } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { finishSave, onDisk, recoverFolder, takeBack } from "./finish-save.ts";
import { JOURNAL, type Journal, LIST, liesInside, type Step, UNDO } from "./journal.ts";
import { writeWhole } from "./write-atomic.ts";

export interface Rewriting {
  /** The files that hold former versions, inside the folder. */
  readonly kept: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Writes new texts into files of a folder: all of them, or none, whatever happens meanwhile. `keep` leaves each
 * former version beside its file, as `chain.yaml.KEEP`. The last file takes its place last: put there the one that
 * says how to read the others.
 */
export function rewriteFiles(
  folder: string,
  files: readonly WorkspaceFile[],
  keep?: string,
): Rewriting {
  const former = (target: string): string => freeName(`${target}.${keep}`);
  return writeTogether(folder, files, {
    ...(keep === undefined ? {} : { former }),
    mayBeNew: false,
  });
}

/** The same with files that are not there yet among them; former versions stay under `keepIn`, a folder of their own. */
export function saveFiles(
  folder: string,
  files: readonly WorkspaceFile[],
  keepIn: string,
): Rewriting {
  const inside = freeName(join(folder, keepIn));
  const former = (target: string, real: string): string =>
    join(real, relative(folder, inside), relative(real, target));
  return writeTogether(folder, files, { former, mayBeNew: true });
}

interface How {
  /** Where the former version of a file stays; without it none does. */
  readonly former?: (target: string, real: string) => string;
  readonly mayBeNew: boolean;
}

function writeTogether(folder: string, files: readonly WorkspaceFile[], how: How): Rewriting {
  let at = files[0]?.path ?? ".";
  const tell = (path: string): void => {
    at = path;
  };
  try {
    const real = realpathSync(folder);
    recoverFolder(real);
    const staged = stage(real, files, how, tell);
    const lies = join(real, JOURNAL);
    decide(staged.lies, lies, real);
    finish(real, { ...staged, lies }, tell);
    const kept = staged.steps.flatMap(({ former }) => (former === undefined ? [] : [former]));
    return { kept, issues: [] };
  } catch (error) {
    return { kept: [], issues: [refuseFile(at, error === OUTSIDE ? "outside" : "unwritable")] };
  }
}

const OUTSIDE = new Error("outside");

/** The one moment: before it nothing has happened, after it everything has. */
function decide(staged: string, lies: string, real: string): void {
  try {
    renameSync(staged, lies);
    onDisk(real);
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
}

function finish(real: string, journal: Journal, tell: (path: string) => void): void {
  try {
    finishSave(real, journal, tell);
  } catch (error) {
    takeBack(real, journal);
    throw error;
  }
}

let saves = 0;

/** All of a save in a hidden folder: new texts, former ones, where each belongs. */
function stage(
  real: string,
  files: readonly WorkspaceFile[],
  how: How,
  tell: (path: string) => void,
): Journal {
  saves += 1;
  const lies = join(real, `${JOURNAL}.${process.pid}.${saves}`);
  mkdirSync(lies);
  try {
    const steps: Step[] = [];
    for (const file of files) {
      tell(file.path);
      const target = targetOf(real, file.path, how.mayBeNew);
      // Two names of one file: a link inside the folder.
      if (steps.some((one) => join(real, one.target) === target)) continue;
      steps.push(prepare(real, target, file.text, join(lies, String(steps.length)), how));
    }
    writeWhole(join(lies, `${UNDO}.ready`), "");
    writeWhole(join(lies, LIST), JSON.stringify(steps));
    onDisk(lies);
    return { lies, steps, undo: false };
  } catch (error) {
    rmSync(lies, { recursive: true, force: true });
    throw error;
  }
}

/** Where a file lies or will lie, links resolved; a link that leads nowhere or out is no place. */
function targetOf(real: string, path: string, mayBeNew: boolean): string {
  const named = join(real, path);
  const there = lstatSync(named, { throwIfNoEntry: false });
  if (there === undefined && mayBeNew) {
    if (!named.startsWith(real + sep) || !liesInside(real, named)) throw OUTSIDE;
    return join(realParent(dirname(named)), basename(named));
  }
  const target = realpathSync(named);
  if (!target.startsWith(real + sep)) throw OUTSIDE;
  return target;
}

/** A folder with its links resolved, as far as it is there. */
function realParent(folder: string): string {
  return existsSync(folder)
    ? realpathSync(folder)
    : join(realParent(dirname(folder)), basename(folder));
}

/** The new text and the former one, both whole and waiting. */
function prepare(real: string, target: string, text: string, waiting: string, how: How): Step {
  const step = { target: inside(real, target), fresh: !existsSync(target) };
  if (step.fresh) {
    writeWhole(`${waiting}.new`, text);
    return step;
  }
  const bytes = readFileSync(target);
  const { mode } = statSync(target);
  // A byte order mark is no text, and a spreadsheet may need it.
  writeWhole(`${waiting}.new`, (bytes.subarray(0, 3).equals(MARK) ? "\uFEFF" : "") + text);
  writeWhole(`${waiting}.former`, bytes);
  for (const name of [`${waiting}.new`, `${waiting}.former`]) chmodSync(name, mode);
  const former = how.former?.(target, real);
  return former === undefined ? step : { ...step, former: inside(real, former) };
}

/** A path inside the folder, with forward slashes. */
function inside(real: string, path: string): string {
  return relative(real, path).replaceAll(sep, "/");
}

const MARK = Buffer.from("\uFEFF");

/** A former version that lies there from before is nobody's to overwrite. */
function freeName(name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}-${i}`;
    if (!existsSync(free)) return free;
  }
}
