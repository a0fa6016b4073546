import type { Issue } from "../core/index.ts";
import { readFolder, watchFolder } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { type Opened, openTexts } from "../questions/index.ts";

/** A workspace that is read anew when a file of it changes. */
export interface LiveWorkspace {
  readonly current: () => Opened;
  /** The texts of the present reading, and what could not be read. */
  readonly read: () => {
    readonly files: readonly WorkspaceFile[];
    readonly issues: readonly Issue[];
  };
  /** Reads now what has just been written, instead of soon. */
  readonly refresh: () => void;
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
  let read = readFolder(folder);
  let opened = openTexts(read.files, read.issues);
  let version = 1;
  const followers = new Set<Follower>();
  const refresh = (): void => {
    const now = readFolder(folder);
    const next = openTexts(now.files, now.issues);
    if (sameTexts(opened, next)) return;
    read = now;
    opened = next;
    version += 1;
    reread(next);
    for (const { changed } of [...followers]) changed(version);
  };
  const stop = watchFolder(folder, refresh);
  return {
    current: () => opened,
    read: () => read,
    refresh,
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
