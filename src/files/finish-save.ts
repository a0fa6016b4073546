import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import {
  clearLeftovers,
  isPlainFile,
  JOURNAL,
  type Journal,
  liesInside,
  openJournal,
  type Step,
  UNDO,
  waitingOf,
} from "./journal.ts";
import { writeWhole } from "./write-atomic.ts";

/** Finishes a save that was cut short, and clears away what never became one. Called before anything is written. */
export function recoverFolder(folder: string): void {
  const real = realpathSync(folder);
  const journal = openJournal(real);
  if (journal !== undefined) finishSave(real, journal);
  // One that cannot be read says nothing, and would stand in the way.
  rmSync(join(real, JOURNAL), { recursive: true, force: true });
  clearLeftovers(real);
}

/**
 * Leaves every former version where it stays, then puts every waiting text in its place; done once more it changes
 * nothing. `at` is told each file before it moves.
 */
export function finishSave(
  real: string,
  journal: Journal,
  at: (target: string) => void = () => {},
): void {
  for (const [nth, step] of journal.steps.entries()) keepFormer(real, journal, nth, step);
  for (const [nth, step] of journal.steps.entries()) {
    at(step.target);
    place(real, journal, nth, step);
  }
  for (const folder of new Set(journal.steps.map(({ target }) => dirname(target)))) {
    onDisk(join(real, folder));
  }
  retire(real, journal);
}

/** From now on the former texts hold. Only a name changes: it must succeed where nothing more can be written. */
export function takeBack(real: string, journal: Journal): void {
  renameSync(join(journal.lies, `${UNDO}.ready`), join(journal.lies, UNDO));
  finishSave(real, { ...journal, undo: true });
}

function place(real: string, journal: Journal, nth: number, { target, fresh }: Step): void {
  const path = within(real, target);
  const waiting = waitingOf(journal, nth);
  if (journal.undo && fresh) remove(real, path);
  if (!isPlainFile(waiting)) return;
  mkdirSync(dirname(path), { recursive: true });
  move(waiting, path);
}

/** Copied, not moved: until the save is over it may have to be taken back. */
function keepFormer(real: string, { lies, undo }: Journal, nth: number, { former }: Step): void {
  const waiting = join(lies, `${nth}.former`);
  if (former === undefined) return;
  const path = within(real, former);
  if (undo) remove(real, path);
  if (undo || !isPlainFile(waiting)) return;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  writeWhole(path, readFileSync(waiting));
  chmodSync(path, statSync(waiting).mode);
}

function within(real: string, path: string): string {
  const whole = join(real, path);
  if (!liesInside(real, whole)) throw new Error("outside");
  return whole;
}

/** A file, and the folders that were made for it. */
function remove(real: string, path: string): void {
  rmSync(path, { force: true });
  try {
    for (let at = dirname(path); at !== real; at = dirname(at)) rmdirSync(at);
  } catch {
    // Something else is in it.
  }
}

/** Another process may be finishing the same save: what it has moved already is where it should be. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (existsSync(from)) throw error;
  }
}

/** Under another name first: taken away file by file under its own it could be read half. */
function retire(real: string, { lies }: Journal): void {
  const over = join(real, `${JOURNAL}.${process.pid}.over`);
  rmSync(over, { recursive: true, force: true });
  move(lies, over);
  rmSync(over, { recursive: true, force: true });
}

/** That names have changed is on the disk too, where the system lets a folder be opened for that. */
export function onDisk(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    // Windows does not.
  }
}
