/** Chains drawn at random, as numbers and as text: what the numbers mean is worked out here, not by the engine. */
import fc from "fast-check";
import type { Sections, Tree } from "./shuffled.ts";

export interface RandomProcess {
  readonly id: string;
  /** Product of one lot [t], and what it takes and gives for it. */
  readonly makes: number;
  readonly takes: ReadonlyMap<string, number>;
  readonly gives: ReadonlyMap<string, number>;
}

export type RandomShare =
  | { readonly kind: "all" | "rest" }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "upTo"; readonly cap: number };

export interface RandomChain {
  readonly processes: readonly RandomProcess[];
  readonly mixtures: ReadonlyMap<string, ReadonlyMap<string, RandomShare>>;
  /** What leaves [t/yr]. */
  readonly demands: ReadonlyMap<string, number>;
  readonly bought: readonly string[];
}

const amount = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

interface Drawn {
  readonly makes: number;
  /** Which earlier products it takes, by place, and how much. */
  readonly earlier: readonly (readonly [number, number])[];
  readonly gives: number;
  /** Where its by-product goes: back to an earlier mixture, or out. */
  readonly back: number;
  readonly feed: "raw" | "returned" | "shared" | "capped";
  readonly share: number;
  readonly cap: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  makes: amount(0.5, 2),
  earlier: fc.array(fc.tuple(fc.nat(20), amount(0.1, 1.5)), { maxLength: 3 }),
  gives: fc.oneof(fc.constant(0), amount(0.01, 0.2)),
  back: fc.nat(20),
  feed: fc.constantFrom("raw", "returned", "shared", "capped"),
  share: amount(0.05, 0.95),
  cap: amount(0.5, 20),
});

/** One to nine processes, each with a feed of its own; by-products leave, or go back to an earlier feed. */
export const randomChain: fc.Arbitrary<RandomChain> = fc
  .tuple(fc.array(drawn, { minLength: 1, maxLength: 9 }), amount(1, 100), amount(0, 10))
  .map(([list, demand, second]) => chainOf(list, demand, second));

function chainOf(list: readonly Drawn[], demand: number, second: number): RandomChain {
  const returned = list.flatMap((one, i) => (one.feed === "returned" ? [i] : []));
  const backTo = new Map<number, string[]>();
  const processes = list.map((one, i): RandomProcess => {
    const takes = new Map([[`feed-${i}`, 4]]);
    for (const [place, much] of one.earlier) {
      if (i > 0) takes.set(`product-${place % i}`, much);
    }
    const gives = new Map<string, number>();
    const earlier = returned.filter((at) => at <= i);
    if (one.gives > 0) {
      gives.set(`by-${i}`, one.gives);
      const at = earlier[one.back % Math.max(1, earlier.length)];
      if (at !== undefined) backTo.set(at, [...(backTo.get(at) ?? []), `by-${i}`]);
    }
    return { id: `process-${i}`, makes: one.makes, takes, gives };
  });
  const mixtures = new Map(list.flatMap((one, i) => mixtureOf(one, i, backTo.get(i) ?? [])));
  const bought = [...mixtures.values()]
    .flatMap((parts) => [...parts.keys()])
    .filter((id) => id.startsWith("raw"));
  const raw = list.flatMap((one, i) => (one.feed === "raw" ? [`feed-${i}`] : []));
  const demands = new Map([[`product-${list.length - 1}`, demand]]);
  if (list.length > 1 && second > 0) demands.set("product-0", second);
  return { processes, mixtures, demands, bought: [...bought, ...raw] };
}

function mixtureOf(
  one: Drawn,
  i: number,
  back: readonly string[],
): [string, Map<string, RandomShare>][] {
  const [first, other] = [`raw-${i}a`, `raw-${i}b`];
  const rest: [string, RandomShare] = [other, { kind: "rest" }];
  const all = back.map((id): [string, RandomShare] => [id, { kind: "all" }]);
  if (one.feed === "returned") return [[`feed-${i}`, new Map([...all, rest])]];
  if (one.feed === "shared") {
    return [[`feed-${i}`, new Map([[first, { kind: "share", share: one.share }], rest])]];
  }
  if (one.feed === "capped")
    return [[`feed-${i}`, new Map([[first, { kind: "upTo", cap: one.cap }], rest])]];
  return [];
}

/** The text of a chain, demands and caps so many times as large. */
export function textOf(chain: RandomChain, times = 1): Sections {
  const ids = new Set<string>();
  for (const { takes, gives } of chain.processes)
    for (const id of [...takes.keys(), ...gives.keys()]) ids.add(id);
  for (const [i] of chain.processes.entries()) ids.add(`product-${i}`);
  for (const [mixture, parts] of chain.mixtures)
    for (const id of [mixture, ...parts.keys()]) ids.add(id);
  const taken = new Set([...chain.mixtures.values()].flatMap((parts) => [...parts.keys()]));
  const loose = [...ids].filter((id) => id.startsWith("by-") && !taken.has(id));
  return {
    format: "1",
    name: "chance",
    "as of": "2026-11-24",
    calendar: { from: "2026-01-01", to: "2027-01-01", step: "year" },
    streams: Object.fromEntries([...ids].map((id) => [id, streamOf(id, chain, times)])),
    processes: Object.fromEntries(
      chain.processes.map((process, i) => [process.id, processOf(process, i)]),
    ),
    enters: Object.fromEntries(chain.bought.map((id) => [id, "as needed"])),
    leaves: {
      ...Object.fromEntries([...chain.demands].map(([id, much]) => [id, `${much * times} t/yr`])),
      ...Object.fromEntries(loose.map((id) => [id, "as it comes"])),
    },
  };
}

function streamOf(id: string, { mixtures }: RandomChain, times: number): Tree {
  const parts = mixtures.get(id);
  if (parts === undefined) return { unit: "t" };
  const mixes = [...parts].map(([part, share]) => [part, shareText(share, times)] as const);
  return { unit: "t", mixes: Object.fromEntries(mixes) };
}

function shareText(share: RandomShare, times: number): string {
  if (share.kind === "share") return `${share.share * 100} %`;
  return share.kind === "upTo" ? `up to ${share.cap * times} t/yr` : share.kind;
}

function processOf({ makes, takes, gives }: RandomProcess, i: number): Tree {
  const lines = (map: ReadonlyMap<string, number>) =>
    Object.fromEntries([...map].map(([id, much]) => [id, `${much} t assumed`]));
  return { makes: `${makes} t product-${i}`, takes: lines(takes), gives: lines(gives) };
}
