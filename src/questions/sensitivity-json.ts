import { formatDay } from "../core/index.ts";
import type { Effect } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import type { SensitivityAnswer } from "./sensitivity.ts";

/** The answer of `sensitivity` for programs: `tizbek.sensitivity/1`. */
export function sensitivityJson({ told, issues }: SensitivityAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  return {
    schema: "tizbek.sensitivity/1",
    name: told.plan.base.name,
    asOf: formatDay(told.asked.asOf),
    figures: told.moves.map(({ path, effects }) => ({ path, effects: effects.map(effectJson) })),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

function effectJson({
  what,
  case: whose,
  figure,
  amount,
  elasticity,
  margin,
  turning,
  rests,
}: Effect) {
  return {
    ...what,
    scenario: whose.scenario ?? null,
    figure,
    amount,
    elasticity: elasticity ?? null,
    margin: margin ?? null,
    turning: turning && { value: turning.value, unit: turning.unit, side: turning.side },
    rests,
  };
}
