import { type FSWatcher, watch } from "node:fs";
import { findTexts } from "./find-texts.ts";

/** Editors write a file in several steps: what happens within this time is one change. [ms] */
const SETTLE = 80;
/** A file put in place of another is a stranger to the system's own watch: we look ourselves as well. [ms] */
const LOOK_EVERY = 1000;

/** Calls `changed` soon after anything in a folder changes; the answer stops that. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let known = marksOf(folder);
  const tell = (): void => {
    known = marksOf(folder);
    changed();
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, SETTLE);
  };
  const looking = setInterval(() => {
    if (marksOf(folder) !== known) soon();
  }, LOOK_EVERY).unref();
  const watcher = startWatcher(folder, soon);
  return () => {
    clearTimeout(waiting);
    clearInterval(looking);
    watcher?.close();
  };
}

function startWatcher(folder: string, soon: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true, persistent: false }, soon);
    return watcher.on("error", () => watcher.close());
  } catch {
    return undefined;
  }
}

/** What tells that a text is another: which files there are, how long, and when each was written. */
function marksOf(folder: string): string {
  try {
    return findTexts(folder)
      .found.map(({ path, stamp }) => `${path} ${stamp}`)
      .join("\n");
  } catch {
    return "gone";
  }
}
