import { formatDay } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";
import { carbonJson, sitesJson, streamsJson } from "./balance-json.ts";
import { type PeriodsAnswer, periodRows } from "./balance-periods.ts";
import { issueJson, issuesJson } from "./issues-json.ts";

/** The answer of `balance --in all` for programs: `tizbek.periods/1`. */
export function periodsJson({ told, issues }: PeriodsAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  const { workspace, asking, shown } = told;
  const { make, from, scope, scenario } = asking;
  return {
    schema: "tizbek.periods/1",
    name: workspace.name,
    asked: {
      make: make ?? null,
      from: from ?? null,
      scope: scope ?? null,
      scenario: scenario ?? null,
      show: shown,
    },
    periods: periodRows(told).map(({ period, balanced }) => ({
      period,
      from: formatDay(balanced.balance.period.from),
      to: formatDay(balanced.balance.period.to),
      streams: streamsJson({ workspace, balanced }).filter(({ stream }) => shown.includes(stream)),
      sites: sitesJson({ balanced }),
      co2: carbonJson({ balanced }),
    })),
    issues: issues.map((one) => issueJson(one, language)),
  };
}
