import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Issue, seededDraws } from "../core/index.ts";
import { packageRoot, readFolder } from "../files/index.ts";
import { issueSentences } from "../sentences/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { readWorkbook } from "./read-workbook.ts";
import { partWith, withPart } from "./workbook.fixture.ts";
import { workbook } from "./workbook.ts";

let root = "";
let good = new Uint8Array();
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "hostile-"));
  cpSync(join(packageRoot, "examples", "one-process"), join(root, "plan"), { recursive: true });
  await workbook(join(root, "plan"), {}, "en", join(root, "plan.xlsx"));
  good = readFileSync(join(root, "plan.xlsx"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function take(bytes: Uint8Array) {
  writeFileSync(join(root, "bad.xlsx"), bytes);
  return readWorkbook(join(root, "plan"), join(root, "bad.xlsx"), { checkOnly: true });
}

const refusal = async (bytes: Uint8Array) =>
  (await take(bytes)).issues.map(({ code, facts }) => [code, facts.reason]);
const refused = (reason: string) => [["workbook-refused", reason]];
const figures = () => partWith(good, "path");
const MIB = 2 ** 20;

describe("refused with a sentence", () => {
  test("what is no workbook", async () => {
    for (const bytes of [
      strToU8(""),
      strToU8("figure,value\n"),
      good.subarray(0, 900),
      zipSync({}),
    ]) {
      expect(await refusal(bytes)).toEqual(refused("not-a-workbook"));
    }
    const missing = await readWorkbook(join(root, "plan"), join(root, "none.xlsx"), {
      checkOnly: true,
    });
    expect(missing.issues).toMatchObject([{ facts: { reason: "unreadable" } }]);
  });

  test("a file, parts, rows beyond the bounds; a bomb is not unpacked", async () => {
    expect(await refusal(new Uint8Array(17 * MIB))).toEqual(refused("too-large"));
    const many = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, i) => [`x${i}`, strToU8("")]),
    );
    expect(await refusal(zipSync(many))).toEqual(refused("too-large"));
    const started = performance.now();
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(97 * MIB) }, { level: 9 });
    const packed = performance.now();
    expect(await refusal(bomb)).toEqual(refused("too-large"));
    expect(performance.now() - packed).toBeLessThan(Math.max(1_000, packed - started));
    const tall = withPart(good, figures(), (text) =>
      text.replace("</sheetData>", `${"<row/>".repeat(50_001)}</sheetData>`),
    );
    expect(await refusal(tall)).toEqual(refused("too-large"));
  });

  test("a part that lies about its size is cut off at what it says", async () => {
    const big = zipSync({ "xl/workbook.xml": new Uint8Array(8 * MIB).fill(32) });
    const directory = Buffer.from(big);
    const at = directory.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    directory.writeUInt32LE(10, at + 24);
    expect(await refusal(directory)).toEqual(refused("not-a-workbook"));
  });

  test("macros, links to other workbooks, entities, another format", async () => {
    const none = (): string => "";
    expect(await refusal(withPart(good, "xl/vbaProject.bin", none))).toEqual(refused("macros"));
    expect(
      await refusal(
        withPart(good, "[Content_Types].xml", (text) =>
          text.replace("spreadsheetml.sheet.main", "macroEnabled.main"),
        ),
      ),
    ).toEqual(refused("macros"));
    expect(await refusal(withPart(good, "xl/externalLinks/externalLink1.xml", none))).toEqual(
      refused("external-links"),
    );
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await refusal(withPart(good, "xl/sharedStrings.xml", (text) => lol + text))).toEqual(
      refused("entities"),
    );
    expect(
      await refusal(
        withPart(good, "xl/sharedStrings.xml", (text) =>
          text.replace("tizbek.workbook/2", "tizbek.workbook/9"),
        ),
      ),
    ).toEqual(refused("other-format"));
  });

  test("a cell at the end of the world, a text that is not there", async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="s"><v>99999999</v></c></row>';
    expect(
      (
        await take(
          withPart(good, figures(), (text) => text.replace("</sheetData>", `${far}</sheetData>`)),
        )
      ).issues,
    ).toEqual([]);
    const lost = await take(withPart(good, "xl/sharedStrings.xml", () => "<sst/>"));
    expect(lost.issues.map(({ code }) => code)).toEqual(["workbook-refused"]);
  });
});

/** TIZBEK_FUZZ=20000 for an evening's run. */
const RUNS = Number(process.env.TIZBEK_FUZZ ?? 300);
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 });

test(`whatever comes, nothing crashes, hangs or is written: ${RUNS} mutated workbooks`, async () => {
  const draws = seededDraws(20261125);
  const upTo = (most: number): number => Math.floor(draws.next() * most);
  const before = JSON.stringify(readFolder(join(root, "plan")));
  const names = [
    "xl/workbook.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    figures(),
    "xl/_rels/workbook.xml.rels",
  ];
  const seen = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const bytes =
      run % 2 === 0
        ? mutatedBytes(upTo)
        : withPart(good, names[upTo(names.length)] ?? "", (text) => mutatedText(text, upTo));
    const started = performance.now();
    const { issues } = await take(bytes);
    expect(performance.now() - started).toBeLessThan(10_000);
    for (const one of issues) seen.add(sayable(one));
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(JSON.stringify(readFolder(join(root, "plan")))).toBe(before);
});

function mutatedBytes(upTo: (most: number) => number): Uint8Array {
  const bytes = Uint8Array.from(good);
  for (let i = 0; i <= upTo(6); i++) bytes[upTo(bytes.length)] = upTo(256);
  return upTo(4) === 0 ? bytes.subarray(0, upTo(bytes.length)) : bytes;
}

const SCRAPS = [
  "<",
  ">",
  "</c>",
  '<c r="A1" t="s"><v>',
  "&#x110000;",
  "&amp;",
  "\u0000",
  '"',
  "<f>1</f>",
  "-1",
  "1e999",
  "<!--",
  "<si>",
  't="e"',
];

function mutatedText(text: string, upTo: (most: number) => number): string {
  const at = upTo(text.length);
  const scrap = SCRAPS[upTo(SCRAPS.length)] ?? "";
  return text.slice(0, at) + scrap + text.slice(at + upTo(40));
}

/** Every answer has its sentences. */
function sayable(one: Issue): string {
  for (const language of LANGUAGES) {
    expect(issueSentences(one, language).what).not.toMatch(/undefined|NaN|\[object/);
  }
  return `${one.code} ${one.facts.reason ?? one.facts.problem}`;
}
