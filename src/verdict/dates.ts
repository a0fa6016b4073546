import type { Day } from "../core/index.ts";
import type { StatedPromise } from "../workspace/index.ts";
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

function stateOf(by: Day | undefined, since: Day | undefined, asOf: Day): DateVerdict["state"] {
  if (by === undefined) return "noDate";
  if (since !== undefined) return since <= by ? "kept" : "missed";
  return asOf <= by ? "ahead" : "notPublished";
}
