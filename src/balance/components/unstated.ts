// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { missingUnder } from "../../workspace/index.ts";
import { weighs } from "../mass.ts";
import type { CarriedComponents } from "./component-balance.ts";
import type { Carrier, Passage } from "./model.ts";

/** Streams of which the text does not say how much of a component they hold, and all that comes of them. Nodes. */
export interface Silence {
  /** Nobody says it: what is counted of them is at least what is said. */
  readonly unstated: ReadonlySet<number>;
  /** Of these, a share that is unpublished decides: no number holds. */
  readonly unpublished: ReadonlySet<number>;
}

/** Of component `e`: what enters or is given so that nobody says it, and what rests on an unpublished share. */
export function findUnstated(all: CarriedComponents, e: number): Silence {
  const { model, flows, components } = all;
  const unpublished = new Set<number>();
  for (const [node, content] of model.contents.entries()) {
    const missing = content?.get(components[e]!)?.missing.length ?? 0;
    if (missing > 0 && flows.supply[node]! > 0) unpublished.add(node);
  }
  grow(unpublished, all, e, (passage, o) => isUnpublished(all, passage, o, e));
  const unstated = new Set([...unpublished, ...silentStreams(all, e)]);
  grow(unstated, all, e, (passage, o) => isBare(all, passage, o, e));
  return { unstated, unpublished };
}

/** What enters with a mass, and says nothing of the component. */
function silentStreams(all: CarriedComponents, e: number): readonly number[] {
  const { model, flows } = all;
  return model.streams.flatMap((stream, node) => {
    const known = model.system.measures.streams.get(stream);
    const enters = flows.entering[node]! > 0 && known !== undefined;
    const counts = enters && weighs(known) && known.utility === undefined;
    return counts && isSilent(all, node, e) ? [node] : [];
  });
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

/** A figure nobody has published says how much goes there: its share, another's where it is the rest, what is added. */
export function isUnpublished(
  all: CarriedComponents,
  passage: Passage,
  o: number,
  e: number,
): boolean {
  const component = all.components[e]!;
  const own = passage.outlets[o];
  if (hasUnpublished(own, component)) return true;
  if (own?.rest === true && passage.outlets.some((other) => hasUnpublished(other, component))) {
    return true;
  }
  return carries(all, passage, o, e) && addsUnpublished(all, passage, component);
}

function hasUnpublished(outlet: Carrier | undefined, component: string): boolean {
  const { line, declared } = outlet ?? {};
  const share =
    declared?.get(component) ?? line?.recoveries?.get(component) ?? line?.share?.fraction;
  return (share?.missing.length ?? 0) > 0;
}

function addsUnpublished({ model }: CarriedComponents, { instance }: Passage, id: string): boolean {
  const { table } = model.system.measures;
  return instance.process.adds.some(({ component, figure }) => {
    const slot = table.slotOf.get(figure);
    return component === id && slot !== undefined && missingUnder(table, [slot]).length > 0;
  });
}

/** An amount alone: nothing says what it is made of. */
export function isBare(all: CarriedComponents, passage: Passage, o: number, e: number): boolean {
  const { line, declared } = passage.outlets[o] ?? {};
  return declared === undefined && line?.recoveries === undefined && !carries(all, passage, o, e);
}

/** The outlet takes its part of whatever enters. */
export function carries(
  { asked }: CarriedComponents,
  { firstOutlet }: Passage,
  o: number,
  e: number,
): boolean {
  const at = (firstOutlet + o) * asked.width + e;
  return asked.rest[at] === 1 || asked.part[at]! > 0;
}

type Seed = (passage: Passage, outlet: number) => boolean;

function grow(nodes: Set<number>, all: CarriedComponents, e: number, isSeed: Seed): void {
  const { model, flows } = all;
  for (let size = -1; size !== nodes.size; ) {
    size = nodes.size;
    for (const [i, passage] of model.passages.entries()) {
      if (flows.lots[i]! > 0) spread(nodes, all, passage, e, isSeed);
    }
    for (const [i, { mixture, part }] of model.blends.entries()) {
      const open = isUntold(all, mixture, e) && flows.draws[i]! > 0;
      if (open && nodes.has(part)) nodes.add(mixture);
    }
  }
}

function spread(
  nodes: Set<number>,
  all: CarriedComponents,
  passage: Passage,
  e: number,
  isSeed: Seed,
): void {
  const vague = vagueFeeds(all, passage, nodes).length > 0;
  for (const [o, { node }] of passage.outlets.entries()) {
    const caught = isSeed(passage, o) || (vague && carries(all, passage, o, e));
    if (isUntold(all, node, e) && caught) nodes.add(node);
  }
}

/** Feeds among some nodes of which the process takes any: their places. */
export function vagueFeeds(
  { flows }: CarriedComponents,
  { feeds, firstFeed }: Passage,
  nodes: ReadonlySet<number>,
): readonly number[] {
  return feeds.flatMap(({ node }, f) =>
    nodes.has(node) && flows.takes[firstFeed + f]! > 0 ? [f] : [],
  );
}
