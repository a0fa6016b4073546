import { type Content, readContent, type Stream } from "../../workspace/index.ts";
import { contentOf } from "../content.ts";
import type { Instance } from "../instances.ts";
import { type Mass, massOf, massOfLine } from "../mass.ts";
import type { NamedAmount, RecipeLine } from "../recipe-line.ts";
import {
  type Assembly,
  analyse,
  matchRowsToColumns,
  planAssembly,
  type SolvePlan,
} from "../solve/index.ts";
import type { System } from "../system.ts";

/** A feed or an outlet of a process, as its components are counted. */
export interface Carrier {
  readonly line: RecipeLine;
  /** Place of its stream among the nodes; −1 for what is lost or emitted. */
  readonly node: number;
  readonly mass: Mass | undefined;
  readonly declared: Content | undefined;
  /** A by-product or loss that takes what the others leave. */
  readonly rest: boolean;
}

/** A process through which components pass. */
export interface Passage {
  readonly instance: Instance;
  readonly column: number;
  readonly feeds: readonly Carrier[];
  readonly outlets: readonly Carrier[];
}

/** A draw of a mixture from one of its parts. */
interface Blend {
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
  readonly blends: readonly Blend[];
  /** Row and column of each amount, in the order in which amounts are filled in. */
  readonly links: Links;
  readonly assembly: Assembly;
  readonly plan: SolvePlan;
}

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
  const passages = system.instances.map((instance) => passageOf(system, instance, nodeOf));
  const blends = [...system.columnOf.draw].flatMap(([mixture, parts]) =>
    [...parts].map(([part, column]) => ({
      column,
      mixture: nodeOf.get(mixture) ?? -1,
      part: nodeOf.get(part) ?? -1,
    })),
  );
  const links = linksOf(streams.length, passages, blends);
  const assembly = planAssembly(streams.length, streams.length, links.rows, links.columns);
  const matching = matchRowsToColumns(assembly.pattern, Int32Array.from(streams.keys()));
  return {
    system,
    streams,
    nodeOf,
    masses: known.map((stream) => massOf(stream, measures.table)),
    contents: known.map((stream) => contentOf(stream, measures)),
    passages,
    blends,
    links,
    assembly,
    plan: analyse(assembly.pattern, matching),
  };
}

function passageOf(
  system: System,
  instance: Instance,
  nodeOf: ReadonlyMap<string, number>,
): Passage {
  const { recipe, process } = instance;
  const makes = process.run.kind === "makes";
  const carrier = (line: RecipeLine | NamedAmount, ends: boolean): Carrier => ({
    line,
    node: ends ? -1 : (nodeOf.get(line.stream) ?? -1),
    mass: massOfLine(line, system.measures),
    declared: declaredOf(system, line, ends),
    rest: line.byDifference,
  });
  const inside = (line: RecipeLine) => carrier(line, false);
  return {
    instance,
    column: system.columnOf.lots.get(instance.id) ?? -1,
    feeds: (makes ? recipe.takes : [recipe.run, ...recipe.takes]).map(inside),
    outlets: [
      ...(makes ? [recipe.run] : []).map(inside),
      ...recipe.gives.map(inside),
      ...[...recipe.loses, ...recipe.emits].map((line) => carrier(line, true)),
    ],
  };
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
  return content.has(line.stream) && !measures.counted.has(line.stream) ? undefined : content;
}

interface Links {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** In this order the amounts are filled in: a one for each node, then what each passage and each draw hands on. */
function linksOf(size: number, passages: readonly Passage[], blends: readonly Blend[]): Links {
  const rows = Array.from({ length: size }, (_, i) => i);
  const columns = [...rows];
  for (const { feeds, outlets } of passages) {
    for (const outlet of outlets) {
      if (outlet.node < 0) continue;
      for (const feed of feeds) {
        rows.push(outlet.node);
        columns.push(feed.node);
      }
    }
  }
  for (const { mixture, part } of blends) {
    rows.push(mixture);
    columns.push(part);
  }
  return { rows, columns };
}
