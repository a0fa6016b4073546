import { type FigureTable, slotsUnder } from "../../workspace/index.ts";
import type { System } from "../system.ts";
import { type ComponentModel, componentModel, type Passage } from "./model.ts";

/** Slots of the figures that shares found with the balance hang on, where some of these slots are such shares. */
export function slotsBehindGrades(system: System, slots: Iterable<number>): readonly number[] {
  const { table } = system.measures;
  const streams = gradedStreams(table, slots);
  if (streams.length === 0) return [];
  const model = componentModel(system);
  return [
    ...behindNodes(
      model,
      streams.flatMap((stream) => model.nodeOf.get(stream) ?? []),
    ),
  ];
}

/** Slots of the figures by which a process passes on what enters it, and of all that brings it there. */
export function slotsBehindProcess(system: System, id: string): readonly number[] {
  const model = componentModel(system);
  const passage = model.passages.find(({ instance }) => instance.id === id);
  if (passage === undefined) return [];
  const declared = passage.outlets.flatMap((outlet) => [...(outlet.declared?.values() ?? [])]);
  return [
    ...slotsOf(passage),
    ...declared.flatMap(({ slots }) => slots),
    ...behindNodes(
      model,
      passage.feeds.map(({ node }) => node),
    ),
  ];
}

function behindNodes(model: ComponentModel, from: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  const open = [...from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const slot of ownSlots(model, node)) found.add(slot);
    open.push(...suppliersOf(model, node, found));
  }
  return found;
}

function gradedStreams(table: FigureTable, slots: Iterable<number>): readonly string[] {
  const streams = slotsUnder(table, slots).flatMap((slot) => {
    const known = table.slots[slot];
    return known?.rule.kind === "grade" && known.figure.kind === "grade" ? known.figure.stream : [];
  });
  return [...new Set(streams)];
}

/** What a stream says of itself, and what of it stands at the gate as a number. */
function ownSlots({ system, contents, streams }: ComponentModel, node: number): readonly number[] {
  const fractions = [...(contents[node]?.values() ?? [])].flatMap(({ slots }) => slots);
  const numbers = system.numbers
    .filter(({ stream }) => stream === streams[node])
    .flatMap(({ amount }) => amount.slots);
  return [...fractions, ...numbers];
}

/** Nodes that hand a stream what it is made of; the figures by which they do are added. */
function suppliersOf(
  { passages, blends, contents }: ComponentModel,
  node: number,
  found: Set<number>,
): readonly number[] {
  // A declared composition is what it says, whoever supplies the stream.
  if (contents[node] !== undefined) return [];
  const parts = blends.filter(({ mixture }) => mixture === node).map(({ part }) => part);
  const feeds = passages
    .filter(({ outlets }) => outlets.some((outlet) => outlet.node === node))
    .flatMap((passage) => {
      for (const slot of slotsOf(passage)) found.add(slot);
      return passage.feeds.map((feed) => feed.node);
    });
  return [...parts, ...feeds];
}

function slotsOf({ feeds, outlets }: Passage): readonly number[] {
  return [...feeds, ...outlets].flatMap(({ line }) => [
    ...line.amount.slots,
    ...[...(line.recoveries?.values() ?? [])].flatMap(({ slots }) => slots),
    ...(line.share?.fraction.slots ?? []),
  ]);
}
