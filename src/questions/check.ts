import { type Issue, isError, sortIssues } from "../core/index.ts";
import { checkPlan, judge, type Verdict } from "../verdict/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type Answer, exitOf, exitOfCounts } from "./answer.ts";
import { type Asked, type Asking, readAsking } from "./asking.ts";
import type { Opened } from "./opened.ts";

export interface CheckAnswer extends Answer {
  readonly plan?: Plan;
  /** Absent where the text or the question is wrong. */
  readonly verdict?: Verdict;
  readonly asked?: Pick<Asked, "scenarios" | "period">;
}

/** Judges every promise of a workspace, and says what is wrong in its text. */
export function checkOpened(opened: Opened, asking: Asking): CheckAnswer {
  const { plan } = opened;
  if (plan === undefined) return refused(opened);
  const asked = readAsking(asking, plan);
  const texts = new Map([...opened.texts, ...asked.texts]);
  if (asked.issues.length > 0)
    return { ...refused({ ...opened, issues: asked.issues, texts }), plan };
  const found = sortIssues([...opened.issues, ...checkPlan(plan)]);
  if (found.some(blocks)) return { ...refused({ ...opened, issues: found, texts }), plan };
  const { verdict, issues } = judge(plan, asked);
  const all = sortIssues([...found, ...issues]);
  return { plan, verdict, asked, issues: all, texts, exitCode: exitOfCounts(all, verdict.counts) };
}

/** A number that is not what the text expects is an error of the text, and its verdict can still be read. */
export function blocks(found: Issue): boolean {
  return isError(found) && found.code !== "expect-failed";
}

function refused({ issues, texts }: Opened): CheckAnswer {
  return { issues, texts, exitCode: exitOf(issues) };
}
