import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { packageRoot } from "../files/index.ts";
import { formatSpan, programmeWords, stateWord } from "../sentences/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { memo } from "./memo.ts";
import { programmeMemo } from "./programme-memo.ts";

vi.setConfig({ testTimeout: 120_000 });

const exampleOf = (name: string) => join(packageRoot, "examples", name);

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "memo-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("what is asked of a memo", () => {
  test("is written, and the same question writes the same bytes", async () => {
    const [first, second] = [join(root, "first.docx"), join(root, "second.docx")];
    const answer = await memo(exampleOf("kazakhstan"), {}, "kk", first);
    expect(answer).toMatchObject({ exitCode: 0, file: first });
    await memo(exampleOf("kazakhstan"), {}, "kk", second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  test("a promise nobody made is refused with the likely one, and nothing is written", async () => {
    const file = join(root, "none.docx");
    const asking = { promise: "first-gigawat" };
    const answer = await memo(exampleOf("kazakhstan"), asking, "en", file);
    expect(answer).toMatchObject({
      exitCode: 2,
      issues: expect.arrayContaining([
        expect.objectContaining({
          code: "bad-argument",
          facts: expect.objectContaining({ likely: "first-gigawatt" }),
        }),
      ]),
    });
    expect(existsSync(file)).toBe(false);
  });

  test("a folder that is not there is told, and nothing is written", async () => {
    const file = join(root, "wrong.docx");
    const answer = await memo(join(root, "nowhere"), {}, "en", file);
    expect(answer.exitCode).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  test("without a file to write to it says so", async () => {
    const answer = await memo(exampleOf("one-process"), {}, "en", undefined);
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.issues.map(({ facts }) => facts.argument)).toContain("--output");
  });
});

describe("what is asked of a memo of the programme", () => {
  test("is written as of the day asked, and the same question writes the same bytes", async () => {
    const [first, second] = [join(root, "first-p.docx"), join(root, "second-p.docx")];
    const asking = { asOf: "2026-09-30" };
    const answer = await programmeMemo(exampleOf("kazakhstan"), asking, "kk", first);
    expect(answer).toMatchObject({ exitCode: 0, file: first });
    await programmeMemo(exampleOf("kazakhstan"), asking, "kk", second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    await programmeMemo(exampleOf("kazakhstan"), {}, "kk", second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(false);
  });

  test("what only a verdict can be asked is one word too many, and nothing is written", async () => {
    const file = join(root, "too-many.docx");
    const foreign = new Map([["--promise", "first-gigawatt"]]);
    const answer = await programmeMemo(exampleOf("kazakhstan"), { foreign }, "en", file);
    expect(answer.exitCode).toBe(2);
    expect(answer.issues).toMatchObject([
      { code: "bad-argument", facts: { problem: "too-many", argument: "--promise" } },
    ]);
    expect(existsSync(file)).toBe(false);
  });

  test("of a plan whose chain does not hold is written all the same", async () => {
    const folder = join(root, "broken");
    mkdirSync(folder);
    const text = `format: 1
name: broken
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {furnace: {makes: 1 t metal, takes: {ore: 2 t assumed}}}
statements: {s: {quote: {en: said}}}
programme: {measures: {m: {from: s}}}
`;
    writeFileSync(join(folder, "tizbek.yaml"), text);
    const file = join(root, "broken.docx");
    expect(check(folder, {}).verdict).toBeUndefined();
    const answer = await programmeMemo(folder, {}, "en", file);
    expect([answer.file, answer.exitCode, answer.issues]).toEqual([file, 0, []]);
  });
});

const soffice = process.env.TIZBEK_SOFFICE ?? "soffice";

/** The part of LibreOffice that opens text documents: a machine may have only the other one. */
function hasWriter(): boolean {
  const [found] = spawnSync("which", [soffice], { encoding: "utf8" }).stdout.split("\n");
  if (!found) return false;
  const launcher = realpathSync(found);
  return existsSync(join(dirname(launcher), "libswlo.so"));
}

function pdfOf(file: string): string {
  spawnSync(soffice, [
    `-env:UserInstallation=file://${root}/profile`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    root,
    file,
  ]);
  return file.replace(/docx$/, "pdf");
}

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(command, words, { encoding: "utf8" }).stdout;

/** The words of a page without the spaces, joints and line ends a printer puts between them. */
const bare = (text: string) => text.replace(/[\s\u2060]/g, "");

describe.skipIf(!hasWriter())("LibreOffice opens it", () => {
  const write = async (example: string, language: Language) => {
    const file = join(root, `${example}-${language}.docx`);
    await memo(exampleOf(example), {}, language, file);
    return pdfOf(file);
  };

  test.each(LANGUAGES)(
    "on exactly one page with the numbers of the verdict (%s)",
    async (language) => {
      const pdf = await write("kazakhstan", language);
      expect(run("pdfinfo", pdf)).toMatch(/^Pages:\s+1$/m);
      const words = bare(run("pdftotext", "-layout", pdf, "-"));
      const [promise] = check(exampleOf("kazakhstan"), {}).verdict?.promises ?? [];
      const spans = (promise?.scopes ?? []).flatMap(({ feed, utilities }) => [
        ...(feed ? [feed.span] : []),
        ...utilities
          .filter(({ stream }) => stream === "electricity")
          .flatMap(({ span, mean }) => (mean ? [span, mean] : [span])),
      ]);
      expect(spans).toHaveLength(9);
      for (const span of spans)
        expect(words).toContain(bare(formatSpan(span, language).split("\u00a0")[0] ?? ""));
      const told = words.split(bare(stateWord("cannot tell", language))).length - 1;
      expect(told).toBeGreaterThanOrEqual(6);
    },
  );

  test.each(LANGUAGES)(
    "the programme on exactly one page, with its days (%s)",
    async (language) => {
      const file = join(root, `programme-${language}.docx`);
      await programmeMemo(exampleOf("kazakhstan"), {}, language, file);
      const pdf = pdfOf(file);
      expect(run("pdfinfo", pdf)).toMatch(/^Pages:\s+1$/m);
      const words = bare(run("pdftotext", "-layout", pdf, "-"));
      expect(words).toContain(bare(programmeWords[language].state.notPublished));
      for (const year of ["2026", "2028", "2030"]) expect(words).toContain(year);
    },
  );

  test.each(["one-process", "titanium", "rhenium"])(
    "on one page, in each language (%s)",
    async (example) => {
      for (const language of LANGUAGES)
        expect(run("pdfinfo", await write(example, language)), language).toMatch(/^Pages:\s+1$/m);
    },
  );
});
