import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editWords, filesPageWords, webWords } from "../src/sentences/index.ts";
import { noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";
import { exampleNames } from "./workspaces.ts";

const TOKEN = "a-token-of-the-test";
const languages = ["kk", "ru", "en"] as const;

describe.skipIf(noBrowser)("work on the page", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage("kazakhstan", TOKEN);
  });
  afterAll(() => served.close());

  /** A page in a profile that is kept, so that it can be closed and opened again. */
  async function openIn(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(served.address + path);
    await page.waitForSelector("html[data-alive]");
    return page;
  }

  /** The folder as it was, once the server has read it again. */
  async function restore(before: ReadonlyMap<string, string>): Promise<void> {
    for (const [path, text] of before) writeFileSync(join(served.folder, path), text);
    await expect
      .poll(
        async () => {
          const { files } = await (await fetch(`${served.address}/workspace.json`)).json();
          return files.every(
            (file: { path: string; text: string }) => before.get(file.path) === file.text,
          );
        },
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  test.each(languages)(
    "in %s a figure is changed in its form, and the saved file differs in that figure only",
    async (language) => {
      const words = editWords[language];
      const before = textsOf(served.folder);
      const context = await served.browser.newContext({ reducedMotion: "reduce" });
      const page = await openIn(context, `/${language}/mine?edit=where.kerf#token=${TOKEN}`);
      await page.getByLabel(words.value, { exact: true }).fill("58");
      await page.getByRole("button", { name: words.save, exact: true }).click();
      await page.waitForSelector(".mine-line");
      expect(await page.innerText(".mine-lines")).toMatch(/58/);
      await page.click(`.top-parts a:text-is("${webWords[language].views.files}")`);
      const save = page.getByRole("button", {
        name: filesPageWords[language].save.save,
        exact: true,
      });
      await save.click();
      await page.waitForFunction(() => document.querySelector(".mine-line") === null);
      const after = textsOf(served.folder);
      const changed = [...after].filter(([path, text]) => before.get(path) !== text);
      expect(changed.map(([path]) => path)).toEqual(["chains/quantities.yaml", "scenarios.yaml"]);
      for (const [path, text] of changed) {
        const lines = linesApart(before.get(path) ?? "", text);
        expect(lines.length).toBeLessThan(6);
        expect(lines.join("\n")).toContain("58 um");
      }
      await restore(before);
      await context.close();
    },
  );

  test("a closed tab loses nothing: the work is there again, step by step", async () => {
    const context = await served.browser.newContext({ reducedMotion: "reduce" });
    const page = await openIn(context, "/en/mine?edit=where.kerf");
    await page.getByLabel(editWords.en.value, { exact: true }).fill("58");
    await page.getByRole("button", { name: editWords.en.save, exact: true }).click();
    await page.waitForSelector(".mine-line");
    await page.waitForTimeout(700);
    await page.close();
    const again = await openIn(context, "/en/mine");
    await again.waitForSelector(".mine-lines");
    expect(await again.innerText(".mine-lines")).toMatch(/58/);
    await again.click(`.mine-line button:text-is("${webWords.en.undo}")`);
    await again.waitForSelector(".mine-lines", { state: "detached" });
    await context.close();
  });

  test("a tab with nothing of its own takes away no work that another has kept", async () => {
    const before = textsOf(served.folder);
    const context = await served.browser.newContext({ reducedMotion: "reduce" });
    const idle = await openIn(context, "/en/text");
    const page = await openIn(context, "/en/mine?edit=where.kerf");
    await page.getByLabel(editWords.en.value, { exact: true }).fill("58");
    await page.getByRole("button", { name: editWords.en.save, exact: true }).click();
    await page.waitForSelector(".mine-line");
    await page.waitForTimeout(700);
    await page.close();
    const scopes = join(served.folder, "scopes.yaml");
    writeFileSync(scopes, `${readFileSync(scopes, "utf8")}# someone else\n`);
    // The idle tab follows the file, and after a pause keeps what it has.
    await idle.waitForTimeout(3_000);
    const again = await openIn(context, "/en/mine");
    await again.waitForSelector(".mine-lines");
    expect(await again.innerText(".mine-lines")).toMatch(/58/);
    await restore(before);
    await context.close();
  });

  test.each(languages)("in %s a browser in which nothing judges says so", async (language) => {
    const context = await served.browser.newContext({ reducedMotion: "reduce" });
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, "Worker");
    });
    const page = await openIn(context, `/${language}`);
    await page.getByText(webWords[language].notJudged(false)).waitFor();
    await page.click(`.top-parts a:text-is("${webWords[language].views.figures}")`);
    await page.locator("h1").first().waitFor();
    await context.close();
  });

  test("what changes on disk is followed; what both changed stays mine, and is told", async () => {
    const context = await served.browser.newContext({ reducedMotion: "reduce" });
    const page = await openIn(context, "/en/mine?edit=where.kerf");
    const scopes = join(served.folder, "scopes.yaml");
    const quantities = join(served.folder, "chains", "quantities.yaml");
    const before = textsOf(served.folder);
    writeFileSync(
      scopes,
      readFileSync(scopes, "utf8").replace("en: slice bricks", "en: cut bricks"),
    );
    await page.click(`.top-parts a:text-is("Verdict")`);
    await page.getByText("cut bricks", { exact: false }).first().waitFor();
    await page.goBack();
    await page.getByLabel(editWords.en.value, { exact: true }).fill("58");
    await page.getByRole("button", { name: editWords.en.save, exact: true }).click();
    await page.waitForSelector(".mine-line");
    writeFileSync(quantities, `${readFileSync(quantities, "utf8")}# someone else\n`);
    await page.getByText(/Changed on disk meanwhile: chains\/quantities\.yaml/).waitFor();
    expect(await page.innerText(".mine-lines")).toMatch(/58/);
    await restore(before);
    await context.close();
  });

  test("every example opens in every view without a complaint, and nothing on it is no number", async () => {
    const { page, complaints } = await served.open("/kk/files");
    for (const example of exampleNames) {
      await page.click(`.top-parts a:text-is("${webWords.kk.views.files}")`);
      const row = page
        .locator("#open li")
        .filter({ has: page.locator(`.mono:text-is("${example}")`) });
      await row.locator("button").click();
      for (const view of ["verdict", "chain", "figures", "mine", "text"] as const) {
        await page.click(`.top-parts a:text-is("${webWords.kk.views[view]}")`);
        await page.waitForFunction(() => document.querySelector(".waiting,.computing") === null);
        const said = await page.innerText("#content");
        expect(said.length, `${example} ${view}`).toBeGreaterThan(40);
        expect(said, `${example} ${view}`).not.toMatch(/NaN|undefined|\[object|Infinity/);
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

function textsOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => path.endsWith(".yaml") && !path.startsWith("."))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** Lines only one of the two texts has. */
function linesApart(before: string, after: string): readonly string[] {
  const [was, is] = [before.split("\n"), after.split("\n")];
  return [...was.filter((line) => !is.includes(line)), ...is.filter((line) => !was.includes(line))];
}
