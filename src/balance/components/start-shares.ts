// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues } from "../../workspace/index.ts";
import type { System } from "../system.ts";
import { askComponents } from "./asked.ts";
import { walk } from "./carry.ts";
import type { Flows } from "./flows.ts";
import { askUncounted, sharesOf } from "./grades.ts";
import { type ComponentModel, componentModel } from "./model.ts";

/**
 * Shares to begin with, before any amount is known: a tonne of everything whose composition is told goes down the
 * chain, each stream parted evenly among its users. What a stream is made of is near enough to its answer that the
 * amounts it leads to make sense. Where nothing comes, as the values stand.
 */
export function startingShares(system: System, values: FigureValues): Float64Array {
  const model = componentModel(system);
  const flows = evenFlows(model, values);
  const components = [...system.workspace.accounts.keys()];
  const walked = walk(model, flows, askComponents(model, flows, components));
  const others = walk(model, flows, askUncounted(model, flows, walked));
  const shares = sharesOf(model, walked, others, values);
  // A remainder may be told to hold less than nothing: no amount can begin with that.
  return shares.map((share) => Math.min(1, Math.max(0, share)));
}

function evenFlows(model: ComponentModel, values: FigureValues): Flows {
  const { streams, masses, contents, passages, blends, feedCount, outletCount } = model;
  const users = new Float64Array(streams.length);
  for (const { feeds } of passages) for (const { node } of feeds) users[node]! += 1;
  for (const { part } of blends) users[part]! += 1;
  const weigh = Float64Array.from(streams, (_, node) => masses[node]?.evaluate(values) ?? 0);
  const takes = new Float64Array(feedCount);
  const weights = new Float64Array(outletCount);
  for (const { feeds, outlets, firstFeed, firstOutlet } of passages) {
    for (const [f, { node }] of feeds.entries()) takes[firstFeed + f] = 1 / users[node]!;
    for (const [o, { line, mass, weighed }] of outlets.entries()) {
      if (!weighed || line.amount.missing.length > 0) continue;
      const tonnes = line.amount.evaluate(values) * (mass?.evaluate(values) ?? 0);
      weights[firstOutlet + o] = tonnes > 0 ? tonnes : 0;
    }
  }
  return {
    values,
    supply: weigh.map((mass, node) => (mass > 0 && contents[node] !== undefined ? 1 / mass : 0)),
    entering: new Float64Array(streams.length),
    leaving: new Float64Array(streams.length),
    masses: weigh,
    lots: new Float64Array(passages.length).fill(1),
    takes,
    draws: Float64Array.from(blends, ({ part }) => 1 / users[part]!),
    weights,
  };
}
