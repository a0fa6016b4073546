import type { Issue } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { type Asking, type CheckAnswer, checkOpened, openTexts } from "../questions/index.ts";

/** What the page asks of whoever judges beside it. */
export interface JudgingOrder {
  readonly id: number;
  readonly files: readonly WorkspaceFile[];
  readonly asking: Asking;
}

/** A verdict without the plan, which cannot be sent: it holds functions. The page reads its own. */
export interface JudgedTexts extends Pick<CheckAnswer, "verdict" | "asked"> {
  readonly id: number;
  readonly issues: readonly Issue[];
}

/** Reads and judges texts: the work a page does not wait for. */
export function judgeTexts({ id, files, asking }: JudgingOrder): JudgedTexts {
  const { verdict, asked, issues } = checkOpened(openTexts(files), asking);
  return {
    id,
    issues,
    ...(verdict === undefined ? {} : { verdict }),
    ...(asked === undefined ? {} : { asked: { ...pick(asked) } }),
  };
}

function pick({ scenarios, period }: NonNullable<CheckAnswer["asked"]>) {
  return {
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(period === undefined ? {} : { period }),
  };
}
