import { type Issue, type Place, severityOf } from "../core/index.ts";
import { issueSentences } from "../sentences/index.ts";
import type { Language } from "../workspace/index.ts";

/** An issue for programs: code and facts as they are, its sentences in one language. */
export function issueJson({ code, at, also, facts, scenarios }: Issue, language: Language): object {
  const { title, what, mend } = issueSentences(
    { code, at, facts, ...(also ? { also } : {}) },
    language,
  );
  return {
    code,
    severity: severityOf({ code, at, facts }),
    at: placeJson(at),
    also: (also ?? []).map(placeJson),
    scenarios: scenarios ?? [],
    facts,
    title,
    what,
    mend: mend ?? null,
  };
}

function placeJson({ file, line, column, length }: Place): object {
  return { file, line, column, length };
}

/** What a command answers that could not do what was asked: `tizbek.issues/1`. */
export function issuesJson(issues: readonly Issue[], language: Language): object {
  return { schema: "tizbek.issues/1", issues: issues.map((one) => issueJson(one, language)) };
}
