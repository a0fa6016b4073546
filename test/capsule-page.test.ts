/** The page that carries a capsule, in a real browser with the network off. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCapsulePageIfStale } from "../scripts/capsule-page.mjs";
import { seal } from "../src/actions/index.ts";
import { packageRoot } from "../src/files/index.ts";
import { LANGUAGES, type Language } from "../src/workspace/index.ts";
import { accessibilityFaults, noBrowser, openBrowser } from "./browser.ts";

const WHOLE: Readonly<Record<Language, string>> = {
  kk: "Мөр бүтін: файл өзгермеген.",
  ru: "Печать цела: файл не изменён.",
  en: "The seal is whole: the file has not changed.",
};
const BROKEN: Readonly<Record<Language, string>> = {
  kk: "Мөр бұзылған.",
  ru: "Печать нарушена.",
  en: "The seal is broken.",
};

describe.skipIf(noBrowser)("the page that carries a capsule", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizbek-capsule-page-"));
  const at = (name: string) => join(folder, name);
  let browser: Browser;

  beforeAll(async () => {
    await buildCapsulePageIfStale();
    writeFileSync(at("letter.txt"), "2030 жылғы оқырманға\n");
    const asking = { keys: [], signers: [], notes: [at("letter.txt")], language: "kk" } as const;
    const program = { name: "tizbek", version: "0.1.0" };
    const kz = join(packageRoot, "examples", "kazakhstan");
    await seal(kz, { ...asking, program }, at("plan.tizbek"));
    const html = readFileSync(at("plan.html"), "utf8");
    // One letter of the capsule within the page is another; the words that were drawn stay.
    const begin = html.indexOf('id="capsule">') + 'id="capsule">'.length + 200_000;
    const letter = html[begin] === "A" ? "B" : "A";
    writeFileSync(at("spoilt.html"), `${html.slice(0, begin)}${letter}${html.slice(begin + 1)}`);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    readonly complaints: readonly string[];
    readonly asked: readonly string[];
  }

  async function open(file: string, how: BrowserContextOptions = {}, hash = ""): Promise<Opened> {
    const context = await browser.newContext({ offline: true, ...how });
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${pathToFileURL(at(file)).href}${hash}`);
    return { page, complaints, asked };
  }

  const answer = (page: Page) => page.locator(".seal-words");

  test.each(LANGUAGES)(
    "says that the seal is whole, and what was sealed (%s)",
    async (language) => {
      const { page, complaints, asked } = await open("plan.html", {}, `#${language}`);
      await expect.poll(() => answer(page).textContent()).toBe(WHOLE[language]);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator(".sealed-note pre").textContent()).toContain(
        "2030 жылғы оқырманға",
      );
      expect(await page.locator(".sealed-promise").count()).toBe(2);
      expect(await page.locator(".sealed-programme tbody tr").count()).toBeGreaterThan(15);
      expect(await page.locator(".sealed-parts tbody tr").count()).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual(
        [],
      );
      await page.context().close();
    },
  );

  test.each(LANGUAGES)(
    "nobody is kept from it, light and dark, wide and narrow (%s)",
    async (language) => {
      for (const [width, colorScheme] of [
        [1440, "light"],
        [360, "dark"],
      ] as const) {
        const how = { viewport: { width, height: 900 }, colorScheme };
        const { page } = await open("plan.html", how, `#${language}`);
        await expect.poll(() => answer(page).textContent()).toBe(WHOLE[language]);
        await page.locator(".sealed-reasons summary").first().click();
        expect(await accessibilityFaults(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    },
  );

  test("one letter of the capsule is another: it says so, in three languages, and shows nothing of it", async () => {
    const { page } = await open("spoilt.html");
    for (const language of LANGUAGES) {
      if (language !== "kk") await page.locator(`.top-languages [lang=${language}] button`).click();
      await expect.poll(() => answer(page).textContent()).toBe(BROKEN[language]);
    }
    expect(await page.locator(".lead").first().textContent()).toMatch(/: texts\/|: verdict\.json/);
    expect(await page.locator(".sealed-promise").count()).toBe(0);
  });

  test("without scripts it can be read, says that nothing was checked, and speaks three languages", async () => {
    const { page } = await open("plan.html", { javaScriptEnabled: false });
    const shown = page.locator(".drawn:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.locator(".seal-words").textContent()).toBe("Тексерілмеген");
    await shown.locator('a[href="#ru"]').click();
    expect(await page.locator(".drawn:visible .seal-words").textContent()).toBe("Не проверено");
    expect(await page.locator(".drawn:visible .sealed-promise").count()).toBe(2);
  });

  test("another capsule is checked in its place, and one is saved as the file it is", async () => {
    const { page } = await open("plan.html", {}, "#en");
    await expect.poll(() => answer(page).textContent()).toBe(WHOLE.en);
    const capsules = join(packageRoot, "test", "capsules");
    await page.locator("input[type=file]").setInputFiles(join(capsules, "signed.tizbek"));
    await expect.poll(() => page.locator("h1").textContent()).toContain("One furnace");
    const signers = page.locator(".seal-signers li");
    expect(await signers.allTextContents()).toEqual([
      "rfc-8032-test-1 06e3fd8fda29bb60: signed",
      "rfc-8032-test-2.pub deb2ded39dc26fce: has not signed yet",
    ]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the capsule" }).click(),
    ]);
    const saved = await download.path();
    expect(readFileSync(saved)).toEqual(readFileSync(join(capsules, "signed.tizbek")));
    await page
      .locator("input[type=file]")
      .setInputFiles(join(capsules, "refused", "re-signed.tizbek"));
    await expect.poll(() => answer(page).textContent()).toBe(BROKEN.en);
    expect(await page.locator(".lead").first().textContent()).toContain(
      "signatures/06e3fd8fda29bb60.sig",
    );
  });
});
