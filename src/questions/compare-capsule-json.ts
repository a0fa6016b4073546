import { formatDay } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";
import { capsuleSentences } from "./capsule-sentences.ts";
import type { CapsuleComparison } from "./compare-capsule.ts";
import { cardJson } from "./compare-json.ts";
import { issueJson, issuesJson } from "./issues-json.ts";

/** The answer of `compare --capsule` for programs: `tizbek.compared-capsule/1`. */
export function comparedCapsuleJson(
  { told, issues }: CapsuleComparison,
  language: Language,
): object {
  if (told === undefined) return issuesJson(issues, language);
  const { name, was, now, digest, figures, dates, amounts, cells, rows, added, gone } = told;
  const { quotes, names, owners, statements, texts } = told;
  return {
    schema: "tizbek.compared-capsule/1",
    name,
    digest,
    was,
    now: formatDay(now),
    figures: figures.map(({ path, scenario, was: before, now: after }) => ({
      path,
      scenario: scenario ?? null,
      was: cardJson(before),
      now: cardJson(after),
    })),
    dates: dates.map((one) => ({ ...one, was: one.was ?? null, now: one.now ?? null })),
    running: told.running.map((one) => ({
      ...one,
      was: one.was ?? null,
      now: one.now ?? null,
    })),
    amounts,
    quotes,
    names,
    owners,
    statements,
    cells,
    rows: rows.map((one) => ({ ...one, was: one.was ?? null, now: one.now ?? null })),
    added,
    gone,
    texts,
    judged: told.judged,
    unread: told.unread,
    sentences: capsuleSentences(told, language),
    issues: issues.map((one) => issueJson(one, language)),
  };
}
