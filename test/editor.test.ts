/** What a person sees while typing: the YAML server of common editors, asked as an editor asks it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exampleTexts } from "../scripts/schema.ts";
import { isError } from "../src/core/index.ts";
import { packagedLine } from "../src/files/index.ts";
import { FIELDS, readPlan, type WorkspaceFile } from "../src/format/index.ts";
import { assembleBlocks, findBlocks } from "./doc-blocks.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";
import { everySample } from "./schema-samples.ts";

// A process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = join(import.meta.dirname, "..");
const address = (path: string) => pathToFileURL(join(root, path)).href;
let server: LanguageServer;
let asked = 0;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

/** A text as it would stand at the root of the package; lines are counted from 1, without the first. */
async function marks(text: string): Promise<readonly string[]> {
  const found = await server.diagnose(address(`${++asked}.yaml`), `${packagedLine(0)}\n${text}`);
  return found.map(({ range, message }) => `${range.start.line}: ${message}`);
}

describe.concurrent("nothing is marked in", () => {
  test.each(exampleTexts())("%s", async (path) => {
    const text = readFileSync(join(root, path), "utf8");
    const found = await server.diagnose(address(path), text);
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  test("any key of the language, whatever form its value has", async () => {
    const samples = everySample();
    const marked = await Promise.all(
      samples.map(async ({ text }) => (await marks(text)).map((mark) => `${text}${mark}`)),
    );
    expect(marked.flat()).toEqual([]);
  });

  test("a text of docs/format.md that the reader reads", async () => {
    const page = readFileSync(join(root, "docs/format.md"), "utf8");
    const texts = assembleBlocks(findBlocks(page)).flatMap(({ files }) => readable(files));
    expect(texts.length).toBeGreaterThan(20);
    const marked = await Promise.all(texts.map(async (text) => [text, await marks(text)] as const));
    for (const [text, found] of marked) expect(found, text).toEqual([]);
  });
});

function readable(files: readonly WorkspaceFile[]): readonly string[] {
  if (readPlan(files).issues.some(isError)) return [];
  return files.filter(({ path }) => path.endsWith(".yaml")).map(({ text }) => text);
}

describe.concurrent("is marked, and refused by the reader:", () => {
  test.each([
    ["a misspelt section", "proceses: {}", 1, /proceses/],
    ["a misspelt key", "processes:\n  f:\n    maks: 1 t a\n    takes: {b: 1 t}", 3, /maks/],
    ["a key of another block", "streams: {a: {unit: t, makes: 1 t a}}", 1, /makes/],
    ["a stream without a unit", "streams:\n  a: {of: Si}", 2, /unit/],
    ["a plant that runs nothing", "plants:\n  a: {at: here}", 2, /runs/],
    ["a source without a title", "sources:\n  A: {date: 2026}", 2, /title/],
    ["a process that makes and treats", "processes: {f: {makes: 1 t a, treats: b}}", 1, /makes/],
    ["a product without an amount", "processes: {f: {makes: a}}", 1, /1 t ingot/],
    ["a utility that is none", "streams: {a: {unit: t, utility: steam}}", 1, /electricity/],
    ["a standing that is none", "plants: {a: {runs: f, standing: runing}}", 1, /operating/],
    ["an evidence that is none", "where: {a: {value: 1, evidence: guess}}", 1, /measured/],
    ["a misspelt key of a figure", "where: {a: {value: 1, hgh: 3}}", 1, /hgh/],
    ["a figure without a value", "where: {a: {low: 1, high: 3}}", 1, /value/],
    ["a source glued to its figure", "where: {a: 1 t@LOG}", 1, /@ LOG/],
    [
      "a misspelt note",
      "plants: {a: {runs: f, standing: {unpublished: b, nte: c}}}",
      1,
      /from 2026-10/,
    ],
    ["a list in place of a figure", "where: {a: [1 t]}", 1, /type/i],
    ["a gate word on the wrong side", "leaves: {a: as needed}", 1, /as it comes/],
    ["a gate word in a recipe", "processes: {f: {makes: 1 t a, takes: {b: as needed}}}", 1, /@/],
    ["a bound without its word", "streams: {a: {unit: t, spec: {B: 1 ppb}}}", 1, /at most/],
    ["traces by another rule", "processes: {f: {makes: 1 t a, traces: mass}}", 1, /as mass/],
    ["an id with a blank", "where: {a b: 1 t}", 1, /quartz/],
    ["a day that is none", "as of: yesterday", 1, /2026-11-24/],
    ["a step that is none", "calendar: {from: 2026-01-01, to: 2027-01-01, step: week}", 1, /month/],
    ["a language that is none", "streams: {a: {unit: t, name: {de: Quarz}}}", 1, /string/],
    ["a scope of nothing", "scopes: {a: {makes: b}}", 1, /inside/],
    ["a balance that is none", "expect: {a: {cell: mass, is: closes}}", 1, /matter/],
    ["a misspelt line of a scenario", "scenarios: {a: {streams: {b: {unt: t}}}}", 1, /unt/],
    ["a misspelt line of a variant", "processes: {f/x: {tekes: {b: 1 t}}}", 1, /tekes/],
  ])("%s", async (_, text, line, words) => {
    const found = await marks(text);
    expect(found.join("\n")).toMatch(words);
    expect(found.map((mark) => Number(mark.split(":")[0]))).toContain(line);
    const { issues } = readPlan([{ path: "tizbek.yaml", text }]);
    const elsewhere = ["format-version", "unknown-name"];
    expect(
      issues.filter(({ code, at }) => !elsewhere.includes(code) && at.line >= line),
    ).not.toEqual([]);
  });
});

describe.concurrent("is offered:", () => {
  /** What may stand at the bar. */
  async function offered(text: string): Promise<readonly string[]> {
    const before = text.slice(0, text.indexOf("|")).split("\n");
    const at = { line: before.length, character: before.at(-1)?.length ?? 0 };
    const whole = `${packagedLine(0)}\n${text.replace("|", "")}`;
    return server.complete(address(`${++asked}.yaml`), whole, at);
  }

  test("every section of an empty file", async () => {
    expect(await offered("|\n")).toEqual(expect.arrayContaining([...FIELDS.section]));
  });

  test.each([
    ["the lines of a process", "processes:\n  f:\n    |\n", ["makes", "treats", "takes", "loses"]],
    ["the other lines of it", "processes:\n  f:\n    makes: 1 t a\n    |\n", ["takes", "gives"]],
    ["the lines of a stream", "streams:\n  a:\n    |\n", ["unit", "of", "mixes", "spec"]],
    ["the utilities", "streams:\n  a:\n    utility: |\n", ["electricity", "heat", "water"]],
    ["the words of the gate", "enters:\n  a: |\n", ["as needed", "unpublished"]],
    ["the other words of the gate", "leaves:\n  a: |\n", ["as it comes"]],
    ["the standings", "plants:\n  a:\n    standing: |\n", ["operating", "idle", "unpublished"]],
    ["the forms of an outlet", "processes:\n  f:\n    loses:\n      a: |\n", ["rest", "0.2 t"]],
    ["the evidence", "where:\n  a:\n    value: 1 t\n    evidence: |\n", ["measured", "norm"]],
    ["the languages", "streams:\n  a:\n    name:\n      |\n", ["kk", "ru", "en"]],
    ["the balances", "expect:\n  a:\n    cell: |\n", ["matter", "energy", "purity"]],
    ["the lines of a scenario", "scenarios:\n  a:\n    plants:\n      b:\n        |\n", ["runs"]],
  ])("%s", async (_, text, words) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(words));
  });

  test("nothing of another block", async () => {
    expect(await offered("processes:\n  f:\n    |\n")).not.toContain("unit");
    expect(await offered("leaves:\n  a: |\n")).not.toContain("as needed");
  });
});
