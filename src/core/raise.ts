import type { IssueFacts } from "./facts.ts";
import type { Issue, IssueCode } from "./issue.ts";
import type { Place } from "./place.ts";

/** An issue whose facts are just those its sentence needs; the compiler keeps the two together. */
export function issue<C extends IssueCode>(
  code: C,
  at: Place,
  facts: IssueFacts[C],
  also: readonly Place[] = [],
): Issue {
  return also.length > 0 ? { code, at, facts, also } : { code, at, facts };
}
