import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import type { BalanceAsking } from "../questions/index.ts";
import { balanceCsv, processLines, totalsOf } from "../questions/index.ts";
import { balance } from "./balance.ts";
import { parseCsv } from "./csv.fixture.ts";

function ask(example: string, asking: BalanceAsking) {
  return balance(join(packageRoot, "examples", example), asking);
}

/** Totals as `enters quartz` → amount. */
function totals(example: string, asking: BalanceAsking): Record<string, number> {
  const { told, issues } = ask(example, asking);
  if (told === undefined) throw new Error(JSON.stringify(issues));
  return Object.fromEntries(
    totalsOf(told).map(({ kind, name, amount }) => [`${kind} ${name}`, amount]),
  );
}

describe("a product asked for", () => {
  test("takes what the recipe says: 10,000 t of silicon are 27,000 t of quartz and 110 GWh", () =>
    expect(totals("one-process", { make: "10 000 t/yr silicon" })).toEqual({
      "enters electricity": 110_000,
      "enters quartz": 27_000,
      "leaves silicon": 10_000,
    }));

  test("without a rate is meant for the year asked about, however long the calendar is", () => {
    const all = totals("one-process", { make: "10 000 t silicon", year: "2028" });
    expect(all["leaves silicon"]).toBe(10_000);
  });

  test("may be named as people call it", () => {
    const kazakh = totals("one-process", { make: "10 000 t/yr Кремний" });
    expect(kazakh["enters quartz"]).toBe(27_000);
  });

  test("inside a scope buys what stands outside it", () => {
    const all = totals("kazakhstan", { make: "1 GW/yr wafers", scope: "slicing" });
    expect(Object.keys(all)).toContain("enters bricks");
    expect(all["leaves wafers"]).toBeCloseTo(4.941e6, -4);
  });
});

describe("a feed", () => {
  test("gives what the recipe makes of it, and the same back", () =>
    expect(totals("one-process", { from: "27 000 t quartz" })["leaves silicon"]).toBeCloseTo(
      10_000,
      8,
    ));

  test("goes round in three loops and comes out whole", () => {
    const all = totals("three-loops", { from: "1 t/yr feed" });
    expect(all["leaves wafers"]).toBeCloseTo(1, 12);
  });

  test("given half way needs nothing of what stands before it", () => {
    const { told } = ask("kazakhstan", { from: "100 t bricks" });
    const running = told && processLines(told).filter(({ lots }) => lots > 0);
    expect(running?.map(({ process }) => process).sort()).toEqual([
      "cell-line",
      "module-line",
      "slicing",
    ]);
  });

  test("and the product it gives ask each other for the same flows", () => {
    const fed = totals("kazakhstan", { from: "10 000 t quartz" });
    const made = totals("kazakhstan", { make: `${fed["leaves modules"]} m2/yr modules` });
    for (const [key, amount] of Object.entries(made)) {
      if (key === "leaves silica-fume") continue;
      expect(fed[key], key).toBeCloseTo(amount, -Math.log10(Math.abs(amount)) + 9);
    }
  });
});

describe("a question that cannot be answered", () => {
  test.each([
    [{ make: "1 GX/yr silicon" }, "unknown-unit", "--make", 3],
    [{ make: "1 t silicom" }, "unknown-name", "--make", 5],
    [{ make: "1 kWh silicon" }, "unit-mismatch", "--make", 1],
    [{ make: "silicon" }, "figure-syntax", "--make", 1],
    [{ make: "1 t/yr silicon", from: "1 t quartz" }, "bad-argument", "--from", 1],
    [{ make: "1 t/yr silicon", scope: "workz" }, "bad-argument", "--scope", 1],
    [{ make: "1 t/yr silicon", year: "12" }, "bad-argument", "--in", 1],
    [{}, "bad-argument", "--make", 1],
  ])("%j: %s", (asking, code, file, column) => {
    const { issues, exitCode } = ask("one-process", asking);
    expect(issues.map((one) => [one.code, one.at.file, one.at.column])).toEqual([
      [code, file, column],
    ]);
    expect(exitCode).toBe(2);
  });
});

describe("energy", () => {
  test("is told as a mean over the hours of the year: 110 GWh are 12.557 MW", () => {
    const { told } = ask("one-process", { make: "10 000 t/yr silicon" });
    const lines = told ? processLines(told).flatMap(({ lines }) => lines) : [];
    expect(lines.find(({ name }) => name === "electricity")?.meanPower).toBeCloseTo(
      110_000 / 8760,
      10,
    );
  });

  test("and for one unit of what is asked", () => {
    const { told } = ask("one-process", { make: "10 000 t/yr silicon" });
    const lines = told ? processLines(told).flatMap(({ lines }) => lines) : [];
    const perUnit = Object.fromEntries(lines.map((line) => [line.name, line.perUnit]));
    expect(perUnit).toEqual({ silicon: 1, electricity: 11, quartz: 2.7 });
  });
});

test("the CSV has one row for each line of each process, and reads back to the same numbers", () => {
  const { told } = ask("kazakhstan", { make: "1 GW/yr wafers" });
  if (told === undefined) throw new Error("nothing told");
  const [head, ...all] = parseCsv(balanceCsv(told));
  const rows = all.filter(([, , kind]) => !kind?.startsWith("co2-"));
  expect(all.length - rows.length).toBeGreaterThan(0);
  const lines = processLines(told).flatMap(({ process, lines }) =>
    lines.map((line) => ({ process, ...line })),
  );
  expect(head?.slice(0, 6)).toEqual(["process", "plant", "line", "name", "amount", "unit"]);
  expect(
    rows.map(([process, , kind, name, amount]) => [process, kind, name, Number(amount)]),
  ).toEqual(lines.map(({ process, kind, name, amount }) => [process, kind, name, amount]));
});
