import { compareIds } from "../../core/index.ts";
import { type Content, readContent, type Stream } from "../../workspace/index.ts";
import type { Amount } from "../amount.ts";
import { contentOf } from "../content.ts";
import type { Instance } from "../instances.ts";
import { type Mass, massOf, massOfLine } from "../mass.ts";
import type { NamedAmount, RecipeLine } from "../recipe-line.ts";
import type { Dependence } from "../solve/index.ts";
import type { System } from "../system.ts";
import { type Visit, visitOrder } from "./visit-order.ts";

/** A feed or an outlet of a process, as its components are counted. */
export interface Carrier {
  readonly line: RecipeLine;
  /** Place of its stream among the nodes; −1 for what is lost or emitted. */
  readonly node: number;
  readonly mass: Mass | undefined;
  readonly declared: Content | undefined;
  /** A by-product or loss that takes what the others leave. */
  readonly rest: boolean;
  /** Lost or emitted: it goes to no stream. */
  readonly ends: boolean;
  /** The amount follows from the recoveries, and is not said beside them. */
  readonly recovered: boolean;
  /** Something hangs on what it weighs. */
  readonly weighed: boolean;
  /** Its coefficient among the terms of the system; −1 where it has none of its own. */
  readonly term: number;
}

/** A process through which components pass; feeds and outlets are numbered through the whole chain. */
export interface Passage {
  readonly instance: Instance;
  readonly column: number;
  readonly feeds: readonly Carrier[];
  readonly outlets: readonly Carrier[];
  readonly firstFeed: number;
  readonly firstOutlet: number;
}

/** A draw of a mixture from one of its parts. */
export interface Blend {
  readonly column: number;
  readonly mixture: number;
  readonly part: number;
}

/** Who hands components to whom: the same for every component, and for all numbers. */
export interface ComponentModel {
  readonly system: System;
  readonly streams: readonly string[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly masses: readonly (Mass | undefined)[];
  readonly contents: readonly (Content | undefined)[];
  readonly passages: readonly Passage[];
  readonly feedCount: number;
  readonly outletCount: number;
  readonly blends: readonly Blend[];
  /** Of each node: the outlets that supply it, and the draws. */
  readonly suppliers: readonly (readonly Supplied[])[];
  readonly order: readonly Visit[];
  /** Shares the amounts hang on: where they are read, of which node and component. */
  readonly grades: GradePlaces;
  readonly gate: Gate;
}

/** What crosses the gate, or is left over, of each node: as an unknown, or as a number. */
export interface Gate {
  readonly columns: readonly {
    readonly node: number;
    readonly column: number;
    readonly side: "enters" | "leaves";
    readonly sign: 1 | -1;
  }[];
  readonly numbers: readonly {
    readonly node: number;
    readonly side: "enters" | "leaves";
    readonly amount: Amount;
  }[];
}

export interface GradePlaces {
  readonly slots: Int32Array;
  readonly nodes: Int32Array;
  /** By their order among the accounts. */
  readonly components: Int32Array;
}

export type Supplied =
  | { readonly kind: "outlet"; readonly passage: number; readonly outlet: number }
  | { readonly kind: "draw"; readonly blend: number; readonly part: number };

const models = new WeakMap<System, ComponentModel>();

/** A system never changes, so neither does its model. */
export function componentModel(system: System): ComponentModel {
  const known = models.get(system) ?? makeModel(system);
  models.set(system, known);
  return known;
}

function makeModel(system: System): ComponentModel {
  const { measures } = system;
  const streams = [...system.rowOfStream.keys()];
  const nodeOf = new Map(streams.map((stream, i) => [stream, i]));
  const known = streams.map((id) => measures.streams.get(id) as Stream);
  const passages = passagesOf(system, nodeOf);
  const blends = [...system.columnOf.draw].flatMap(([mixture, parts]) =>
    [...parts].map(([part, column]) => ({
      column,
      mixture: nodeOf.get(mixture) ?? -1,
      part: nodeOf.get(part) ?? -1,
    })),
  );
  const last = passages.at(-1);
  const suppliers = suppliersOf(streams.length, passages, blends);
  return {
    system,
    streams,
    nodeOf,
    masses: known.map((stream) => massOf(stream, measures.table)),
    contents: known.map((stream) => contentOf(stream, measures)),
    passages,
    feedCount: last === undefined ? 0 : last.firstFeed + last.feeds.length,
    outletCount: last === undefined ? 0 : last.firstOutlet + last.outlets.length,
    blends,
    suppliers,
    order: visitOrder(needsOf(suppliers, passages)),
    grades: gradePlaces(system, nodeOf),
    gate: gateOf(system, nodeOf),
  };
}

function gateOf(
  { columnOf, numbers, rowOfStream }: System,
  nodeOf: ReadonlyMap<string, number>,
): Gate {
  const sides = { enters: "enters", leaves: "leaves", left: "leaves", short: "leaves" } as const;
  return {
    columns: (["enters", "leaves", "left", "short"] as const).flatMap((kind) =>
      [...columnOf[kind]].flatMap(([stream, column]) => {
        const node = nodeOf.get(stream);
        // What falls short is promised among the numbers that leave, and does not.
        const sign = kind === "short" ? -1 : 1;
        return node === undefined ? [] : [{ node, column, side: sides[kind], sign }];
      }),
    ),
    numbers: numbers.flatMap(({ stream, row, side, amount }) => {
      const node = nodeOf.get(stream);
      const own = row === rowOfStream.get(stream);
      return node === undefined || !own ? [] : [{ node, side, amount }];
    }),
  };
}

function gradePlaces(
  { measures, workspace }: System,
  nodeOf: ReadonlyMap<string, number>,
): GradePlaces {
  const accounts = [...workspace.accounts.keys()];
  const places = [...measures.table.grades].flatMap(([stream, slots]) => {
    const node = nodeOf.get(stream);
    if (node === undefined) return [];
    return [...slots].map(([id, slot]) => ({ slot, node, component: accounts.indexOf(id) }));
  });
  return {
    slots: Int32Array.from(places, ({ slot }) => slot),
    nodes: Int32Array.from(places, ({ node }) => node),
    components: Int32Array.from(places, ({ component }) => component),
  };
}

function passagesOf(system: System, nodeOf: ReadonlyMap<string, number>): readonly Passage[] {
  let [firstFeed, firstOutlet] = [0, 0];
  return system.instances.map((instance) => {
    const { feeds, outlets } = carriersOf(system, instance, nodeOf);
    const column = system.columnOf.lots.get(instance.id) ?? -1;
    const passage = { instance, column, feeds, outlets, firstFeed, firstOutlet };
    firstFeed += feeds.length;
    firstOutlet += outlets.length;
    return passage;
  });
}

function carriersOf(
  system: System,
  { id, recipe, process }: Instance,
  nodeOf: ReadonlyMap<string, number>,
): Pick<Passage, "feeds" | "outlets"> {
  const makes = process.run.kind === "makes";
  const recovered = new Set(
    [...process.gives, ...process.loses]
      .filter(({ amount }) => amount.kind === "recoveries")
      .map(({ stream }) => stream),
  );
  const column = system.columnOf.lots.get(id);
  const carrier = (
    line: RecipeLine | NamedAmount,
    ends: boolean,
    isRecovered = recovered.has(line.stream),
  ): Carrier => {
    const declared = declaredOf(system, line, ends);
    return {
      line,
      node: ends ? -1 : (nodeOf.get(line.stream) ?? -1),
      mass: massOfLine(line, system.measures),
      declared,
      rest: line.byDifference,
      ends,
      recovered: isRecovered,
      weighed: declared !== undefined || !(isRecovered || line.byDifference),
      term: ends ? -1 : termOf(system, line.stream, column),
    };
  };
  const inside = (line: RecipeLine) => carrier(line, false);
  const takes = byName(recipe.takes).map(inside);
  return {
    feeds: makes ? takes : [inside(recipe.run), ...takes],
    outlets: [
      ...(makes ? [carrier(recipe.run, false, process.run.amount === undefined)] : []),
      ...byName(recipe.gives).map(inside),
      ...byName([...recipe.loses, ...recipe.emits]).map((line) => carrier(line, true)),
    ],
  };
}

/** Of a stream that a process both takes and gives there are two: neither is taken for the other. */
function termOf(system: System, stream: string, column: number | undefined): number {
  const row = system.rowOfStream.get(stream) ?? -1;
  const terms = (system.termsOfRow[row] ?? []).filter((i) => system.terms[i]?.column === column);
  return terms.length === 1 ? (terms[0] ?? -1) : -1;
}

/** Sums then have the same digits in any order of the text. */
function byName<T extends RecipeLine>(lines: readonly T[]): readonly T[] {
  return [...lines].sort((a, b) => compareIds(a.stream, b.stream));
}

/** What ends here may have a name that says what it is: `CO2`. */
function declaredOf(system: System, line: RecipeLine, ends: boolean): Content | undefined {
  const { measures } = system;
  const stream = measures.streams.get(line.stream);
  if (stream !== undefined) return contentOf(stream, measures);
  if (!ends) return undefined;
  const at = { file: "", line: 1, column: 1, length: 1 };
  const content = readContent(
    { kind: "formula", text: line.stream, at },
    measures.counted,
    measures.table,
  );
  const lump = content.has(line.stream) && !measures.counted.has(line.stream);
  return lump ? undefined : content;
}

function suppliersOf(
  size: number,
  passages: readonly Passage[],
  blends: readonly Blend[],
): readonly (readonly Supplied[])[] {
  const suppliers: Supplied[][] = Array.from({ length: size }, () => []);
  for (const [passage, { outlets, firstOutlet }] of passages.entries()) {
    for (const [o, { node }] of outlets.entries()) {
      suppliers[node]?.push({ kind: "outlet", passage, outlet: firstOutlet + o });
    }
  }
  for (const [blend, { mixture, part }] of blends.entries()) {
    suppliers[mixture]?.push({ kind: "draw", blend, part });
  }
  return suppliers;
}

/** A stream needs whatever its suppliers are fed with. */
function needsOf(suppliers: ComponentModel["suppliers"], passages: readonly Passage[]): Dependence {
  const needs = suppliers.map((list) => {
    const feeds = list.flatMap((one) =>
      one.kind === "draw"
        ? [one.part]
        : (passages[one.passage]?.feeds ?? []).map(({ node }) => node),
    );
    return [...new Set(feeds)].sort((a, b) => a - b);
  });
  const start = new Int32Array(needs.length + 1);
  for (const [i, list] of needs.entries()) start[i + 1] = (start[i] ?? 0) + list.length;
  return { start, target: Int32Array.from(needs.flat()) };
}
