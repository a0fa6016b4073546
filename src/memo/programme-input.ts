import type { Day } from "../core/index.ts";
import type { AnyRow } from "../programme/index.ts";
import type { State } from "../verdict/index.ts";
import type { Language, Plan } from "../workspace/index.ts";

/** All a memo of the programme is made of. */
export interface ProgrammeMemoInput {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly rows: readonly AnyRow[];
  /** The verdict on lines that are promises; absent where the chain does not hold. */
  readonly verdicts?: ReadonlyMap<string, State>;
  readonly language: Language;
  /** SHA-256 of the texts. */
  readonly digest: string;
  /** Where some lines only are shown: which, in words of the memo's language. */
  readonly chosen?: string;
}
