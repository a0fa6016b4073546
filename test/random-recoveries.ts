/** Circuits of recoveries drawn at random: stage after stage, each with a return to an earlier feed. */
import fc from "fast-check";
import type { Sections, Tree } from "./shuffled.ts";

export const COUNTED = ["metal", "sulphide", "gangue"] as const;
export const TRACE = "B";
const CARRIED = [...COUNTED, TRACE] as const;
export type Carried = (typeof CARRIED)[number];

/** Shares of each component that enters a stage. [1] */
type Shares = Readonly<Record<Carried, number>>;

export interface RandomStage {
  /** On to the next stage. */
  readonly on: Shares;
  /** Back to the feed of an earlier stage, and the rest is lost; or lost, and the rest goes back. */
  readonly back: Shares;
  readonly restBack: boolean;
  readonly backTo: number;
  /** Of all that enters, lost by a share of everything. [1] */
  readonly dust: number;
  /** Of a reagent with every tonne of feed. [t] */
  readonly reagent: number;
  /** Added with every tonne of feed. [t] */
  readonly added: number;
}

export interface RandomCircuit {
  readonly stages: readonly RandomStage[];
  /** What the ore holds. [1] */
  readonly ore: Shares;
  /** Ore that enters. [t/yr] */
  readonly enters: number;
  /** Asked of what is cast from the feed of the first stage, beside it. [t/yr] */
  readonly asked: number;
}

const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 1000);
const shares = (min: number, max: number): fc.Arbitrary<Shares> =>
  fc
    .tuple(...CARRIED.map(() => thousandths(min, max)))
    .map((list) => Object.fromEntries(CARRIED.map((id, i) => [id, list[i]])) as Shares);

const stage: fc.Arbitrary<RandomStage> = fc.record({
  on: shares(250, 600),
  back: shares(50, 300),
  restBack: fc.boolean(),
  reagent: fc.oneof(fc.constant(0), thousandths(1, 30)),
  backTo: fc.nat(10),
  dust: fc.oneof(fc.constant(0), thousandths(1, 50)),
  added: fc.oneof(fc.constant(0), fc.constant(3e-9)),
});

export const randomCircuit: fc.Arbitrary<RandomCircuit> = fc
  .record({
    stages: fc.array(stage, { minLength: 1, maxLength: 6 }),
    ore: fc.record({
      metal: thousandths(1, 300),
      sulphide: thousandths(1, 300),
      B: fc.constantFrom(2e-9, 5e-7),
    }),
    enters: fc.integer({ min: 10, max: 5000 }),
    asked: fc.oneof(fc.constant(0), thousandths(1, 50)),
  })
  .map(({ stages, ore, enters, asked }) => ({
    stages,
    ore: { ...ore, gangue: 1 - ore.metal - ore.sulphide - ore.B },
    enters,
    // Little enough that the pool can always give it.
    asked: asked * enters,
  }));

/** By which name a stream or a process of the circuit goes. */
export type Naming = (id: string) => string;

/** The text of a circuit, with so many times the ore and what is asked. */
export function circuitText(
  { stages, ore, enters, asked }: RandomCircuit,
  times = 1,
  named: Naming = (id) => id,
): Sections {
  const ids = stages.map((_, i) => i);
  const backs = (to: number) =>
    ids.filter((i) => (stages[i]?.backTo ?? 0) % (i + 1) === to).map((i) => `back-${i}`);
  const plain = [...ids.flatMap((i) => [`main-${i + 1}`, `back-${i}`]), ...(asked ? ["cast"] : [])];
  const map = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
    Object.fromEntries(entries.map(([id, value]) => [named(id), value]));
  const feed = (i: number): Tree => ({
    unit: "t",
    mixes: map(
      [`main-${i}`, ...backs(i), ...(asked && i === 0 ? ["left"] : [])].map((id) => [id, "all"]),
    ),
  });
  return {
    format: "1",
    name: "chance",
    "as of": "2026-11-24",
    calendar: { from: "2026-01-01", to: "2027-01-01", step: "year" },
    accounts: Object.fromEntries(COUNTED.map((id) => [id, ""])),
    traces: { [TRACE]: "" },
    streams: {
      ...map([["main-0", { unit: "t", of: compositionOf(ore) } as Tree]]),
      ...map([["reagent", { unit: "t", of: REAGENT } as Tree]]),
      ...map(plain.map((id) => [id, { unit: "t" } as Tree])),
      ...(asked ? map([["left", { unit: "t" } as Tree]]) : {}),
      ...map(ids.map((i) => [`feed-${i}`, feed(i)])),
    },
    processes: {
      ...map(stages.map((one, i) => [`stage-${i}`, stageText(one, i, asked > 0, named)])),
      ...(asked ? map([["casting", castingText(named)]]) : {}),
    },
    enters: map([
      ["main-0", `${enters * times} t/yr assumed`],
      ["reagent", "as needed"],
    ]),
    leaves: map([
      [`main-${stages.length}`, "as it comes"],
      ...(asked ? [["cast", `${asked * times} t/yr`] as const] : []),
    ]),
  };
}

const REAGENT = { sulphide: "5 % assumed", metal: "0.3 % assumed", gangue: "rest" };

function compositionOf({ metal, sulphide, B }: Shares): Tree {
  const said = { metal, sulphide, B };
  const lines = Object.entries(said).map(([id, share]) => [id, `${share} assumed`] as const);
  return { ...Object.fromEntries(lines), gangue: "rest" };
}

const told = (of: Shares): Tree =>
  Object.fromEntries(CARRIED.map((id) => [id, `${of[id]} assumed`]));

function stageText(one: RandomStage, i: number, shared: boolean, named: Naming): Tree {
  const dust = one.dust > 0 ? { dust: `${one.dust} of everything assumed` } : {};
  const treats = shared && i === 0 ? `rest of ${named("feed-0")}` : named(`feed-${i}`);
  const [back, tailings] = one.restBack ? ["rest", told(one.back)] : [told(one.back), "rest"];
  return {
    treats,
    ...(one.reagent > 0 ? { takes: { [named("reagent")]: `${one.reagent} t assumed` } } : {}),
    gives: { [named(`main-${i + 1}`)]: told(one.on), [named(`back-${i}`)]: back },
    loses: { ...dust, tailings },
    ...(one.added > 0 ? { adds: { [TRACE]: `${one.added} t assumed` } } : {}),
  };
}

/** Draws from the pool by amount, whatever it holds. */
function castingText(named: Naming): Tree {
  const half: Shares = { metal: 0.9, sulphide: 0.5, gangue: 0.1, B: 0.2 };
  return {
    makes: { [named("cast")]: told(half) },
    takes: { [named("feed-0")]: "1 t assumed" },
    gives: { [named("left")]: "rest" },
  };
}
