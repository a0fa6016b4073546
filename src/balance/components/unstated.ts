import { missingUnder } from "../../workspace/index.ts";
import { weighs } from "../mass.ts";
import type { Flows } from "./flows.ts";
import type { Carrier, ComponentModel, Passage } from "./model.ts";
import type { Asked, Rule } from "./rules.ts";

/** Streams of which the text does not say how much of a component they hold, and all that comes of them. Nodes. */
export interface Silence {
  /** Nobody says it: what is counted of them is at least what is said. */
  readonly unstated: ReadonlySet<number>;
  /** Of these, a share that is unpublished decides: no number holds. */
  readonly unpublished: ReadonlySet<number>;
}

export function findUnstated(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  component: string,
): Silence {
  const unpublished = new Set<number>();
  for (const [node, content] of model.contents.entries()) {
    const missing = content?.get(component)?.missing.length ?? 0;
    if (missing > 0 && (flows.supply[node] ?? 0) > 0) unpublished.add(node);
  }
  grow(unpublished, { model, flows, asked }, (passage, o, rule) =>
    isUnpublished(model, passage, o, component, rule),
  );
  const unstated = new Set([...unpublished, ...silentStreams(model, flows, component)]);
  grow(unstated, { model, flows, asked }, ({ outlets }, o, rule) => isBare(outlets[o], rule));
  return { unstated, unpublished };
}

/** What enters with a mass, and says nothing of the component. */
function silentStreams(model: ComponentModel, flows: Flows, component: string): readonly number[] {
  return model.streams.flatMap((stream, node) => {
    const known = model.system.measures.streams.get(stream);
    const silent = model.contents[node]?.has(component) !== true && isOpen(model, node, component);
    const enters = (flows.entering[node] ?? 0) > 0;
    const counts = known !== undefined && weighs(known) && known.utility === undefined;
    return silent && enters && counts ? [node] : [];
  });
}

/** Its composition may hold more than it says: all of one that says nothing, the traces of any other. */
function isOpen(model: ComponentModel, node: number, component: string): boolean {
  const trace = !model.system.workspace.accounts.has(component);
  return trace || model.contents[node] === undefined;
}

/** A figure nobody has published says how much goes there: its share, another's where it is the rest, what is added. */
export function isUnpublished(
  model: ComponentModel,
  passage: Passage,
  o: number,
  component: string,
  rule: Rule | undefined,
): boolean {
  const own = passage.outlets[o];
  if (hasUnpublished(own, component)) return true;
  if (own?.rest === true && passage.outlets.some((other) => hasUnpublished(other, component))) {
    return true;
  }
  return carries(rule) && addsUnpublished(model, passage, component);
}

function addsUnpublished({ system }: ComponentModel, { instance }: Passage, id: string): boolean {
  const { table } = system.measures;
  return instance.process.adds.some(({ component, figure }) => {
    const slot = table.slotOf.get(figure);
    return component === id && slot !== undefined && missingUnder(table, [slot]).length > 0;
  });
}

function hasUnpublished(outlet: Carrier | undefined, component: string): boolean {
  const { line, declared } = outlet ?? {};
  const share =
    line?.recoveries?.get(component) ?? declared?.get(component) ?? line?.share?.fraction;
  return (share?.missing.length ?? 0) > 0;
}

/** An amount alone: nothing says what it is made of. */
export function isBare(outlet: Carrier | undefined, rule: Rule | undefined): boolean {
  const { line, declared } = outlet ?? {};
  return declared === undefined && line?.recoveries === undefined && rule?.kind === "none";
}

interface Ground {
  readonly model: ComponentModel;
  readonly flows: Flows;
  readonly asked: Asked;
}

type Seed = (passage: Passage, outlet: number, rule: Rule | undefined) => boolean;

function grow(nodes: Set<number>, ground: Ground, isSeed: Seed): void {
  for (let size = -1; size !== nodes.size; ) {
    size = nodes.size;
    spread(nodes, ground, isSeed);
  }
}

function spread(nodes: Set<number>, { model, flows, asked }: Ground, isSeed: Seed): void {
  for (const [i, passage] of model.passages.entries()) {
    if (!((flows.lots[i] ?? 0) > 0)) continue;
    const vague = passage.feeds.some(
      ({ node }, f) => nodes.has(node) && (flows.takes[i]?.[f] ?? 0) > 0,
    );
    const rules = asked.rules[i] ?? [];
    for (const [o, { node }] of passage.outlets.entries()) {
      const untold = node >= 0 && Number.isNaN(asked.told[node] ?? 0);
      const caught = isSeed(passage, o, rules[o]) || (vague && carries(rules[o]));
      if (untold && caught) nodes.add(node);
    }
  }
  for (const [i, { mixture, part }] of model.blends.entries()) {
    const open = Number.isNaN(asked.told[mixture] ?? 0);
    if (open && nodes.has(part) && (flows.draws[i] ?? 0) > 0) nodes.add(mixture);
  }
}

export function carries(rule: Rule | undefined): boolean {
  return rule?.kind === "rest" || (rule?.kind === "part" && rule.of > 0);
}
