import { watchFolder } from "../files/index.ts";
import type { Opened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** A workspace that is read anew when a file of it changes. */
export interface LiveWorkspace {
  readonly current: () => Opened;
  /** Counts the readings; pages say which they were drawn from. */
  readonly version: () => number;
  /** Calls back at every new reading, and once at the end; the answer stops that. */
  readonly follow: (follower: Follower) => () => void;
  readonly close: () => void;
}

export interface Follower {
  readonly changed: (version: number) => void;
  readonly ended: () => void;
}

/** Reads a folder now, and again when its texts change. */
export function openLive(
  folder: string,
  reread: (opened: Opened) => void = () => {},
): LiveWorkspace {
  let opened = openPlan(folder);
  let version = 1;
  const followers = new Set<Follower>();
  const stop = watchFolder(folder, () => {
    const next = openPlan(folder);
    if (sameTexts(opened, next)) return;
    opened = next;
    version += 1;
    reread(next);
    for (const { changed } of [...followers]) changed(version);
  });
  return {
    current: () => opened,
    version: () => version,
    follow: (follower) => {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    close: () => {
      stop();
      for (const { ended } of [...followers]) ended();
      followers.clear();
    },
  };
}

/** A file that was only touched, or refused for the same reason, changes nothing. */
function sameTexts(before: Opened, after: Opened): boolean {
  if (before.texts.size !== after.texts.size || before.issues.length !== after.issues.length)
    return false;
  return [...after.texts].every(([path, text]) => before.texts.get(path) === text);
}
