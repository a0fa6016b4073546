import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factWords, putInWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

const languages = ["kk", "ru", "en"] as const;

describe.skipIf(noBrowser)("a fact put in on the page", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  /** The row of the wafer plant, opened by the keyboard, with the form for a new fact. */
  const openForm = async (language: (typeof languages)[number], width: number) => {
    const viewport = { width, height: 900 };
    const { page, complaints } = await served.open(`/${language}/programme`, { viewport });
    await page.waitForSelector(".programme-table");
    const row = page.locator(".programme-row", { hasText: "1 " }).filter({
      has: page.locator(".programme-notPublished"),
    });
    await row.first().locator("summary").first().focus();
    const own = page.locator(".programme-row:focus-within");
    const id = await own.locator("summary").first().innerText();
    const plant = page.locator(".programme-row", {
      has: page.locator(`th>details>summary:text-is(${JSON.stringify(id)})`),
    });
    await page.keyboard.press("Enter");
    await plant.locator(".thing>summary").press("Enter");
    return { page, complaints, plant };
  };

  test.each(languages)(
    "%s: faults at the fields, then the state moves, is mine, and goes back",
    async (language) => {
      const words = factWords[language];
      const { page, complaints, plant } = await openForm(language, 1440);
      const labelled = (label: string) => plant.getByLabel(label, { exact: true });
      await plant.locator("button[type=submit]").press("Enter");
      const { needed, added } = putInWords[language];
      expect(await plant.locator(".field .fault").allInnerTexts()).toEqual([
        needed,
        needed,
        needed,
      ]);
      const focused = await page.evaluate(() => document.activeElement?.tagName);
      expect(focused).toBe("SELECT");
      await labelled(words.fact).selectOption("expected");
      await labelled(words.on).fill("2999-01-01");
      expect(await plant.locator(".field .fault").allInnerTexts()).toContain(words.notYet);
      expect(await accessibilityFaults(page)).toEqual([]);
      await labelled(words.expectedBy).fill("2027-03");
      await labelled(words.on).fill("2026-11-20");
      await labelled(putInWords[language].source).selectOption("KP");
      await labelled(putInWords[language].place).fill("б. 2, «кесте»: 4");
      await page.keyboard.press("Enter");
      await plant.getByRole("status").getByText(added).waitFor();
      expect(await plant.locator(".programme-late").count()).toBe(1);
      expect(await plant.innerText()).toContain(words.restsOnMine);
      expect(await plant.locator(".programme-mine").innerText()).toContain(words.mine);
      await plant.locator("summary").first().focus();
      await page.keyboard.press("Control+z");
      await plant.locator(".programme-notPublished").waitFor();
      await page.keyboard.press("Control+Shift+z");
      await plant.locator(".programme-late").waitFor();
      await page.locator(`header a[href*="/${language}/mine"]`).first().click();
      await page.waitForSelector(".mine");
      expect(await page.innerText(".mine")).toContain("KP, б. 2, «кесте»: 4");
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("360 px: the form runs over no edge, and a new source is named with it", async () => {
    const words = factWords.kk;
    const { page, plant } = await openForm("kk", 360);
    const labelled = (label: string) => plant.getByLabel(label, { exact: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await labelled(words.fact).selectOption("done");
    await labelled(words.on).fill("2026-10");
    await labelled(words.where).fill("https://example.kz/1");
    await plant.locator("button[type=submit]").click();
    expect(await plant.locator(".field .fault").allInnerTexts()).toEqual([putInWords.kk.needed]);
    await labelled(putInWords.kk.newSource).fill("Зауыт туралы хабар");
    await plant.locator("button[type=submit]").click();
    await plant.locator(".programme-done").waitFor();
    expect(await page.innerText(".programme-sources")).toContain("Зауыт туралы хабар");
    await page.context().close();
  });
});
