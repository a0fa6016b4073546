import { type Day, parseMonthOrDay } from "../core/index.ts";
import type { Running, StatedPromise, Statement } from "../workspace/index.ts";
import type { DateVerdict } from "./verdict.ts";

/** How a promised day stands as of a day: from published facts alone, and only those of that day or before. */
export function judgeDate(promise: StatedPromise, asOf: Day): DateVerdict {
  const { by, earlier, running } = promise;
  const since = running.kind === "since" && running.since <= asOf ? running.since : undefined;
  const days = {
    ...(by === undefined ? {} : { by }),
    ...(earlier === undefined ? {} : { earlier }),
  };
  const earlierState =
    earlier === undefined ? {} : ({ earlierState: asOf > earlier ? "passed" : "ahead" } as const);
  return { ...days, state: stateOf(by, since, asOf), ...earlierState };
}

/** A launch that is published to come later is not yet one. */
export function runningAsOf({ running }: StatedPromise, asOf: Day): Running {
  if (running.kind === "unpublished" || running.since <= asOf) return running;
  return { kind: "unpublished", looked: "", at: running.at };
}

/** Nothing is promised before it is said; a statement whose day is unknown counts as said. */
export function wasSaid({ said }: Statement, asOf: Day): boolean {
  if (said.kind === "unpublished") return true;
  const day = parseMonthOrDay(/^\d{4}$/.test(said.text) ? `${said.text}-01` : said.text);
  return "problem" in day || day.first <= asOf;
}

function stateOf(by: Day | undefined, since: Day | undefined, asOf: Day): DateVerdict["state"] {
  if (by === undefined) return "noDate";
  if (since !== undefined) return since <= by ? "kept" : "missed";
  return asOf <= by ? "ahead" : "notPublished";
}
