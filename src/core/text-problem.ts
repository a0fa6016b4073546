import type { Fact } from "./issue.ts";

/** What is wrong in a text: a code, the characters it stands on (UTF-16, half open), the facts of its sentence. */
export interface TextProblem<Code extends string> {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly facts: Readonly<Record<string, Fact>>;
}
