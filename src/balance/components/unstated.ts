import { weighs } from "../mass.ts";
import type { Flows } from "./flows.ts";
import type { ComponentModel } from "./model.ts";
import type { Asked, Rule } from "./rules.ts";

/**
 * Streams of which nobody says how much of a component they hold: what enters so, what a process gives by amount
 * alone, and all that comes of them. What is counted of them is at least what is said.
 */
export function findUnstated(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  component: string,
): ReadonlySet<number> {
  const unstated = new Set<number>();
  for (const [node, stream] of model.streams.entries()) {
    const known = model.system.measures.streams.get(stream);
    const silent = model.contents[node]?.has(component) !== true && isOpen(model, node, component);
    const enters = (flows.entering[node] ?? 0) > 0;
    if (silent && enters && known !== undefined && weighs(known) && known.utility === undefined) {
      unstated.add(node);
    }
  }
  for (let size = -1; size !== unstated.size; ) {
    size = unstated.size;
    spread(model, flows, asked, unstated);
  }
  return unstated;
}

/** Its composition may hold more than it says: all of one that says nothing, the traces of any other. */
function isOpen(model: ComponentModel, node: number, component: string): boolean {
  const trace = !model.system.workspace.accounts.has(component);
  return trace || model.contents[node] === undefined;
}

function spread(
  { passages, blends }: ComponentModel,
  flows: Flows,
  asked: Asked,
  unstated: Set<number>,
): void {
  for (const [i, { feeds, outlets }] of passages.entries()) {
    if (!((flows.lots[i] ?? 0) > 0)) continue;
    const vague = feeds.some(({ node }, f) => unstated.has(node) && (flows.takes[i]?.[f] ?? 0) > 0);
    const rules = asked.rules[i] ?? [];
    for (const [o, { node, line, declared }] of outlets.entries()) {
      const untold = Number.isNaN(asked.told[node] ?? 0);
      const bare = declared === undefined && line.recoveries === undefined;
      if (!untold || !((vague && carries(rules[o])) || (bare && rules[o]?.kind === "none")))
        continue;
      unstated.add(node);
    }
  }
  for (const [i, { mixture, part }] of blends.entries()) {
    if (unstated.has(part) && (flows.draws[i] ?? 0) > 0) unstated.add(mixture);
  }
}

function carries(rule: Rule | undefined): boolean {
  return rule?.kind === "rest" || (rule?.kind === "part" && rule.of > 0);
}
