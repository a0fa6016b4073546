// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { weighs } from "../mass.ts";
import type { CarriedComponents } from "./component-balance.ts";
import type { Passage } from "./model.ts";

/**
 * Streams of which nobody says how much of a component they hold: what enters so, what a process gives by amount
 * alone, and all that comes of them. What is counted of them is at least what is said.
 */
export function findUnstated(all: CarriedComponents, e: number): ReadonlySet<number> {
  const { model, flows } = all;
  const unstated = new Set<number>();
  for (const [node, stream] of model.streams.entries()) {
    const known = model.system.measures.streams.get(stream);
    const enters = flows.entering[node]! > 0 && known !== undefined;
    if (enters && isSilent(all, node, e) && weighs(known) && known.utility === undefined) {
      unstated.add(node);
    }
  }
  for (let size = -1; size !== unstated.size; ) {
    size = unstated.size;
    for (const [i, passage] of model.passages.entries()) spread(all, passage, i, e, unstated);
    for (const [i, { mixture, part }] of model.blends.entries()) {
      const open = isUntold(all, mixture, e) && flows.draws[i]! > 0;
      if (open && unstated.has(part)) unstated.add(mixture);
    }
  }
  return unstated;
}

/** Its composition may hold more than it says: all of one that says nothing, the traces of any other. */
function isSilent({ model, components }: CarriedComponents, node: number, e: number): boolean {
  const component = components[e]!;
  const content = model.contents[node];
  const trace = !model.system.workspace.accounts.has(component);
  return content === undefined || (trace && !content.has(component));
}

function isUntold({ asked }: CarriedComponents, node: number, e: number): boolean {
  return node >= 0 && Number.isNaN(asked.told[node * asked.width + e]!);
}

function spread(
  all: CarriedComponents,
  { feeds, outlets, firstFeed, firstOutlet }: Passage,
  i: number,
  e: number,
  unstated: Set<number>,
): void {
  const { flows, asked } = all;
  if (!(flows.lots[i]! > 0)) return;
  const vague = feeds.some(({ node }, f) => unstated.has(node) && flows.takes[firstFeed + f]! > 0);
  for (const [o, { node, line, declared }] of outlets.entries()) {
    const at = (firstOutlet + o) * asked.width + e;
    const carries = asked.rest[at] === 1 || asked.part[at]! > 0;
    const bare = declared === undefined && line.recoveries === undefined && !carries;
    if (isUntold(all, node, e) && ((vague && carries) || bare)) unstated.add(node);
  }
}
