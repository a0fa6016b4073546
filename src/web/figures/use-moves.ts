import { useCallback, useEffect, useRef, useState } from "react";
import { type Asking, type MovesStep, movesOpened, type Opened } from "../../questions/index.ts";
import type { FigureMoves } from "../../verdict/index.ts";

/** How far the page has got with what each figure moves. */
export interface Moves {
  readonly state: "setting" | "running" | "stopped" | "finished";
  readonly done: number;
  readonly all: number;
  readonly byPath: ReadonlyMap<string, FigureMoves>;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** The page answers within a frame: so long is worked at a stretch. [ms] */
const SLICE = 8;

export interface Progress {
  readonly state: Moves["state"];
  readonly done: number;
  readonly all: number;
  readonly byPath: ReadonlyMap<string, FigureMoves>;
  /** Of the texts as they are now. */
  readonly fresh: ReadonlyMap<string, FigureMoves>;
}

const NONE: ReadonlyMap<string, FigureMoves> = new Map();
export const AT_FIRST: Progress = { state: "setting", done: 0, all: 0, byPath: NONE, fresh: NONE };

/** Works out figure after figure while the page stays its reader's; begins anew where the texts change. */
export function useMoves(opened: Opened, asking: Asking): Moves {
  const [progress, setProgress] = useState(AT_FIRST);
  const [stopped, setStopped] = useState(false);
  const work = useRef<{ readonly of: string; readonly steps: Iterator<MovesStep> } | undefined>(
    undefined,
  );
  const { plan } = opened;
  const asked = JSON.stringify(asking);
  const planKey = useRef(new WeakMap<object, number>());
  const key = `${keyOf(planKey.current, plan)} ${asked}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the plan and the question
  useEffect(() => {
    if (work.current?.of !== key) {
      work.current = { of: key, steps: movesOpened(opened, asking) };
      // What was worked out before stands till what it is now is known.
      setProgress((before) => ({ ...AT_FIRST, byPath: before.byPath }));
    }
    if (stopped) return undefined;
    return workInSlices(work.current.steps, setProgress);
  }, [key, stopped]);
  const stop = useCallback(() => setStopped(true), []);
  const goOn = useCallback(() => setStopped(false), []);
  const state = stopped && progress.state !== "finished" ? "stopped" : progress.state;
  return { ...progress, state, stop, goOn };
}

function keyOf(known: WeakMap<object, number>, plan: object | undefined): number {
  if (plan === undefined) return 0;
  const key = known.get(plan) ?? nextKey();
  known.set(plan, key);
  return key;
}

let last = 0;

function nextKey(): number {
  last += 1;
  return last;
}

/** A slice, a breath, a slice; the page is told once a slice. Gives back how to stop. */
export function workInSlices(
  steps: Iterator<MovesStep>,
  tell: (next: (before: Progress) => Progress) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const found: FigureMoves[] = [];
    const until = performance.now() + SLICE;
    let step = steps.next();
    let reached: MovesStep | undefined;
    while (!step.done) {
      reached = step.value;
      if (reached.moves !== undefined) found.push(reached.moves);
      if (performance.now() >= until) break;
      step = steps.next();
    }
    const finished = step.done === true;
    tell((before) => advanced(before, reached, found, finished));
    timer = finished ? undefined : setTimeout(slice, 0);
  };
  timer = setTimeout(slice, 0);
  return () => clearTimeout(timer);
}

function advanced(
  before: Progress,
  reached: MovesStep | undefined,
  found: readonly FigureMoves[],
  finished: boolean,
): Progress {
  const all = reached?.all ?? before.all;
  const added = found.map((one) => [one.path, one] as const);
  const fresh = added.length === 0 ? before.fresh : new Map([...before.fresh, ...added]);
  const byPath = added.length === 0 ? before.byPath : new Map([...before.byPath, ...added]);
  const state = finished ? "finished" : all > 0 ? "running" : "setting";
  const done = Math.max(before.done, reached?.done ?? 0);
  return { state, done, all, fresh, byPath: finished ? fresh : byPath };
}
