import { realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { comparePaths } from "../core/index.ts";
import type { FoundText, findTexts } from "./find-texts.ts";
import { isPlainFile, type Journal, openJournal, waitingOf } from "./journal.ts";

type Found = ReturnType<typeof findTexts>;

/** What was found in a folder, as it is once the save that is under way there is over. Nothing is moved. */
export function withWaiting(folder: string, { found, issues }: Found): Found {
  const journal = openJournal(folder);
  if (journal === undefined) return { found, issues };
  const real = realpathSync(folder);
  const waiting = waitingTexts(journal);
  const present = found.flatMap((text) => {
    const target = targetOf(real, text.path);
    const one = waiting.get(target);
    waiting.delete(target);
    return one === "gone" ? [] : [one === undefined ? text : { ...text, ...one }];
  });
  const added = [...waiting].flatMap(([path, one]) =>
    one === "gone" ? [] : [{ path, level: path.split("/").length - 1, ...one }],
  );
  const all = [...present, ...added].sort((a, b) => comparePaths(a.path, b.path));
  return { found: all, issues };
}

type Waiting = Pick<FoundText, "bytes" | "stamp"> & { readonly waiting: string };

/** By where they belong: a text that waits, or one that is taken back altogether. */
function waitingTexts(journal: Journal): Map<string, Waiting | "gone"> {
  const waiting = new Map<string, Waiting | "gone">();
  for (const [nth, { target, fresh }] of journal.steps.entries()) {
    const path = waitingOf(journal, nth);
    if (journal.undo && fresh) waiting.set(target, "gone");
    else if (isPlainFile(path)) waiting.set(target, waitingAt(path));
  }
  return waiting;
}

function waitingAt(path: string): Waiting {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { bytes: stat?.size ?? 0, stamp: `waits ${stat?.ino}`, waiting: path };
}

/** Where a found text lies, links resolved, inside the folder. */
function targetOf(real: string, path: string): string {
  try {
    return relative(real, realpathSync(join(real, path))).replaceAll(sep, "/");
  } catch {
    return path;
  }
}
