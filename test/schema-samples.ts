/** A text for every key of the language and every shape its value may have, made from the same table as the schema. */
import { stringify } from "yaml";
import {
  type BlockKind,
  FIELDS,
  NAMED,
  REQUIRED,
  SHAPES,
  type Shape,
} from "../src/format/index.ts";
import { HEADER } from "./workspaces.ts";

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
type Block = { readonly [key: string]: Tree };

export interface Sample {
  readonly kind: BlockKind;
  readonly key: string;
  readonly text: string;
}

const LONG = { value: "2.7 t", low: "2.5", high: "2.9", evidence: "assumed" };
const FIGURES: readonly Tree[] = ["2.7 t assumed", LONG, { "2018": "1 t", "2026": LONG }];

function valuesOf(shape: Shape): readonly Tree[] {
  if (shape.kind === "text") return shape.examples.length > 0 ? shape.examples : ["a"];
  if (shape.kind === "word") return shape.of;
  if (shape.kind === "words") return ["a", { kk: "а", en: "a" }];
  if (shape.kind === "figure") return [...FIGURES, ...shape.examples];
  if (shape.kind === "list") return [valuesOf(shape.of)];
  if (shape.kind === "either") return shape.of.flatMap(valuesOf);
  if (shape.kind === "block") return [leastOf(shape.of)];
  if (shape.kind === "lines") return valuesOf(SHAPES.section[shape.of]);
  const [name = "a"] = shape.names?.examples ?? [];
  return valuesOf(shape.of).map((value) => ({ [name]: value }));
}

/** A block with no more than it must have. */
function leastOf(kind: BlockKind): Block {
  if (kind === "process") return { makes: "1 t a" };
  if (kind === "figure") return { value: "2.7 t", low: "2.5 t", high: "2.9 t" };
  if (kind === "expect") return { made: "a", is: "1 t" };
  if (kind === "calendar") return { from: "2026-01-01", to: "2029-01-01" };
  if (kind === "known" || kind === "running") return { unpublished: "a" };
  const shapes: Readonly<Record<string, Shape>> = SHAPES[kind];
  const required: readonly string[] = REQUIRED[kind] ?? [];
  return Object.fromEntries(
    required.flatMap((key) => {
      const [value] = shapes[key] === undefined ? [] : valuesOf(shapes[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Where a block may stand. */
const PLACES: Readonly<Record<BlockKind, (block: Block) => Block>> = {
  header: (block) => block,
  calendar: (calendar) => ({ calendar }),
  section: (block) => block,
  figure: (a) => ({ where: { a } }),
  stream: (a) => ({ streams: { a } }),
  process: (a) => ({ processes: { a } }),
  plant: (a) => ({ plants: { a } }),
  component: (a) => ({ accounts: { a } }),
  site: (a) => ({ sites: { a } }),
  limit: (power) => ({ sites: { a: { power } } }),
  source: (a) => ({ sources: { a } }),
  statement: (a) => ({ statements: { a } }),
  promise: (a) => ({ statements: { s: { quote: "a", promises: { a } } } }),
  known: (said) => ({ statements: { s: { quote: "a", said } } }),
  running: (running) => ({
    statements: { s: { quote: "a", promises: { a: { nameplate: "1 t a", running } } } },
  }),
  scope: (a) => ({ scopes: { a } }),
  scenario: (a) => ({ scenarios: { a } }),
  comparable: (a) => ({ comparables: { a } }),
  programme: (programme) => ({ programme }),
  named: (a) => ({ programme: { offices: { a } } }),
  measure: (a) => ({ programme: { measures: { a } } }),
  money: (line) => ({ programme: { measures: { a: { from: "s", money: { "2026": line } } } } }),
  fact: (fact) => ({ programme: { measures: { a: { from: "s", facts: { "2026-10": fact } } } } }),
  indicator: (a) => ({ programme: { indicators: { a } } }),
  stated: (a) => ({ programme: { stated: { a } } }),
  expect: (a) => ({ expect: { a } }),
};

/** The block with one key more, in a whole workspace; what that key stands instead of is left out. */
export function textWith(kind: BlockKind, key: string, value: Tree): string {
  const instead = INSTEAD[key] ?? [];
  const least = Object.entries(leastOf(kind)).filter(([known]) => !instead.includes(known));
  const more = kind === "expect" ? (OF_COMPONENT[key] ?? {}) : {};
  return workspaceWith(kind, { ...Object.fromEntries(least), ...more, [key]: value });
}

/** What is asked of a component names it, and nothing else is asked beside. */
const OF_COMPONENT: Readonly<Record<string, Block>> = {
  of: { holds: "a" },
  holds: { of: "a" },
  grade: { of: "a" },
  unaccounted: { of: "a" },
};

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  treats: ["makes"],
  of: ["made"],
  holds: ["made"],
  grade: ["made"],
  unaccounted: ["made"],
  unpublished: ["value", "low", "high"],
};

/** The block without a key. */
export function textWithout(kind: BlockKind, key: string): string {
  const kept = Object.entries(leastOf(kind)).filter(([known]) => known !== key);
  return workspaceWith(kind, Object.fromEntries(kept));
}

function workspaceWith(kind: BlockKind, block: Block): string {
  const own = stringify(PLACES[kind](block), { lineWidth: 0 });
  if (kind === "header" || kind === "calendar") return own;
  return own.startsWith("sources:") ? HEADER.replace(/^sources:.*\n/m, own) : HEADER + own;
}

/** Every key, with every form its value may have. */
export function everySample(): readonly Sample[] {
  const kinds = Object.keys(FIELDS) as readonly BlockKind[];
  return kinds.flatMap((kind) => {
    const shapes: Readonly<Record<string, Shape>> = SHAPES[kind];
    const named = NAMED[kind];
    const all = { ...shapes, ...(named === undefined ? {} : { power: named }) };
    return Object.entries(all).flatMap(([key, shape]) =>
      valuesOf(shape).map((value) => ({ kind, key, text: textWith(kind, key, value) })),
    );
  });
}
