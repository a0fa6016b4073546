import { type Issue, isError, keyOfIssue } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { type Opened, openTexts } from "../../questions/index.ts";
import { checkPlan } from "../../verdict/index.ts";

/** Errors the new texts have and the old ones had not: why something cannot be put in like this. */
export function newErrorsOf(before: Opened, files: readonly WorkspaceFile[]): readonly Issue[] {
  const known = new Set(errorsOf(before).map(keyOfIssue));
  return errorsOf(openTexts(files)).filter((one) => !known.has(keyOfIssue(one)));
}

function errorsOf({ issues, plan }: Opened): readonly Issue[] {
  const found = plan === undefined ? issues : [...issues, ...checkPlan(plan)];
  return found.filter((one) => isError(one) && one.code !== "expect-failed");
}
