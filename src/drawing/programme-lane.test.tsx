import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import { formatDay } from "../core/index.ts";
import { programmeAsOf } from "../programme/index.ts";
import { laneSpan, ProgrammeLane } from "./programme-lane.tsx";

const { base } = planOf(exampleFiles("kazakhstan"));
const rows = programmeAsOf(base, base.asOf);
const span = laneSpan(rows, base.asOf);

test("the lanes hold every day of every line, in whole years", () => {
  expect([formatDay(span.from), formatDay(span.to)]).toEqual(["2024-01-01", "2031-01-01"]);
});

test("a later day stands further to the right, on one scale for all lines", () => {
  const placeOf = (id: string) => {
    const row = rows.find(({ item }) => item.id === id);
    if (row === undefined) throw new Error(id);
    const drawn = renderToStaticMarkup(<ProgrammeLane row={row} span={span} label="" />);
    return Number(/class="lane-due" cx="([\d.]+)"/.exec(drawn)?.[1]);
  };
  const [plant, plan, capsule] = ["wafer-plant", "plan-2024-2028", "capsule-opened"].map(placeOf);
  expect(plant).toBeLessThan(plan ?? 0);
  expect(plan).toBeLessThan(capsule ?? 0);
  // Two calendar years apart (one of them leap): 731 days of 2557 over 308 units.
  expect((capsule ?? 0) - (plan ?? 0)).toBeCloseTo((730 / 2557) * 308, 6);
});
