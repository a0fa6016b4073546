import type { JudgedTexts, JudgingOrder } from "./judging.ts";

/** Whoever judges beside the page. */
export interface Judge {
  readonly ask: (order: JudgingOrder) => void;
  /** Hears every answer; undefined where none will come. The answer stops that. */
  readonly follow: (heard: (answer: JudgedTexts | undefined) => void) => () => void;
}

/** Longer nobody waits for a verdict; a plan of ten thousand figures takes seconds. [ms] */
const PATIENCE = 60_000;

/** A worker that judges; where it breaks off or never answers this is told, and the next order is a new one's. */
export function judgeBeside(start: () => Worker, patience = PATIENCE): Judge {
  const followers = new Set<(answer: JudgedTexts | undefined) => void>();
  let worker: Worker | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let waitsFor: number | undefined;
  const tell = (answer: JudgedTexts | undefined): void => {
    for (const heard of [...followers]) heard(answer);
  };
  const failed = (): void => {
    clearTimeout(late);
    worker?.terminate();
    [worker, waitsFor] = [undefined, undefined];
    tell(undefined);
  };
  const started = (): Worker => {
    const one = start();
    one.addEventListener("message", ({ data }: MessageEvent<JudgedTexts>) => {
      if (one !== worker) return;
      clearTimeout(late);
      if (data.id === waitsFor) waitsFor = undefined;
      else late = setTimeout(failed, patience);
      tell(data);
    });
    for (const kind of ["error", "messageerror"]) {
      one.addEventListener(kind, () => {
        if (one === worker) failed();
      });
    }
    return one;
  };
  return {
    ask: (order) => {
      try {
        worker ??= started();
        worker.postMessage(order);
        // Orders that come while it judges give it no more time; an answer does.
        if (waitsFor === undefined) late = setTimeout(failed, patience);
        waitsFor = order.id;
      } catch {
        failed();
      }
    },
    follow: (heard) => {
      followers.add(heard);
      return () => followers.delete(heard);
    },
  };
}
