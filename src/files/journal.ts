import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { isAside, isTextPath, pathFault, TEXTS_MOST } from "../core/index.ts";

/**
 * A save of several files on its way. New texts and former ones are laid into a hidden folder first; that it takes
 * this name decides the save: from then on every reader sees all new texts, wherever each still lies, and whoever
 * writes next finishes what was cut short.
 */
export const JOURNAL = ".tizbek-save";
export const LIST = "journal.json";
/** The save could not be finished and is taken back: the former texts hold. */
export const UNDO = "undo";

/** One file of a save; what belongs to the nth of them is called `n.new` and `n.former`. */
export interface Step {
  /** Where the file lies inside the folder, links resolved. */
  readonly target: string;
  /** There was no such file. */
  readonly fresh: boolean;
  /** Where its former version stays, inside the folder. */
  readonly former?: string;
}

export interface Journal {
  /** Its own folder. */
  readonly lies: string;
  readonly steps: readonly Step[];
  readonly undo: boolean;
}

/** The save that is under way in a folder or was cut short, if there is one. It may be a stranger's making. */
export function openJournal(folder: string): Journal | undefined {
  const lies = join(folder, JOURNAL);
  try {
    const list = join(lies, LIST);
    if (!lstatSync(lies).isDirectory() || !isPlainFile(list)) return undefined;
    const steps = readSteps(JSON.parse(readFileSync(list, "utf8")));
    return steps && { lies, steps, undo: existsSync(join(lies, UNDO)) };
  } catch {
    return undefined;
  }
}

function readSteps(given: unknown): readonly Step[] | undefined {
  if (!Array.isArray(given) || given.length > TEXTS_MOST.files) return undefined;
  return given.every(isStep) ? given : undefined;
}

function isStep(given: unknown): given is Step {
  if (typeof given !== "object" || given === null) return false;
  const { target, fresh, former } = given as Record<string, unknown>;
  return (
    typeof target === "string" &&
    pathFault(target) !== "outside" &&
    isTextPath(target) &&
    !isAside(target) &&
    typeof fresh === "boolean" &&
    (former === undefined || (typeof former === "string" && pathFault(former) !== "outside"))
  );
}

/** The file that holds the text of a step, until it has taken its place. */
export function waitingOf({ lies, undo }: Journal, nth: number): string {
  return join(lies, `${nth}.${undo ? "former" : "new"}`);
}

/** A file itself: no link, which could lead anywhere. */
export function isPlainFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ?? false;
}

/** Whether a path, or as much of it as is there, lies inside a folder whose own links are resolved. */
export function liesInside(real: string, path: string): boolean {
  let there = path;
  while (!existsSync(there) && there !== real && there !== dirname(there)) there = dirname(there);
  const target = realpathSync(there);
  return target === real || target.startsWith(real + sep);
}

/** Folders of saves that never came to be decided, or are over: nobody reads them. */
export function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.tizbek-save\.(\d{1,10})\.[\w-]+$/.exec(name) ?? [];
    if (pid === undefined || isAtWork(Number(pid))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
