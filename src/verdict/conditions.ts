import type { Day } from "../core/index.ts";
import type { BalanceName } from "../workspace/index.ts";
import { type Candidate, neededOf } from "./candidate.ts";
import { conditionIssue } from "./condition-issue.ts";
import { maySwitch, readEnds } from "./extremes.ts";
import { judgeCase } from "./judge-case.ts";
import { limitOf } from "./limits.ts";
import {
  combine,
  decidesOf,
  emptySpan,
  haveOverCases,
  marginOf,
  meanOf,
  pathsOver,
  turningOf,
} from "./over-cases.ts";
import type { Probe } from "./probe.ts";
import { spanOver } from "./spans.ts";
import { plantsAt } from "./suppliers.ts";
import type { Condition } from "./verdict.ts";

/** The two balances this release examines. */
export type Examined = Extract<BalanceName, "matter" | "energy">;

/** Everything that must hold for a cell: one condition for each thing bought, or drawn at the site. */
export function judgeConditions(
  probes: readonly Probe[],
  balance: Examined,
  site: string | undefined,
  asOf: Day,
): readonly Condition[] {
  return candidatesOf(probes, balance, site).map((candidate) =>
    judgeCondition(probes, candidate, asOf),
  );
}

export function candidatesOf(
  probes: readonly Probe[],
  balance: Examined,
  site: string | undefined,
): readonly Candidate[] {
  const streams = boughtStreams(probes).filter(
    (stream) => isUtility(probes, stream) === (balance === "energy"),
  );
  const own = balance === "matter" ? capacityCandidates(probes, site) : [];
  return [...streams.map((stream) => candidateOf(probes, stream, site)), ...own];
}

/** Plants the text places at the promised site must be able to run what the promise asks of them. */
function capacityCandidates(
  probes: readonly Probe[],
  site: string | undefined,
): readonly Candidate[] {
  const [probe] = probes;
  if (probe === undefined || site === undefined) return [];
  return probe.system.instances.flatMap(({ process, recipe }) =>
    plantsAt(probe, process.id, site).length === 0
      ? []
      : [{ kind: "capacity" as const, stream: recipe.run.stream, site, process: process.id }],
  );
}

/** Streams that enter in any case, in order of name. */
export function boughtStreams(probes: readonly Probe[]): readonly string[] {
  const streams = probes.flatMap((probe) => {
    const readings = [probe.nominal, ...(maySwitch(probe) ? readEnds(probe) : [])];
    return [...probe.system.columnOf.enters].flatMap(([stream, column]) => {
      const drawn = readings.some(({ settled }) => (settled.values[column] ?? 0) > 0);
      return drawn || probe.missing.has(column) ? [stream] : [];
    });
  });
  return [...new Set(streams)].sort();
}

export function isUtility(probes: readonly Probe[], stream: string): boolean {
  return probes[0]?.workspace.streams.get(stream)?.utility !== undefined;
}

function candidateOf(
  probes: readonly Probe[],
  stream: string,
  site: string | undefined,
): Candidate {
  const limited =
    site !== undefined && probes.some((probe) => limitOf(probe, site, stream) !== undefined);
  return limited ? { kind: "limit", stream, site } : { kind: "supply", stream };
}

function judgeCondition(probes: readonly Probe[], candidate: Candidate, asOf: Day): Condition {
  const judged = probes.map((probe) => judgeCase(probe, candidate, asOf));
  const { stream } = candidate;
  const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
  // Numbers are shown for the first reading of the nameplate; the state must hold for every one.
  const shown = probes.filter((probe) => probe.case.reading === probes[0]?.case.reading);
  const need = spanOver(shown, neededOf(candidate, unit)) ?? emptySpan(unit);
  const told = combine(judged);
  const have = haveOverCases(judged, unit);
  const { process: _, ...asked } = candidate;
  const margin = marginOf(
    judged.filter(({ probe }) => shown.includes(probe)),
    unit,
  );
  const condition: Condition = {
    ...asked,
    ...(probes[0] === undefined ? {} : { period: probes[0].span.period }),
    need,
    have,
    announced: judged[0]?.offer.announced ?? [],
    ...told,
    assumed: pathsOver(judged, "assumed"),
    ceilings: pathsOver(judged, "ceilings"),
    ...margin,
    ...meanOf(probes, { need, have, ...margin }),
    ...turningOf(judged, told.would ?? told.state),
    ...decidesOf(judged),
  };
  const found = conditionIssue(probes, condition);
  return found === undefined ? condition : { ...condition, issue: found };
}
