import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { digestOf, packageRoot, readFolder, workbookBytes } from "../files/index.ts";
import { changeableParts, readPlan } from "../format/index.ts";
import { openTexts, programmeOpened } from "../questions/index.ts";
import { issueSentences } from "../sentences/index.ts";
import { type Cell, planSheets, type Sheet } from "../workbook/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { readWorkbook } from "./read-workbook.ts";
import { partWith, withCells, withPart } from "./workbook.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

let root = "";
let folder = "";
let file = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "programme-book-"));
  folder = join(root, "plan");
  file = join(root, "plan.xlsx");
  cpSync(join(packageRoot, "examples", "kazakhstan"), folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const textOf = (name: string) =>
  readFolder(folder).files.find(({ path }) => path.endsWith(name))?.text ?? "";
const take = (how: { scenario?: string } = {}) =>
  readWorkbook(folder, file, { checkOnly: false, ...how });

function sheets(language: Language = "en", asOf = "2026-11-24"): readonly Sheet[] {
  const { plan, verdict } = check(folder, { asOf });
  if (plan === undefined || verdict === undefined) throw new Error("no verdict");
  return planSheets(plan, verdict, digestOf(readFolder(folder).files), language);
}

/** A row of a sheet by the titles of its columns. */
function rowOf(sheet: Sheet | undefined, path: string): Readonly<Record<string, Cell["value"]>> {
  const row = sheet?.rows.find(([first]) => first?.value === path) ?? [];
  return Object.fromEntries(row.map(({ value }, i) => [sheet?.columns[i]?.title ?? "", value]));
}

type NewRow = Readonly<Record<string, string | number>>;

/** The sheets with new rows in the first empty ones of the sheet of facts. */
function withFacts(of: readonly Sheet[], facts: readonly NewRow[]): readonly Sheet[] {
  return of.map((sheet) => {
    if (sheet.title !== "Facts") return sheet;
    const known = sheet.rows.filter(([first]) => first?.value !== undefined).length;
    const rows = sheet.rows.map((row, i) =>
      row.map((cell, j) => {
        const value = facts[i - known]?.[sheet.columns[j]?.title ?? ""];
        return value === undefined ? cell : { ...cell, value };
      }),
    );
    return { ...sheet, rows };
  });
}

const changedLines = (before: string, after: string) => {
  const [was, is] = [before.split("\n"), after.split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
};

const FACT = {
  measure: "zhezkazganredmet",
  "of which day": "2026-11-20",
  "what is published": "begun",
  source: "KP",
};

describe("the sheet of the programme", () => {
  test.each(LANGUAGES)("in %s: a row for every measure, order and indicator", (language) => {
    const { programme } = readPlan(readFolder(folder).files).plan?.base ?? {};
    const sheet = sheets(language).find(({ rows }) =>
      rows.some(([first]) => first?.value === "programme.indicators.coverage"),
    );
    const paths = new Set(sheet?.rows.map(([first]) => first?.value));
    expect(paths.size).toBe((programme?.measures.size ?? 0) + (programme?.indicators.size ?? 0));
  });

  test("numbers with their unit, money with its years, the state as of the day", () => {
    const sheet = sheets().find(({ title }) => title === "Programme");
    expect(rowOf(sheet, "programme.indicators.coverage")).toMatchObject({
      baseline: 2_038_000,
      target: 2_200_000,
      "latest reading": 2_038_000,
      "read on": "2025-08-21",
      unit: "km2",
      due: "2026",
      "days to the due day": 37,
      source: "GOV25",
      statement: "sitting-2025",
    });
    expect(rowOf(sheet, "programme.measures.financing-since-2018")).toMatchObject({
      kind: "measure",
      given: 67,
      unit: "bn KZT",
      years: "2018..2025",
      due: "no date given",
      "latest published": expect.stringMatching(/^21\sAugust\s2025: under way \(GOV25\)$/),
    });
    expect(rowOf(sheet, "programme.measures.wafer-plant")).toMatchObject({
      state: "not published",
      due: "2026-10-31",
      "days to the due day": -24,
    });
    const earlier = sheets("en", "2026-10-30").find(({ title }) => title === "Programme");
    expect(rowOf(earlier, "programme.measures.wafer-plant")["days to the due day"]).toBe(1);
  });
});

describe("figures of the programme", () => {
  test("every one stands on the sheet of figures, and its value may be changed", () => {
    const { files } = readFolder(folder);
    const { plan } = readPlan(files);
    if (plan === undefined) throw new Error("no plan");
    const parts = changeableParts(files, plan.base, "en");
    const figures = sheets().find(({ title }) => title === "Figures");
    const own = figures?.rows.filter(([path]) => String(path?.value).startsWith("programme."));
    expect(own?.length).toBeGreaterThan(15);
    for (const [path] of own ?? []) {
      expect([...(parts.get(String(path?.value)) ?? [])], String(path?.value)).toContain("value");
    }
  });

  test("money, target, baseline and reading come back into the text: those lines only", async () => {
    const before = { measures: textOf("measures.yaml"), indicators: textOf("indicators.yaml") };
    const edits = [
      ["programme.measures.financing-since-2018.money.2018..2025.disbursed", "value", 70],
      ["programme.measures.zhezkazganredmet.money.year not stated.disbursed", "value", "2 bn KZT"],
      ["programme.indicators.coverage.target", "value", 2_300_000],
      ["programme.indicators.coverage.baseline.2025-08-21", "value", 2_000_000],
      ["programme.indicators.world-market.readings.2024", "value", 1.7],
    ] as const;
    writeFileSync(file, await withCells(sheets(), edits));
    expect(await take()).toMatchObject({ issues: [], figures: 5, dues: 0, facts: 0 });
    expect(changedLines(before.measures, textOf("measures.yaml"))).toEqual([
      "- 2018..2025: {disbursed: 67 bn KZT claimed @ GOV25}",
      "- disbursed: {unpublished: looked in GOV25; 2026-11-25}",
      "+ 2018..2025: {disbursed: 70 bn KZT assumed}",
      "+ disbursed: {value: 2 bn KZT assumed}",
    ]);
    expect(changedLines(before.indicators, textOf("indicators.yaml"))).toEqual([
      "- baseline: {2025-08-21: 2 038 000 km2 claimed @ GOV25}",
      "- target: 2 200 000 km2 claimed @ GOV25",
      "- value: 1.6 Mt",
      "- evidence: claimed",
      "- source: GOV25",
      "+ baseline: {2025-08-21: 2000000 km2 assumed}",
      "+ target: 2300000 km2 assumed",
      "+ value: 1.7 Mt",
      "+ evidence: assumed",
    ]);
  });
});

describe("other dates and new facts", () => {
  test("go into the text at their place, and the state follows", async () => {
    const before = { measures: textOf("measures.yaml"), indicators: textOf("indicators.yaml") };
    const state = (id: string) => {
      const { told } = programmeOpened(openTexts(readFolder(folder).files), {});
      return told?.rows.flatMap((row) =>
        row.item.id === id && row.kind !== "stated" ? [row.state?.name] : [],
      );
    };
    expect(state("zhezkazganredmet")).toEqual(["noDate"]);
    const facts = [
      FACT,
      { ...FACT, measure: "order-batteries", "what is published": "күтіледі", "expected by": 2028 },
    ];
    const dues = [
      ["programme.measures.zhezkazganredmet", "due", "2027-03"],
      ["programme.indicators.coverage", "due", 2027],
      ["programme.measures.plan-2024-2028", "due", "No date given"],
    ] as const;
    writeFileSync(file, await withCells(withFacts(sheets(), facts), dues));
    expect(await take()).toMatchObject({ issues: [], figures: 0, dues: 3, facts: 2 });
    expect(changedLines(before.measures, textOf("measures.yaml"))).toEqual([
      "- due: 2028",
      "+ due: 2027-03",
      "+ 2026-11-20: begun @ KP",
      "+ facts: {2026-11-20: expected 2028 @ KP}",
    ]);
    expect(changedLines(before.indicators, textOf("indicators.yaml"))).toEqual([
      "- due: 2026",
      "+ due: 2027",
    ]);
    expect(state("zhezkazganredmet")).toEqual(["onTime"]);
    expect(state("plan-2024-2028")).toEqual(["noDate"]);
  });

  test("a date as a spreadsheet keeps it is that day, a month that month", async () => {
    const bytes = await workbookBytes(withFacts(sheets(), [{ ...FACT, "of which day": 46_346 }]));
    const styles = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
    const known = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b/g)?.length ?? 0;
    const dated = withPart(bytes, "xl/styles.xml", (text) =>
      text.replace("</cellXfs>", '<xf numFmtId="14"/><xf numFmtId="17"/></cellXfs>'),
    );
    const facts = partWith(dated, "programme.measures.capsule-laid.facts.2026-02");
    const due = partWith(dated, "programme.indicators.coverage");
    const row = sheets()
      .find(({ title }) => title === "Programme")
      ?.rows.findIndex(([first]) => first?.value === "programme.measures.order-subsoil");
    const cell = `F${(row ?? 0) + 2}`;
    const withDay = withPart(dated, facts, (text) =>
      text.replace(/<c r="(\w+)"[^>]*><v>46346<\/v>/, `<c r="$1" s="${known}"><v>46346</v>`),
    );
    writeFileSync(
      file,
      withPart(withDay, due, (text) =>
        text.replace(
          new RegExp(`<c r="${cell}"[^>]*>.*?</c>`),
          `<c r="${cell}" s="${known + 1}"><v>46357</v></c>`,
        ),
      ),
    );
    expect(await take()).toMatchObject({ issues: [], dues: 1, facts: 1 });
    expect(textOf("measures.yaml")).toContain("        2026-11-20: begun @ KP\n");
    expect(textOf("measures.yaml")).toContain("      due: 2026-12\n");
  });

  test("no scenario holds them", async () => {
    writeFileSync(file, await workbookBytes(withFacts(sheets(), [FACT])));
    expect((await take({ scenario: "mine" })).issues).toMatchObject([
      { code: "workbook-cell", facts: { problem: "not-in-a-scenario" } },
    ]);
  });
});

describe("a cell of the programme that cannot go into the text", () => {
  const before = "programme.measures.capsule-laid.facts.2026-02";
  test.each<[string, string, NewRow, string?]>([
    ["unknown-measure", "B", { ...FACT, measure: "zhezkazganredmt" }, "zhezkazganredmet"],
    ["not-a-day", "D", { ...FACT, "of which day": "20.11.2026" }, "2026-11-20"],
    ["not-a-day", "D", { ...FACT, "of which day": "2026-02-30" }],
    ["day-twice", "D", { ...FACT, "of which day": "2025-08-21" }],
    ["fact-word", "E", { ...FACT, "what is published": "begin" }, "begun"],
    ["needed", "F", { ...FACT, "what is published": "expected" }],
    ["not-expected", "F", { ...FACT, "expected by": "2028" }],
    ["unknown-source", "H", { ...FACT, source: "GOV52" }, "GOV25"],
    [
      "needed",
      "H",
      { measure: "order-subsoil", "of which day": 2026, "what is published": "done" },
    ],
    ["locked", "J", { ...FACT, note: "a letter" }],
  ])("%s, at Facts!%s", async (problem, column, row, likely) => {
    const text = textOf("measures.yaml");
    writeFileSync(file, await workbookBytes(withFacts(sheets(), [row])));
    const { issues, exitCode } = await take();
    expect(exitCode).toBe(2);
    expect(issues).toMatchObject([
      { code: "workbook-cell", facts: { problem, ...(likely === undefined ? {} : { likely }) } },
    ]);
    expect(issues[0]?.facts.cell).toMatch(new RegExp(`^Facts!${column}\\d+$`));
    for (const language of LANGUAGES) {
      const told = issues.map((one) => issueSentences(one, language));
      expect(told[0]?.what).toContain("Facts!");
    }
    expect(textOf("measures.yaml")).toBe(text);
  });

  test.each([
    ["locked", before, "of which day", "2026-03", "Facts!D"],
    ["locked", "programme.measures.financing-since-2018", "given", 70, "Programme!L"],
    ["locked", "programme.measures.wafer-plant", "due", "2027", "Programme!F"],
    ["not-a-day", "programme.measures.order-subsoil", "due", "soon", "Programme!F"],
    ["unknown-measure", "programme.measures.order-subsoil", "path", "order", "Programme!A"],
  ] as const)("%s: %s %s %s", async (problem, path, title, value, cell) => {
    writeFileSync(file, await withCells(sheets(), [[path, title, value]]));
    const { issues } = await take();
    expect(issues).toMatchObject([{ code: "workbook-cell", facts: { problem } }]);
    expect(issues[0]?.facts.cell).toContain(cell);
  });

  test("a column that was taken out is said with its sheet", async () => {
    const bent = sheets().map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((one) =>
        one.title === "of which day" ? { ...one, title: "day" } : one,
      ),
    }));
    writeFileSync(file, await workbookBytes(bent));
    expect((await take()).issues).toMatchObject([
      { code: "workbook-sheet", facts: { name: "of which day", sheet: "Facts" } },
    ]);
  });
});
