import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import {
  type PeriodsAsking,
  periodRows,
  periodsCsv,
  periodsJson,
  sitesCsv,
} from "../questions/index.ts";
import { balancePeriods } from "./balance-periods.ts";
import { parseCsv } from "./csv.fixture.ts";

function ask(asking: PeriodsAsking, example = "standing-still") {
  const answer = balancePeriods(join(packageRoot, "examples", example), asking);
  if (answer.told === undefined) throw new Error(JSON.stringify(answer.issues));
  return { ...answer, told: answer.told };
}

const amountsOf = (asking: PeriodsAsking) =>
  periodRows(ask(asking).told).map(({ period, amounts }) => [
    period,
    ...amounts.map(({ amount }) => Math.round(amount)),
  ]);

describe("the whole calendar", () => {
  test("is a row for each month: nothing of the idle smelter from July to November", () => {
    const rows = amountsOf({ year: "all", show: ["own-copper"] });
    expect(rows).toHaveLength(12);
    expect(rows.slice(5)).toEqual([
      ["2027-06", 3000],
      ["2027-07", 0],
      ["2027-08", 0],
      ["2027-09", 0],
      ["2027-10", 0],
      ["2027-11", 0],
      ["2027-12", 3100],
    ]);
  });

  test("adds up to the year asked on its own", () => {
    const months = amountsOf({ year: "all", show: ["ore", "bought-copper"] });
    const [[, ore, bought] = []] = amountsOf({ year: "2027", show: ["ore", "bought-copper"] });
    const sum = (i: number) => months.reduce((total, row) => total + Number(row[i]), 0);
    expect(sum(1)).toBe(ore);
    expect(Math.abs(sum(2) - Number(bought))).toBeLessThan(6);
  });

  test("shows what leaves where nothing is named, and what is asked for where it is", () => {
    expect(ask({ year: "all" }).told.shown).toEqual(["copper"]);
    const made = ask({ year: "all", make: "1 t/yr silicon" }, "one-process");
    expect(made.told.shown).toEqual(["silicon"]);
  });

  test("says of several months once what is so in each, and is no error", () => {
    const { issues, exitCode } = ask({ year: "all" });
    expect(issues.map(({ code }) => code)).toEqual([
      "left-over",
      "plant-idle",
      "site-overdrawn",
      "part-full",
    ]);
    expect(exitCode).toBe(0);
  });

  test.each([
    [{ year: "all", show: ["coper"] }, "--show"],
    [{ year: "some" }, "--in"],
    [{ year: "2013-13" }, "--in"],
  ])("%j is refused at its word", (asking, argument) => {
    const { issues, exitCode } = balancePeriods(
      join(packageRoot, "examples", "standing-still"),
      asking,
    );
    expect(issues.map(({ code, facts }) => [code, facts.argument])).toEqual([
      ["bad-argument", argument],
    ]);
    expect(exitCode).toBe(2);
  });
});

describe("for spreadsheets and programs", () => {
  test("a column for each stream, in the order asked", () => {
    const [head, january] = parseCsv(
      periodsCsv(ask({ year: "all", show: ["ore", "copper"] }).told),
    );
    expect(head).toEqual(["period", "from", "to", "ore [t]", "copper [t]"]);
    expect(january?.slice(0, 4)).toEqual(["2027-01", "2027-01-01", "2027-02-01", "620000"]);
  });

  test("a row for each month, site and stream: 12.4 GWh of 11.904 in January, nothing in July", () => {
    const [, ...rows] = parseCsv(sitesCsv(ask({ year: "all" }).told.periods));
    expect(rows).toHaveLength(12 * 3);
    const works = rows.filter(([, site]) => site === "works");
    const [january, july] = [works[0], works[6]];
    expect(january?.slice(0, 3)).toEqual(["2027-01", "works", "electricity"]);
    expect(Number(january?.[3])).toBeCloseTo(12_400, 6);
    expect(january?.slice(6, 9)).toEqual(["11904", "16", "stated"]);
    expect(Number(january?.[9])).toBeCloseTo(496, 6);
    expect(july?.[3]).toBe("0");
  });

  test("streams, sites and CO2 by period", () => {
    const answer = ask({ year: "2027-01", show: ["copper"] });
    expect(periodsJson(answer, "en")).toMatchObject({
      schema: "tizbek.periods/1",
      asked: { show: ["copper"] },
      periods: [
        {
          period: "2027-01",
          streams: [{ stream: "copper", unit: "t" }],
          sites: [
            { site: "pit", stream: "electricity", limit: "stated", short: 0 },
            { site: "pit", stream: "water", meanMW: null },
            { site: "works", contractedMeanMW: 16 },
          ],
          co2: { direct: { missing: [] }, sum: { amount: expect.closeTo(13_516, 6) } },
        },
      ],
    });
  });
});
