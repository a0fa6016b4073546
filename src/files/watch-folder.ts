import { type FSWatcher, watch } from "node:fs";

/** Editors write a file in several steps: what happens within this time is one change. [ms] */
const SETTLE = 80;
/** Where the system cannot tell of changes, we look ourselves. [ms] */
const LOOK_EVERY = 1000;

/** Calls `changed` soon after anything in a folder changes; the answer stops that. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, SETTLE);
  };
  const look = (): void => {
    looking ??= setInterval(changed, LOOK_EVERY).unref();
  };
  const watcher = startWatcher(folder, soon, look);
  if (watcher === undefined) look();
  return () => {
    clearTimeout(waiting);
    clearInterval(looking);
    watcher?.close();
  };
}

function startWatcher(folder: string, soon: () => void, failed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true, persistent: false }, soon);
    return watcher.on("error", failed);
  } catch {
    return undefined;
  }
}
