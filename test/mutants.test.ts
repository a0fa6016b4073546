/**
 * One thing wrong at a time, in every example: an `expect`, an identity or an issue must catch it. What none can
 * catch is listed with its reason, and the list holds nothing that is caught.
 */
import { describe, expect, test, vi } from "vitest";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { isMap, type Sections, treeOf } from "./shuffled.ts";
import { exampleFiles, filesOf, issuesOf, shown } from "./workspaces.ts";

// A hundred checks in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Hand sums beside those an example carries itself, so that each of its numbers is held by one. */
const SUMS: Readonly<Record<string, Sections>> = {
  "by-product": {
    quartz: {
      enters: "quartz",
      is: "135 t",
      in: "2026",
      scenario: "little-fume",
      because: "100 t of brick * 0.5 * 2.7",
    },
    clay: {
      enters: "clay",
      is: "100 t * (0.5 - 0.05)",
      in: "2026",
      scenario: "little-fume",
      because: "100 t of brick",
    },
  },
  states: {
    quartz: {
      enters: "quartz",
      is: "27 000 t",
      in: "2027",
      promise: "smelt",
      because: "10,000 t * 2.7",
    },
    furnace: {
      taken: "electricity",
      by: "furnace",
      is: "110 GWh",
      in: "2027",
      promise: "smelt",
      because: "10,000 t * 11 MWh",
    },
    pulling: {
      taken: "electricity",
      by: "pulling",
      is: "4.5083164 km2 * 207 um * 2330 kg/m3 / 0.95 * 32 MWh/t",
      within: "1 MWh",
      in: "2027",
      promise: "pull",
    },
    squaring: {
      taken: "electricity",
      by: "squaring",
      is: "4.5083164 km2 * 207 um * 2330 kg/m3 / 0.95 * 0.5 MWh/t",
      within: "1 MWh",
      in: "2027",
      promise: "pull",
    },
    crop: {
      made: "crop",
      by: "squaring",
      is: "4.5083164 km2 * 207 um * 2330 kg/m3 / 0.95 * 0.05",
      within: "1 kg",
      in: "2027",
      promise: "pull",
    },
    sludge: {
      made: "kerf-sludge",
      by: "slicing",
      is: "4.5083164 km2 * 55 um * 2330 kg/m3",
      within: "1 kg",
      in: "2027",
      promise: "slice",
    },
  },
  "two-plants": {
    rock: {
      enters: "rock",
      is: "20 kt * 184 / 365 / (0.5 % * 0.88 * 0.97)",
      within: "1 t",
      in: "2026",
      because: "a tonne for a tonne of ore",
    },
  },
  recycle: {
    slag: {
      made: "slag",
      by: "smelting",
      is: "1250 t * (1 - 0.8 - 0.08)",
      within: "1 kg",
      in: "2026",
    },
  },
  "three-loops": {
    crop: {
      made: "crop-lost",
      by: "squaring",
      is: "25 t / 38",
      within: "1e-9 t",
      in: "2026",
      scenario: "no-crop",
    },
    kerf: {
      made: "kerf-lost",
      by: "slicing",
      is: "5 t / 19",
      within: "1e-9 t",
      in: "2026",
      scenario: "no-kerf",
    },
    rejects: {
      made: "rejects-lost",
      by: "sorting",
      is: "1 t / 19",
      within: "1e-9 t",
      in: "2026",
      scenario: "no-rejects",
    },
  },
};

/** What survives, by the end of its name, and why. */
const SURVIVE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  "by-product": [
    [/^where\.fume-in-brick: \+1 %$/, "of any share above a tenth nothing can be made"],
  ],
  flotation: [
    [/pulled\.takes\.rougher-(feed|froth): /, "a lot told by recoveries may be of any size"],
  ],
  "one-process": [
    [/contracted: (\+1 %|doubled)$/, "a wider limit still holds"],
    [/launched: a year later$/, "the figures are the same in every year"],
  ],
  "standing-still": [
    [/announced only$/, "it works all the same: only what stands still makes nothing"],
    [/contracted: (\+1 %|doubled)$|load factor: \+1 %$/, "a wider limit still holds"],
    [/^sites\.(pit|works): dropped$/, "what is not limited is not overdrawn"],
  ],
  states: [
    [/contracted: (\+1 %|doubled)$/, "a wider limit still holds, or still does not"],
    [/launched: a year later$/, "the figures are the same in every year"],
    [
      /^where\.kerf\.(low|high): (\+1 %|doubled|negative)$/,
      "an end of the range: it turns inside all the same",
    ],
    [/^enters\.polysilicon: t ↔ kg$/, "far too little is too little"],
  ],
  "two-plants": [
    [/announced only$/, "no promise asks what may be counted"],
    [/^plants\.mine: dropped$/, "the mine has no share: it gives what the smelter asks"],
  ],
};

/** Reagents are bought on an open market and emitted gases weigh in no balance: their lines are their only sums. */
const KAZAKHSTAN =
  /^processes\.(furnace|siemens|pulling|squaring|slicing|cell-line|module-line|digestion|precipitation|capture)\.(makes|treats|gives\.(dissolved|alumina|gallium)|takes\.(quartz|mg-silicon|polysilicon|ingot|bricks|wafers|cells|electricity|heat|glass|encapsulant))|^where\.|^streams\.(wafers|modules)\.|nameplate/;

/** It says only that nobody publishes it; the other is a range, and nobody promises gallium that it could decide. */
const HELD_BY_NOTHING =
  /^processes\.squaring\.takes\.electricity: dropped|^where\.gallium-in-bauxite\.(low|high): /;

function withSums(tree: Sections, sums: Sections = {}): Sections {
  const known = isMap(tree.expect) ? tree.expect : {};
  const named = Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [`hand-${name}`, sum]),
  );
  return { ...tree, expect: { ...known, ...named } };
}

function survivorsOf(tree: Sections, mutants: readonly Mutant[]): readonly string[] {
  const own = new Set(
    issuesOf([{ path: "tizbek.yaml", text: JSON.stringify(tree) }]).map(({ code }) => code),
  );
  return mutants
    .filter(({ files }) => issuesOf(files).every(({ code }) => own.has(code)))
    .map(({ name }) => name);
}

describe.each([
  "by-product",
  "flotation",
  "near-gain",
  "one-process",
  "recycle",
  "standing-still",
  "states",
  "supply-and-promise",
  "three-loops",
  "titanium",
  "two-plants",
])("%s", (example) => {
  const tree = withSums(treeOf(exampleFiles(example)), SUMS[example]);
  const reasons = SURVIVE[example] ?? [];

  test("holds what it says, the hand sums beside it too", () => {
    const codes = issuesOf([{ path: "tizbek.yaml", text: JSON.stringify(tree) }]).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain("expect-failed");
  });

  test("every mutant is caught, but for those with a reason", () => {
    const mutants = mutantsOf(tree);
    const survivors = survivorsOf(tree, mutants);
    expect(mutants.length).toBeGreaterThan(25);
    expect(survivors.filter((name) => !reasons.some(([known]) => known.test(name)))).toEqual([]);
    const stale = reasons.filter(([known]) => !survivors.some((name) => known.test(name)));
    expect(stale.map(([, reason]) => reason)).toEqual([]);
  });
});

/** What no example has: shares of a mixture, plants that may be counted, dates a figure changes at. */
const SHARES = `
streams: {gas: {unit: t}, own: {unit: t}, bought: {unit: t}, feed: {unit: t, mixes: {own: 60 %, bought: rest}}, p: {unit: t}}
processes: {pp: {makes: 1 t p, takes: {feed: {2026: 2 t @ HAND, 2028: 3 t @ HAND}}}, oo: {makes: 1 t own, takes: {gas: 1 t assumed}}}
plants: {works: {runs: oo, capacity: 15 kt/yr @ HAND, standing: operating @ HAND}}
enters: {bought: at most 10 001 t/yr @ HAND, gas: as needed}
sites: {here: {}}
scopes: {only: [pp]}
statements: {s: {quote: {en: x}, promises: {one: {nameplate: 10 kt/yr p, launched: by 2026-10, at: here, scope: only}}}}
expect:
  own: {enters: own, is: 10 000 t * 2.5 * 0.6, promise: one, because: half way from 2 to 3 t}
  bought: {enters: bought, is: 10 000 t * 2.5 * 0.4, promise: one}
  later: {enters: own, is: 10 000 t * 3 * 0.6, in: 2028, promise: one}
  gas: {enters: gas, is: 15 kt, promise: one, scope: both, because: as much as is made of it}
  matter: {cell: matter, promise: one, is: closes, because: "15 of 15 kt, 10 of 10.001 kt"}
`.replace("{only: [pp]}", "{only: [pp], both: [pp, oo]}");

test("a share, a standing, a capacity and a year gone wrong are caught", () => {
  const tree = treeOf(filesOf(SHARES));
  const mutants = mutantsOf(tree);
  const survivors = survivorsOf(tree, mutants);
  expect(mutants.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "streams.feed.mixes.own: ten points more",
      "plants.works: dropped",
      "plants.works.standing: announced only",
      "statements.s.promises.one.launched: a year later",
      "enters.bought: dropped",
    ]),
  );
  // A wider limit still holds.
  const wider = [
    "plants.works.capacity: +1 %",
    "plants.works.capacity: doubled",
    "enters.bought: +1 %",
    "enters.bought: doubled",
  ];
  expect(survivors.filter((name) => !wider.includes(name))).toEqual([]);
});

/** What streams are made of: recoveries in a circuit, a key component, a trace with its contamination and its limit. */
const RECOVERIES = `
accounts: {Cu, gangue, Re}
traces: {As}
streams:
  ore: {unit: t, of: {Cu: 2 % @ HAND, As: 100 ppm @ HAND, gangue: rest}}
  dust: {unit: t, of: {Re: 10 ppm @ HAND, other: rest}}
  feed: {unit: t, mixes: {ore: all, tails: all}}
  froth: {unit: t}
  tails: {unit: t}
  matte: {unit: t, spec: {As: at most 0.2065 % @ HAND}}
  perrhenate: {unit: t, of: NH4ReO4}
processes:
  rougher:
    treats: feed
    gives: {froth: {Cu: 80 % @ HAND, gangue: 5 % @ HAND, As: 60 % @ HAND}}
    loses: {tailings: rest}
  cleaner:
    treats: froth
    adds: {As: 1 g @ HAND}
    gives: {matte: {Cu: 90 % @ HAND, gangue: 10 % @ HAND, As: 50 % @ HAND}, tails: rest}
  leaching: {treats: dust, gives: {perrhenate: {Re: 30 % @ HAND}}, loses: {slag: rest}}
enters: {ore: 1000 t/yr @ HAND, dust: 1000 t/yr @ HAND}
leaves: {matte: as it comes, perrhenate: as it comes}
expect:
  copper: {holds: matte, of: Cu, is: 20 t * 0.8 * 0.9 / (1 - 0.8 * 0.1)}
  gangue: {holds: matte, of: gangue, is: 979.9 t * 0.05 * 0.1 / (1 - 0.05 * 0.9)}
  rhenium: {holds: perrhenate, of: Re, is: 10 kg * 0.3}
  perrhenate: {leaves: perrhenate, is: 10 kg * 0.3 * M(NH4ReO4) / Re}
  arsenic: {holds: matte, of: As, is: 0.5 * (0.6 * (0.1 t + 0.5 * 1e-6 * FROTH) / 0.7 + 1e-6 * FROTH)}
  tailings: {made: tailings, is: 1000 t - MATTE, within: 1 kg}
`
  .replaceAll("FROTH", "(20 t * 0.8 / 0.92 + 979.9 t * 0.05 / 0.955)")
  .replaceAll("MATTE", "(20 t * 0.8 * 0.9 / 0.92 + 979.9 t * 0.05 * 0.1 / 0.955)");

test("a recovery, a composition, an addition gone wrong are caught", () => {
  const tree = treeOf(filesOf(RECOVERIES));
  expect(shown(issuesOf([{ path: "tizbek.yaml", text: JSON.stringify(tree) }]))).toBe("");
  const mutants = mutantsOf(tree);
  const survivors = survivorsOf(tree, mutants);
  expect(mutants.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "processes.rougher.gives.froth.Cu: +0.01",
      "processes.cleaner.gives.matte.As: +1 %",
      "processes.leaching.gives.perrhenate.Re: +0.01",
      "processes.rougher.gives.froth.gangue: dropped",
      "processes.cleaner.adds.As: doubled",
      "streams.dust.of.Re: +1 %",
      "accounts.gangue: dropped",
    ]),
  );
  // A limit that is kept, and a lump that nobody counts.
  expect(survivors).toEqual(["streams.dust.of.other: dropped", "streams.matte.spec.As: dropped"]);
});

describe("kazakhstan", () => {
  const tree = treeOf(exampleFiles("kazakhstan"));
  const mutants = mutantsOf(tree).filter(({ name }) => KAZAKHSTAN.test(name));

  test("every fifth mutant of the chain's own figures is caught, but for those with a reason", () => {
    const survivors = survivorsOf(
      tree,
      mutants.filter((_, i) => i % 5 === 0),
    );
    expect(mutants.length).toBeGreaterThan(100);
    expect(survivors.filter((name) => !HELD_BY_NOTHING.test(name))).toEqual([]);
    expect(survivors.length).toBeLessThan(3);
  });
});
