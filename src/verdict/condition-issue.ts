import { type Issue, issue, type Place, type Quantity } from "../core/index.ts";
import type { Probe } from "./probe.ts";
import { plantsAt } from "./suppliers.ts";
import type { Condition } from "./verdict.ts";

/** The reason as a compiler's message: at the line that takes, and the line that should supply. */
export function conditionIssue(probes: readonly Probe[], condition: Condition): Issue | undefined {
  const [probe] = probes;
  if (probe === undefined) return undefined;
  const { state, stream, need, have, kind } = condition;
  const site = kind === "limit" ? condition.site : undefined;
  if (state === "closes" || state === "not examined" || have.kind === "open") return undefined;
  const quantity = (value: number): Quantity => ({ value, unit: need.unit });
  const [low, high] = [quantity(need.low.value), quantity(need.high.value)];
  const { at, also } = placesOf(probe, stream, site);
  const untold = probes.flatMap((one) => one.untold)[0];
  if (untold !== undefined && state === "cannot tell" && condition.would === undefined) {
    return untold;
  }
  if (kind === "capacity") return capacityIssue(probe, condition);
  if (have.kind === "unpublished") {
    const looked = have.looked === "" ? {} : { looked: have.looked };
    return site === undefined
      ? issue("supply-unpublished", at, { stream, low, high, ...looked }, also)
      : issue("limit-unpublished", at, { site, stream, low, high, ...looked }, also);
  }
  // What falls short only by an assumption or a ceiling is no finding: it cannot be told.
  if (state !== "does not close") return undefined;
  const most = have.span.high.value;
  const lacking = -(condition.margin?.high.value ?? most - need.low.value);
  const [there, short] = [quantity(most), quantity(Math.max(0, lacking))];
  if (site === undefined) {
    return issue("supply-short", at, { stream, low, high, have: there, short }, also);
  }
  // At a load factor the limit must hold more than the mean: what is needed is told as the limit meets it.
  const needed = { low: quantity(most + lacking), high: quantity(highestNeed(condition, most)) };
  return issue("limit-exceeded", at, { site, stream, ...needed, have: there, short }, also);
}

function highestNeed({ have, margin, need }: Condition, most: number): number {
  const least = have.kind === "amount" ? have.span.low.value : most;
  return margin === undefined ? need.high.value : least - margin.low.value;
}

function capacityIssue(probe: Probe, condition: Condition): Issue | undefined {
  const { have, need, state, site, stream } = condition;
  if (have.kind !== "amount" || state !== "does not close") return undefined;
  const plants = probe.system.instances
    .filter(({ recipe }) => recipe.run.stream === stream)
    .flatMap(({ process }) => plantsAt(probe, process.id, site));
  const quantity = (value: number): Quantity => ({ value, unit: need.unit });
  const most = have.span.high.value;
  return issue("capacity-overdrawn", plants[0]?.capacity?.at ?? plants[0]?.at ?? NOWHERE, {
    plant: plants.map((plant) => plant.id).join(", "),
    need: quantity(need.low.value),
    have: quantity(most),
    short: quantity(Math.max(0, need.low.value - most)),
  });
}

function placesOf(
  probe: Probe,
  stream: string,
  site: string | undefined,
): { readonly at: Place; readonly also: readonly Place[] } {
  const takers = takersOf(probe, stream);
  const limit = probe.workspace.sites.get(site ?? "")?.limits.find((one) => one.stream === stream);
  const offered = limit?.at ?? probe.workspace.enters.get(stream)?.at;
  const places = [takers[0] ?? [], offered ?? []].flat();
  const [at = probe.workspace.streams.get(stream)?.at ?? NOWHERE, ...also] = places;
  return { at, also };
}

/** Lines that take a stream, the one that takes most first. */
function takersOf(probe: Probe, stream: string): readonly Place[] {
  const { figures, settled } = probe.nominal;
  const takers = probe.system.instances.flatMap((instance) => {
    const line = instance.process.takes.find((one) => one.stream === stream);
    const amount = instance.recipe.takes.find((one) => one.stream === stream)?.amount;
    if (line === undefined) return [];
    const lots = settled.values[probe.system.columnOf.lots.get(instance.id) ?? -1] ?? 0;
    const perLot = amount === undefined || amount.missing.length > 0 ? 0 : amount.evaluate(figures);
    return [{ at: line.at, flow: lots * perLot }];
  });
  return takers.sort((a, b) => b.flow - a.flow).map(({ at }) => at);
}

const NOWHERE: Place = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
