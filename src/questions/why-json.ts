import type { Why } from "../balance/index.ts";
import type { Language } from "../workspace/index.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import { periodJson } from "./verdict-json.ts";
import type { WhyAnswer } from "./why.ts";

/** The answer of `why` for programs: `tizbek.why/1`, or `tizbek.issues/1` where nothing could be worked out. */
export function whyJson({ told, issues }: WhyAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  const { workspace, asking, promise, scope, balanced, why } = told;
  return {
    schema: "tizbek.why/1",
    name: workspace.name,
    asked: {
      stream: asking.stream,
      promise: promise?.id ?? null,
      scope: scope?.id ?? null,
      scenario: asking.scenario ?? null,
    },
    period: periodJson(balanced.balance.period),
    amount: why?.amount ?? 0,
    unit: workspace.streams.get(asking.stream)?.unit.text ?? "",
    missing: balanced.balance.streams.get(asking.stream)?.missing ?? [],
    ...partsJson(why),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

function partsJson(why: Why | undefined): object {
  const part = ({ kind, name, amount }: Why["takers"][number] | Why["askers"][number]) => ({
    kind,
    name,
    amount,
  });
  const loop = why?.loop;
  return {
    takers: (why?.takers ?? []).map(part),
    askers: (why?.askers ?? []).map(part),
    loop: loop === undefined ? null : { streams: loop.streams, gain: loop.gain ?? null },
  };
}
