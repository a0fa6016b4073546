/** Every process of every example stopped, or held to a little: never an error, and every stream still balances. */
import { describe, expect, test } from "vitest";
import { balanceChain, type StreamBalance, saysNumbers, wholeChain } from "../src/balance/index.ts";
import { isError } from "../src/core/index.ts";
import { type Plan, settleFigures } from "../src/workspace/index.ts";
import { isMap, type Sections, type Tree, treeOf } from "./shuffled.ts";
import { exampleFiles, exampleNames, planOf, shown } from "./workspaces.ts";

const IDLE = { standing: "idle @ STOPPED" };
const HALF = {
  standing: { "from 2020-01": "operating @ STOPPED", "from 2026-07": "idle @ STOPPED" },
};
const CAPPED = { share: "up to capacity" };

const mapOf = (tree: Tree | undefined): Sections => (tree !== undefined && isMap(tree) ? tree : {});

/** Its own plants stopped; one that is stopped where it has none. */
function stopped(tree: Sections, process: string, change: Sections): string {
  const plants = Object.entries(mapOf(tree.plants));
  const runs = plants.some(([, plant]) => mapOf(plant).runs === process);
  const changed = plants.map(([id, plant]) => [
    id,
    mapOf(plant).runs === process ? { ...withoutRate(mapOf(plant)), ...change } : plant,
  ]);
  const own = runs ? [] : [["stopped-one", { runs: process, ...change }]];
  return JSON.stringify({
    ...tree,
    expect: {},
    plants: Object.fromEntries([...changed, ...own]),
    sources: { ...mapOf(tree.sources), STOPPED: { title: "a test" } },
  });
}

/** A rate of its own and a share say one amount twice. */
function withoutRate({ rate: _, ...plant }: Sections): Sections {
  return plant;
}

const sides = (one: StreamBalance) => ({
  brought: one.opening + one.made + one.given + one.entering + one.mixed,
  used: one.taken + one.drawn + one.leaving + one.left + one.closing,
});

function expectBalanced({ base, scenarios }: Plan, name: string): void {
  for (const workspace of [base, ...[...scenarios.values()].map((one) => one.workspace)]) {
    // Its plant's rate was the only number there was.
    if (!saysNumbers(workspace)) continue;
    const { table } = settleFigures(workspace);
    for (const period of workspace.calendar.periods) {
      const answer = balanceChain(workspace, table, wholeChain(workspace), period);
      expect(shown(answer.issues.filter(isError)), name).toBe("");
      if (!("balance" in answer)) continue;
      for (const one of answer.balance.streams.values()) {
        const { brought, used } = sides(one);
        const size = Math.max(brought, used, one.short, 1e-9);
        expect(Math.abs(brought - used) / size, `${name}, ${one.stream}`).toBeLessThan(1e-9);
        for (const amount of [
          one.made,
          one.taken,
          one.entering,
          one.leaving,
          one.left,
          one.short,
        ]) {
          expect(amount, `${name}, ${one.stream}`).toBeGreaterThanOrEqual(-1e-9 * size);
        }
      }
    }
  }
}

/** Their gate says no number: nothing is balanced there. */
const WITHOUT_NUMBERS = ["states", "one-process"];

describe.each(exampleNames.filter((name) => !WITHOUT_NUMBERS.includes(name)))("%s", (example) => {
  const tree = treeOf(exampleFiles(example));

  test.each(Object.keys(mapOf(tree.processes)))("%s stops", (process) => {
    const productOf = String(mapOf(mapOf(tree.processes)[process]).makes ?? "");
    const unit = String(mapOf(mapOf(tree.streams)[productOf.split(" ").at(-1) ?? ""]).unit ?? "t");
    for (const change of [
      IDLE,
      { ...HALF, ...CAPPED, capacity: `1 ${unit}/yr @ STOPPED` },
      { ...CAPPED, capacity: `0.1 ${unit}/yr @ STOPPED` },
    ]) {
      const text = stopped(tree, process, change);
      expectBalanced(planOf([{ path: "tizbek.yaml", text }]), `${example}, ${process}`);
    }
  });
});
