import { statSync } from "node:fs";
import type { Asking } from "../questions/index.ts";
import { type CheckAnswer, checkOpened } from "../questions/index.ts";
import { check } from "./check.ts";
import { openLive } from "./live-workspace.ts";

export interface Watching {
  readonly first: CheckAnswer;
  /** Absent where there is no folder to follow. */
  readonly close?: () => void;
}

/** Checks a workspace now, and calls back with each new answer when a text of it changes. */
export function watch(
  folder: string,
  asking: Asking,
  changed: (answer: CheckAnswer) => void,
): Watching {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { first: check(folder, asking) };
  const live = openLive(folder, (opened) => changed(checkOpened(opened, asking)));
  return { first: checkOpened(live.current(), asking), close: live.close };
}
