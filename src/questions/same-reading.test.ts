import { expect, test } from "vitest";
import { exampleFiles } from "../../test/workspaces.ts";
import { dayOf } from "../core/index.ts";
import { changeFigures, type WorkspaceFile } from "../format/index.ts";
import { judge, type ScopeVerdict } from "../verdict/index.ts";
import { drawnChain } from "./draw.ts";
import { type Opened, openTexts } from "./opened.ts";
import { whyOpened } from "./why.ts";

const AS_OF = dayOf({ year: 2026, month: 11, day: 25 });
const KAZAKHSTAN = exampleFiles("kazakhstan");

/** As a person moves two sliders of the chain: one's own number stands in the text and in every scenario. */
const MOVED = {
  "where.kerf": "58 um",
  "where.module-efficiency": "23 %",
};

function changed(files: readonly WorkspaceFile[], values: Readonly<Record<string, string>>) {
  let written = files;
  for (const [path, value] of Object.entries(values)) {
    const { plan } = openTexts(written);
    const own = plan === undefined ? [] : [plan.base, plan.scenarios.get("norms-2024")?.workspace];
    for (const workspace of own) {
      if (workspace !== undefined)
        written = changeFigures(written, workspace, [{ path, value }], "en").files;
    }
  }
  return written;
}

/** What a scope takes in one scenario: its feed, and all it draws. */
function told({ product, feed, utilities }: ScopeVerdict) {
  return [product, ...(feed === undefined ? [] : [feed]), ...utilities];
}

const PLANS = [
  ["as it stands", openTexts(KAZAKHSTAN)],
  ["with two numbers of one's own", openTexts(changed(KAZAKHSTAN, MOVED))],
] as const;

const CASES = PLANS.flatMap(([name, opened]) =>
  [...(opened.plan?.scenarios.keys() ?? [])].map((scenario) => [name, scenario, opened] as const),
);

test.each(CASES)("the chain is the verdict's case: %s, %s", (_, scenario, opened) => {
  const { plan } = opened;
  if (plan === undefined) throw new Error("no plan");
  const all = judge(plan, { asOf: AS_OF }).verdict;
  const alone = judge(plan, { asOf: AS_OF, scenarios: [scenario] }).verdict;
  expect(alone.promises.map(({ readings }) => readings)).toEqual(
    all.promises.map(({ readings }) => readings),
  );
  for (const { promise, scopes } of alone.promises) {
    for (const verdict of scopes) {
      const asked = { promise: promise.id, scope: verdict.scope.id, scenario };
      for (const { stream, span } of told(verdict)) {
        const amount = flowing(opened, asked, stream);
        expect(
          Math.abs(amount - span.low.value),
          `${stream} ${JSON.stringify(asked)}`,
        ).toBeLessThan(1e-9 * span.low.value);
        expect(span.high.value).toBe(span.low.value);
        const { told: why } = whyOpened(opened, { ...asked, stream });
        expect(Math.abs((why?.why?.amount ?? 0) - amount)).toBeLessThan(1e-9 * amount);
      }
    }
  }
});

/** The ends of the verdict over all scenarios are those of the chains drawn in each. */
test.each(PLANS)("the ends of the verdict are chains that can be drawn: %s", (_, opened) => {
  const { plan } = opened;
  if (plan === undefined) throw new Error("no plan");
  for (const { promise, scopes } of judge(plan, { asOf: AS_OF }).verdict.promises) {
    for (const verdict of scopes) {
      for (const { stream, span } of told(verdict)) {
        for (const { value, case: one } of [span.low, span.high]) {
          const asked = { promise: promise.id, scope: verdict.scope.id, scenario: one.scenario };
          expect(flowing(opened, asked, stream) / value).toBeCloseTo(1, 9);
        }
      }
    }
  }
});

function flowing(
  opened: Opened,
  asked: {
    readonly promise: string;
    readonly scope: string;
    readonly scenario?: string | undefined;
  },
  stream: string,
): number {
  const { scenario, ...rest } = asked;
  const chain = drawnChain(opened, scenario === undefined ? rest : { ...rest, scenario });
  if (!("balanced" in chain)) return Number.NaN;
  const found = chain.balanced.balance.streams.get(stream);
  return stream === chain.product ? (found?.leaving ?? 0) : (found?.entering ?? 0);
}

test("the chain knows what else its watts may mean, where that is in doubt", () => {
  const [, opened] = PLANS[1];
  const of = (scope: string) =>
    drawnChain(opened, { promise: "first-gigawatt", scope, scenario: "state-2018" });
  expect(of("pulling-and-slicing")).toMatchObject({
    question: { reading: "modules", otherReadings: ["cells"] },
  });
  expect(of("quartz-to-module")).toMatchObject({ question: { otherReadings: [] } });
});
