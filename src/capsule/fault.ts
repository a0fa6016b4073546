import { type Issue, type IssueFacts, issue } from "../core/index.ts";

export type CapsuleReason = IssueFacts["capsule-refused"]["reason"];

/** Why a capsule is refused, and the part of it that shows it. */
export interface Fault {
  readonly reason: CapsuleReason;
  readonly part?: string;
}

/** A fault as something to tell, at the file it was found in. */
export function capsuleIssue(file: string, { reason, part }: Fault): Issue {
  const at = { file, line: 1, column: 1, length: 1 };
  return issue("capsule-refused", at, part === undefined ? { reason } : { reason, part });
}
