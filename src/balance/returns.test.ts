import { describe, expect, test } from "vitest";
import { balanced, planOf } from "../../test/workspaces.ts";
import { findReturns } from "./returns.ts";

const nothing = { opening: 0, made: 0, given: 0, entering: 0, mixed: 0, taken: 0, drawn: 0 };
const rest = { leaving: 0, left: 0, short: 0, closing: 0, missing: [] };
const stream = (id: string, amounts: Partial<typeof nothing>) =>
  [id, { stream: id, ...nothing, ...rest, ...amounts }] as const;
const line = (name: string, amount: number) => ({
  name,
  amount,
  unit: "t",
  byDifference: false,
  missing: [],
});

/** A puller of which a share of the ingot comes back as crop. */
function puller(fed: number, crop: number) {
  const total = fed + crop;
  const run = { process: "pulling", lots: 1, makes: true, loses: [], emits: [] };
  return {
    processes: [
      {
        ...run,
        id: "pulling",
        run: line("ingot", total),
        takes: [line("charge", total)],
        gives: [line("crop", crop)],
      },
    ],
    draws: [
      { mixture: "charge", part: "crop", amount: crop },
      { mixture: "charge", part: "feed", amount: fed },
    ],
    streams: new Map([
      stream("charge", { mixed: total, taken: total }),
      stream("crop", { given: crop, drawn: crop }),
      stream("feed", { entering: fed, drawn: fed }),
      stream("ingot", { made: total }),
    ]),
  };
}

describe("what goes round", () => {
  test("a third returns: half as much again goes through", () => {
    expect(findReturns(puller(2, 1))).toEqual([{ streams: ["charge", "crop"], gain: 1.5 }]);
  });

  test("nothing returns: there is no loop", () => {
    expect(findReturns(puller(2, 0))).toEqual([]);
  });

  test("0.9999 returns: ten thousand times", () => {
    const [loop] = findReturns(puller(1, 9999));
    expect(loop?.gain).toBeCloseTo(10_000, 6);
  });

  test("a ring of feeds that are worked off is told once", () => {
    const { balance } = balanced(
      planOf(`
streams: {ore: {unit: t}, feed: {unit: t, mixes: {ore: all, sand: all}}, sand: {unit: t}, fines: {unit: t}}
processes: {milling: {treats: feed, gives: {sand: 20 % of feed assumed, fines: rest}}}
enters: {ore: 8 t/yr assumed}
leaves: {fines: as it comes}
`),
    );
    expect(balance.loops).toEqual([{ streams: ["feed", "sand"], gain: 1.25 }]);
  });
});
