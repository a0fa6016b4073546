import type { ComponentBalance } from "../balance/index.ts";
import type { Language } from "../workspace/index.ts";
import type { BalanceAnswer, ToldBalance } from "./balance.ts";
import { type BalanceLine, processLines, type Total, totalsOf } from "./balance-lines.ts";
import { carbonLines } from "./carbon-lines.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import { siteLines } from "./site-lines.ts";
import { periodJson } from "./verdict-json.ts";

/** The answer of `balance` for programs: `tizbek.balance/1`, or `tizbek.issues/1` where nothing could be worked out. */
export function balanceJson({ told, issues }: BalanceAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  const { balance } = told.balanced;
  return {
    schema: "tizbek.balance/1",
    name: told.workspace.name,
    asked: askedJson(told),
    period: periodJson(balance.period),
    processes: processLines(told).map(({ id, process, plant, lots, lines }) => ({
      id,
      process,
      plant: plant ?? null,
      lots,
      lines: lines.map(lineJson),
    })),
    totals: totalsOf(told).map(totalJson),
    streams: streamsJson(told),
    draws: balance.draws,
    components: told.balanced.components.map(componentJson),
    sites: sitesJson(told),
    co2: carbonJson(told),
    loops: balance.loops.map(({ streams, gain }) => ({ streams, gain: gain ?? null })),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

/** Tonnes of the period; shares of the mass. */
function componentJson({
  component,
  trace,
  streams,
  processes,
  draws,
  mixtures,
  unstated,
  unpublished,
}: ComponentBalance): object {
  return {
    component,
    trace,
    unit: "t",
    streams: streams.map(({ share, ...stream }) => ({ ...stream, share: share ?? null })),
    processes: processes.map(({ most, ...process }) => process),
    draws,
    mixtures,
    unstated,
    unpublished,
  };
}

export function streamsJson({ workspace, balanced }: Pick<ToldBalance, "workspace" | "balanced">) {
  return [...balanced.balance.streams.values()].map((stream) => ({
    ...stream,
    unit: workspace.streams.get(stream.stream)?.unit.text ?? "",
  }));
}

export function sitesJson(told: Pick<ToldBalance, "balanced">): readonly object[] {
  return siteLines(told).map(({ meanPower, contracted, contractedPower, ...line }) => ({
    ...line,
    meanMW: meanPower ?? null,
    contracted: contracted ?? null,
    contractedMeanMW: contractedPower ?? null,
  }));
}

/** In tonnes; an amount nobody can know is null. */
export function carbonJson(told: Pick<ToldBalance, "balanced">): object | null {
  const carbon = carbonLines(told);
  if (carbon === undefined) return null;
  const sum = ({ amount, missing }: { amount: number; missing: readonly string[] }) => ({
    amount: amount === 0 && missing.length > 0 ? null : amount,
    missing,
  });
  return {
    unit: "t",
    lines: carbon.lines.map(({ kind, name, ...line }) => ({ kind, name, ...sum(line) })),
    direct: sum(carbon.direct),
    bought: sum(carbon.bought),
    sum: sum(carbon.sum),
  };
}

function askedJson({ asking, asked, reading, workspace }: ToldBalance): object {
  return {
    make: asking.make ?? null,
    from: asking.from ?? null,
    scope: asking.scope ?? null,
    scenario: asking.scenario ?? null,
    element: asking.element ?? null,
    stream: asked?.stream ?? null,
    amount: asked?.amount ?? null,
    unit: workspace.streams.get(asked?.stream ?? "")?.unit.text ?? null,
    reading: reading ?? null,
  };
}

function lineJson(line: BalanceLine): object {
  const { kind, name, amount, unit, meanPower, perUnit, byDifference, missing } = line;
  return {
    kind,
    name,
    amount,
    unit,
    meanMW: meanPower ?? null,
    perUnit: perUnit ?? null,
    byDifference,
    missing,
  };
}

function totalJson({ kind, name, amount, unit, meanPower, perUnit, missing }: Total): object {
  return { kind, name, amount, unit, meanMW: meanPower ?? null, perUnit: perUnit ?? null, missing };
}
