import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { digestOf, packageRoot, readFolder, workbookBytes } from "../files/index.ts";
import { readPlan } from "../format/index.ts";
import { planSheets, type Sheet } from "../workbook/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { readWorkbook } from "./read-workbook.ts";
import { partWith, withCells, withPart } from "./workbook.fixture.ts";
import { workbook } from "./workbook.ts";

vi.setConfig({ testTimeout: 60_000 });

let root = "";
let folder = "";
let file = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workbook-"));
  folder = join(root, "plan");
  file = join(root, "plan.xlsx");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const copy = (example: string) =>
  cpSync(join(packageRoot, "examples", example), folder, { recursive: true });
const textsOf = () =>
  Object.fromEntries(readFolder(folder).files.map(({ path, text }) => [path, text]));
const take = (how: { scenario?: string; checkOnly?: boolean } = {}) =>
  readWorkbook(folder, file, { checkOnly: false, ...how });

function sheets(language: Language = "en"): readonly Sheet[] {
  const { plan, verdict } = check(folder, {});
  if (plan === undefined || verdict === undefined) throw new Error("no verdict");
  return planSheets(plan, verdict, digestOf(readFolder(folder).files), language);
}

type Edit = readonly [path: string, title: string, value: string | number | undefined];
async function edit(...cells: readonly Edit[]): Promise<void> {
  writeFileSync(file, await withCells(sheets(), cells));
}

/** Lines that differ, as `-` and `+`. */
function difference(before: string, after: string): readonly string[] {
  const [was, is] = [before.split("\n"), after.split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe("a workbook nobody changed", () => {
  const examples = readdirSync(join(packageRoot, "examples"));
  test.each(examples)("%s: comes back as it went, in each language", async (example) => {
    copy(example);
    const before = textsOf();
    const { plan, verdict } = check(folder, {});
    if (plan === undefined || verdict === undefined) throw new Error("no verdict");
    const digest = digestOf(readFolder(folder).files);
    for (const language of LANGUAGES) {
      writeFileSync(file, await workbookBytes(planSheets(plan, verdict, digest, language)));
      expect(await take()).toMatchObject({ issues: [], changed: [], figures: 0, exitCode: 0 });
    }
    expect(textsOf()).toEqual(before);
  });
});

describe("a workbook with other numbers", () => {
  test("changes those figures only, and the verdict follows", async () => {
    copy("states");
    const before = textsOf();
    const state = () =>
      check(folder, {}).verdict?.promises.flatMap(({ scopes }) =>
        scopes.map(({ cells }) => cells[0]?.state),
      );
    expect(state()).toContain("depends");
    await edit(
      ["where.kerf", "value", 50],
      ["where.kerf", "high", 54],
      ["processes.furnace.takes.quartz", "value", 2.75],
      ["processes.furnace.takes.quartz", "evidence", "claimed"],
    );
    expect(await take()).toMatchObject({
      issues: [],
      changed: ["tizbek.yaml"],
      kept: ["tizbek.yaml.bak"],
      figures: 2,
    });
    const after = textsOf();
    expect(difference(before["tizbek.yaml"] ?? "", after["tizbek.yaml"] ?? "")).toEqual([
      "- value: 55 um",
      "- high: 70 um",
      "- evidence: measured",
      "- takes: {quartz: 2.7 t measured, electricity: 11 MWh measured}",
      "+ value: 50 um",
      "+ high: 54 um",
      "+ evidence: assumed",
      "+ takes: {quartz: 2.75 t claimed, electricity: 11 MWh measured}",
    ]);
    const { base } = readPlan(readFolder(folder).files).plan ?? {};
    expect(base?.where.get("kerf"), "whose number it is no longer").not.toHaveProperty("source");
    expect(after["expect.yaml"]).toBe(before["expect.yaml"]);
    expect(readFileSync(join(folder, "tizbek.yaml.bak"), "utf8")).toBe(before["tizbek.yaml"]);
    expect(state()).not.toContain("depends");
  });

  test("gives a source, a place and a note to a figure of one line, and a number to one nobody had published", async () => {
    copy("states");
    const before = textsOf()["tizbek.yaml"] ?? "";
    await edit(
      ["processes.pulling.takes.electricity", "place", "table 4, row: 2"],
      ["where.thickness", "note", "ours, measured: 12 wafers"],
      ["sites.north.electricity.contracted", "value", "5 MW"],
      ["sites.north.electricity.contracted", "evidence", "claimed"],
      ["sites.north.electricity.contracted", "source", "LOG"],
    );
    expect((await take()).issues).toEqual([]);
    const lines = difference(before, textsOf()["tizbek.yaml"] ?? "").filter((line) =>
      line.startsWith("+"),
    );
    expect(lines.join("\n")).toContain('electricity: "32 MWh measured @ LOG table 4, row: 2"');
    expect(lines.join("\n")).toContain('note: "ours, measured: 12 wafers"');
    expect(lines.join("\n")).toContain("5 MW claimed @ LOG");
    expect(lines).toHaveLength(3);
  });

  test("changes a row of a table, its quotes kept", async () => {
    copy("states");
    const table = 'figure,value,evidence,source,place\nwhere.extra,"1 t",measured,LOG,"a, b"\n';
    writeFileSync(join(folder, "extra.csv"), table);
    await edit(["where.extra", "value", 2.5], ["where.extra", "place", 'p. 3, "b"']);
    expect(await take()).toMatchObject({ issues: [], changed: ["extra.csv"] });
    expect(textsOf()["extra.csv"]).toBe(
      'figure,value,evidence,source,place\nwhere.extra,"2.5 t",measured,LOG,"p. 3, ""b"""\n',
    );
  });

  test("becomes a scenario, and the texts stay", async () => {
    copy("states");
    const before = textsOf();
    await edit(["where.kerf", "value", 50], ["processes.furnace.takes.quartz", "value", 2.75]);
    expect(await take({ scenario: "mine" })).toMatchObject({
      issues: [],
      changed: ["mine.scenario.yaml"],
      figures: 2,
    });
    const { "mine.scenario.yaml": added, ...rest } = textsOf();
    expect(rest).toEqual(before);
    expect(added).toContain("50 um");
    const { plan } = readPlan(readFolder(folder).files);
    const kerf = plan?.scenarios.get("mine")?.workspace.where.get("kerf");
    expect(kerf).toMatchObject({ kind: "stated", text: "50 um", evidence: "assumed" });
    expect(check(folder, { scenarios: ["mine"] }).verdict).toBeDefined();
  });

  test("is only told with --check", async () => {
    copy("states");
    const before = textsOf();
    await edit(["where.kerf", "value", 50]);
    expect(await take({ checkOnly: true })).toMatchObject({
      exitCode: 1,
      changed: ["tizbek.yaml"],
      kept: [],
    });
    expect(await take({ checkOnly: true, scenario: "mine" })).toMatchObject({ exitCode: 1 });
    expect(textsOf()).toEqual(before);
  });

  test("that cannot all be so is told at its line, and nothing is written", async () => {
    copy("states");
    const before = textsOf();
    await edit(["where.kerf", "value", "5 t"], ["where.thickness", "value", 150]);
    const { issues, exitCode } = await take();
    expect(exitCode).toBe(2);
    expect(issues.map(({ code }) => code)).toContain("unit-mismatch");
    expect(textsOf()).toEqual(before);
  });
});

describe("a cell that cannot go into the text", () => {
  const CASES: readonly (readonly [string, string, string, string | undefined, string?])[] = [
    ["not-a-number", "where.kerf", "value", "a lot of it"],
    ["not-a-number", "where.kerf", "value", "0,5", "0.5"],
    ["not-a-number", "where.kerf", "value", undefined],
    ["own-cell", "where.kerf", "value", "5 um measured"],
    ["unknown-source", "where.kerf", "source", "LOGG", "LOG"],
    ["evidence", "where.kerf", "evidence", "mesured", "measured"],
    ["locked", "where.kerf", "unit", "mm"],
    ["unknown-path", "where.kerf", "path", "where.kerff", "where.kerf"],
    ["path-twice", "where.thickness", "path", "where.kerf"],
    ["unwritable", "processes.furnace.makes", "note", "more than a line holds"],
  ];
  test.each(CASES)(
    "%s: %s %s %s",
    async (problem, path = "", title = "", value, likely?: string) => {
      copy("states");
      const before = textsOf();
      await edit([path, title, value]);
      const { issues, exitCode } = await take();
      expect(exitCode).toBe(2);
      expect(issues).toMatchObject([
        { code: "workbook-cell", facts: { problem, ...(likely === undefined ? {} : { likely }) } },
      ]);
      expect(issues[0]?.facts.cell).toMatch(/^Figures![A-K]\d+$/);
      expect(textsOf()).toEqual(before);
    },
  );

  test.each([
    ["formula", '<c r="C3"><f>1+1</f><v>2</v></c>'],
    ["error", '<c r="C3" t="e"><v>#DIV/0!</v></c>'],
    ["date", '<c r="C3" t="d"><v>2026-01-02</v></c>'],
    ["not-a-number", '<c r="C3" t="b"><v>1</v></c>'],
  ])("%s, as a spreadsheet writes it", async (problem, cell) => {
    copy("states");
    await edit();
    const bytes = readFileSync(file);
    const part = partWith(bytes, "path");
    writeFileSync(
      file,
      withPart(bytes, part, (text) => text.replace(/<c r="C3"[^>]*>.*?<\/c>/, cell)),
    );
    expect((await take()).issues).toMatchObject([
      { code: "workbook-cell", facts: { problem, cell: "Figures!C3" } },
    ]);
  });
});

describe("a workbook of other texts", () => {
  test("is refused whole", async () => {
    copy("states");
    await edit(["where.kerf", "value", 50]);
    writeFileSync(join(folder, "more.yaml"), "where: {more: 1 assumed}\n");
    expect((await take()).issues).toMatchObject([{ code: "workbook-changed" }]);
  });

  test("says which sheet or column is missing", async () => {
    copy("states");
    const all = sheets();
    for (const [lost, missing] of [
      ["Figures", "sheet"],
      ["About", "sheet"],
    ] as const) {
      writeFileSync(
        file,
        await withCells(
          all.filter(({ title }) => title !== lost),
          [],
        ),
      );
      expect((await take()).issues).toMatchObject([
        { code: "workbook-sheet", facts: { missing, name: lost } },
      ]);
    }
    const bent = all.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((one) =>
        one.title === "low" ? { ...one, title: "lowest" } : one,
      ),
    }));
    writeFileSync(file, await withCells(bent, []));
    expect((await take()).issues).toMatchObject([
      { code: "workbook-sheet", facts: { missing: "column", name: "low" } },
    ]);
  });

  test("may have its rows sorted, its columns moved and columns of one's own", async () => {
    copy("states");
    const moved = sheets("kk").map((sheet) => ({
      ...sheet,
      columns: [{ title: "менің бағаным", width: 9 }, ...sheet.columns.toReversed()],
      rows: sheet.rows.map((row) => [{ value: "x" }, ...row.toReversed()]).toReversed(),
    }));
    const about = sheets("kk").slice(-1);
    writeFileSync(file, await withCells([...moved.slice(0, -1), ...about], []));
    expect(await take()).toMatchObject({ issues: [], changed: [], figures: 0 });
  });
});

const office = spawnSync("soffice", ["--version"]).status === 0;
test.skipIf(!office)(
  "LibreOffice opens it, changes a number, saves it, and the text follows",
  async () => {
    copy("states");
    await workbook(folder, {}, "en", file);
    const convert = (to: string, from: string) =>
      spawnSync("soffice", [
        `-env:UserInstallation=file://${root}/profile`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        root,
        from,
      ]);
    convert("fods", file);
    const flat = join(root, "plan.fods");
    const text = readFileSync(flat, "utf8");
    const changed = text.replace(/(>where\.kerf<[\s\S]*?office:value=")55(")/, "$150$2");
    expect(changed).not.toBe(text);
    writeFileSync(flat, changed);
    rmSync(file);
    convert("xlsx", flat);
    expect(existsSync(file)).toBe(true);
    expect(await take()).toMatchObject({ issues: [], figures: 1, changed: ["tizbek.yaml"] });
    expect(textsOf()["tizbek.yaml"]).toContain("value: 50 um");
  },
);
