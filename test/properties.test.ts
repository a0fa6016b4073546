/** Chains nobody thought of, and texts nobody meant. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Balanced, explainStream } from "../src/balance/index.ts";
import { exactSum, factProblems, isError, seededDraws } from "../src/core/index.ts";
import { readPlan, type WorkspaceFile } from "../src/format/index.ts";
import { checkPlan, judge } from "../src/verdict/index.ts";
import { type RandomChain, randomChain, textOf } from "./random-chain.ts";
import { shuffleKeys, splitFiles } from "./shuffled.ts";
import { balanced, exampleFiles, flowOf, issuesOf, planOf } from "./workspaces.ts";

// Hundreds of chains in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const TOLERANCE = 1e-11;

const fileOf = (tree: unknown): readonly WorkspaceFile[] => [
  { path: "tizbek.yaml", text: JSON.stringify(tree) },
];

const solve = (chain: RandomChain, times = 1) => balanced(planOf(fileOf(textOf(chain, times))));

const lotsOf = ({ balance }: Balanced) =>
  new Map(balance.processes.map(({ id, lots }) => [id, lots]));
const drawsOf = ({ balance }: Balanced, mixture: string) =>
  new Map(
    balance.draws
      .filter((draw) => draw.mixture === mixture)
      .map((draw) => [draw.part, draw.amount]),
  );

/** What comes less what goes of every stream, from the numbers the chain was drawn with. */
function residuals(chain: RandomChain, answer: Balanced): readonly number[] {
  const lots = lotsOf(answer);
  return [...answer.balance.streams.values()].map(({ stream, entering, leaving, left, short }) => {
    const terms = [entering, -leaving, -left];
    for (const [i, { id, makes, takes, gives }] of chain.processes.entries()) {
      const run = lots.get(id) ?? Number.NaN;
      if (stream === `product-${i}`) terms.push(makes * run);
      terms.push((gives.get(stream) ?? 0) * run, -(takes.get(stream) ?? 0) * run);
    }
    for (const { mixture, part, amount } of answer.balance.draws) {
      if (mixture === stream) terms.push(amount);
      if (part === stream) terms.push(-amount);
    }
    const promised = chain.demands.get(stream);
    if (promised !== undefined) terms.push(0 * (leaving + short - promised));
    const largest = Math.max(...terms.map(Math.abs));
    const asked = promised === undefined ? 0 : Math.abs(leaving + short - promised) / promised;
    return Math.max(asked, largest === 0 ? 0 : Math.abs(exactSum(terms)) / largest);
  });
}

describe("any chain of recipes with by-products, returns, shares and caps", () => {
  test("is solved: what comes goes, nothing is negative, every demand is met", () => {
    fc.assert(
      fc.property(randomChain, (chain) => {
        const answer = solve(chain);
        expect(Math.max(...residuals(chain, answer))).toBeLessThanOrEqual(TOLERANCE);
        for (const stream of answer.balance.streams.values()) {
          for (const value of Object.values(stream)) {
            if (typeof value === "number") expect(value).toBeGreaterThanOrEqual(0);
          }
          expect(stream.short).toBe(0);
        }
        for (const lots of lotsOf(answer).values()) expect(lots).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 120, seed: 2030 },
    );
  });

  test("keeps to its shares, and fills to the cap before it goes on", () => {
    fc.assert(
      fc.property(randomChain, (chain) => {
        const answer = solve(chain);
        for (const [mixture, parts] of chain.mixtures) {
          const draws = drawsOf(answer, mixture);
          const whole = exactSum(draws.values());
          for (const [part, share] of parts) {
            const draw = draws.get(part) ?? Number.NaN;
            if (share.kind === "share")
              expect(Math.abs(draw - share.share * whole)).toBeLessThanOrEqual(TOLERANCE * whole);
            if (share.kind === "upTo")
              expect(Math.abs(draw - Math.min(share.cap, whole))).toBeLessThanOrEqual(
                TOLERANCE * whole,
              );
          }
        }
      }),
      { numRuns: 80, seed: 2031 },
    );
  });

  test("is the same to the last digit in any order of its text", () => {
    fc.assert(
      fc.property(randomChain, fc.nat(1000), (chain, seed) => {
        const { next } = seededDraws(seed);
        const shuffled = shuffleKeys(textOf(chain), next) as ReturnType<typeof textOf>;
        const [answer, other] = [solve(chain), balanced(planOf(splitFiles(shuffled, next)))];
        expect([...other.balance.streams.values()]).toEqual([...answer.balance.streams.values()]);
        expect(lotsOf(other)).toEqual(lotsOf(answer));
      }),
      { numRuns: 60, seed: 2032 },
    );
  });

  test("asked for twice as much, with caps twice as wide, is twice itself to the last digit", () => {
    fc.assert(
      fc.property(randomChain, (chain) => {
        const [once, twice] = [solve(chain), solve(chain, 2)];
        for (const [id, lots] of lotsOf(once)) expect(lotsOf(twice).get(id)).toBe(2 * lots);
        for (const id of chain.bought) {
          expect(flowOf(twice, id).entering).toBe(2 * flowOf(once, id).entering);
        }
      }),
      { numRuns: 60, seed: 2033 },
    );
  });

  test("says why each stream flows: the askers and the takers add up to it", () => {
    fc.assert(
      fc.property(randomChain, (chain) => {
        const answer = solve(chain);
        for (const stream of answer.balance.streams.keys()) {
          const why = explainStream(answer, stream);
          const { amount = 0, askers = [], takers = [] } = why ?? {};
          for (const parts of [askers, takers]) {
            const sum = exactSum(parts.map((one) => one.amount));
            const largest = Math.max(amount, ...parts.map((one) => Math.abs(one.amount)));
            expect(Math.abs(sum - amount)).toBeLessThanOrEqual(TOLERANCE * largest);
          }
        }
      }),
      { numRuns: 60, seed: 2034 },
    );
  });
});

describe("a ring of recipes", () => {
  const ring = fc.array(
    fc.integer({ min: 200, max: 2000 }).map((n) => n / 1000),
    { minLength: 1, maxLength: 6 },
  );
  /** Each takes of the next, the last of the first; 20 t of ore a lot, so that mass is never wanting. */
  const ringText = (takes: readonly number[]) => {
    const ids = takes.map((_, i) => `p${i}`);
    const processes = ids.map(
      (id, i) =>
        `${id}: {makes: 1 t ${id}, takes: {${ids[(i + 1) % ids.length]}: ${takes[i]} t assumed, ore: 20 t assumed}}`,
    );
    return `
streams: {ore: {unit: t}, ${ids.map((id) => `${id}: {unit: t}`).join(", ")}}
processes: {${processes.join(", ")}}
enters: {ore: as needed}
leaves: {p0: 1 t/yr}
`;
  };

  test("makes 1/(1 - gain) of what is asked, or never empties and comes back gain times", () => {
    fc.assert(
      fc.property(ring, (takes) => {
        const gain = takes.reduce((product, one) => product * one, 1);
        fc.pre(Math.abs(gain - 1) > 1e-6);
        if (gain < 1) {
          const made = flowOf(balanced(planOf(ringText(takes))), "p0").made;
          expect(Math.abs(made * (1 - gain) - 1)).toBeLessThanOrEqual(1e-10);
          return;
        }
        const [never] = issuesOf(ringText(takes)).filter(
          ({ code }) => code === "loop-never-empties",
        );
        expect(never?.facts.times).toBeCloseTo(gain, 9);
      }),
      { numRuns: 100, seed: 2036 },
    );
  });
});

/** A slip: characters gone, doubled, or others in their place; a line gone, doubled or moved in. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(12),
  kind: fc.constantFrom("gone", "twice", "other", "line gone", "line twice", "indent"),
  other: fc.oneof(
    fc.constantFrom(
      ...":,{}[]()'\"#@%&*!|>-+/^.0 \n\t\r",
      "🜨",
      "ж",
      "\u0000",
      " t",
      "rest",
      "all",
      "up to ",
      "unpublished",
      "1e999",
      "-5 t",
    ),
    fc.string({ maxLength: 6, unit: "binary" }),
  ),
});

function slipped(
  text: string,
  { at, length, kind, other }: typeof slip extends fc.Arbitrary<infer S> ? S : never,
): string {
  const from = Math.floor(at * text.length);
  const [start, end] = [
    text.lastIndexOf("\n", from) + 1,
    (text.indexOf("\n", from) + text.length + 1) % (text.length + 1),
  ];
  const line = text.slice(start, end);
  if (kind === "line gone") return text.slice(0, start) + text.slice(end);
  if (kind === "line twice") return text.slice(0, end) + line + text.slice(end);
  if (kind === "indent") return `${text.slice(0, start)}  ${text.slice(start)}`;
  const taken = text.slice(from, from + length);
  const put = kind === "gone" ? "" : kind === "twice" ? taken + taken : other;
  return text.slice(0, from) + put + text.slice(from + length);
}

function expectAnswered(files: readonly WorkspaceFile[]): void {
  const { plan, issues } = readPlan(files);
  const all = [...issues, ...(plan === undefined ? [] : checkPlan(plan))];
  if (plan !== undefined) judge(plan, { asOf: plan.base.asOf });
  else expect(issues.some(isError)).toBe(true);
  for (const { at, also = [] } of all) {
    for (const place of [at, ...also]) {
      const lines = files.find(({ path }) => path === place.file)?.text.split("\n");
      expect(place.line, place.file).toBeLessThanOrEqual(lines?.length ?? -1);
      expect(place.column).toBeLessThanOrEqual((lines?.[place.line - 1]?.length ?? -2) + 1);
    }
  }
  expect(all.flatMap(factProblems)).toEqual([]);
}

describe("a text with slips is answered, at places inside it, and never throws", () => {
  test.each([
    ["one-process", 100],
    ["two-plants", 100],
    ["states", 40],
    ["by-product", 100],
    ["three-loops", 40],
    ["kazakhstan", 15],
  ])("%s", (example, numRuns) => {
    const files = exampleFiles(example);
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), fc.nat(50), (slips, which) => {
        const place = which % files.length;
        expectAnswered(
          files.map((file, i) =>
            i === place ? { ...file, text: slips.reduce(slipped, file.text) } : file,
          ),
        );
      }),
      { numRuns, seed: 2035 },
    );
  });
});
