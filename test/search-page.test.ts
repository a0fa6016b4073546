import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

describe.skipIf(noBrowser)("the search of the top line", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  test.each([
    ["kk", "пластина"],
    ["ru", "пластин"],
    ["en", "wafer"],
  ] as const)(
    "in %s: the key opens it, arrows walk, Enter goes, Escape gives back",
    async (language, word) => {
      const { page, complaints } = await served.open(`/${language}`);
      await page.keyboard.press("/");
      const field = page.getByRole("combobox");
      await field.fill(word);
      await page.waitForSelector(".search-one");
      expect(await accessibilityFaults(page)).toEqual([]);
      await field.press("ArrowDown");
      const chosen = page.locator(".search-one[aria-selected=true]");
      expect(await field.getAttribute("aria-activedescendant")).toBe(
        await chosen.getAttribute("id"),
      );
      await field.fill("unobtainium");
      expect(await page.innerText(".search-count")).toBe(
        searchWords[language].nothing("unobtainium"),
      );
      await field.press("Escape");
      expect(await page.locator(".search-panel").count()).toBe(0);
      expect(
        await page.evaluate(() => document.activeElement?.classList.contains("search-button")),
      ).toBe(true);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each([
    ["kerf", /\/figures\?figure=where\.kerf/, ".figures-row-open"],
    ["laboratory-12n", /\/programme\?at=laboratory-12n/, "details[open] blockquote"],
    ["slicing", /\/chain\?at=slicing/, "main"],
    ["norms-2024", /\/en\?scenario=norms-2024/, ".asking"],
  ])("%s leads to where it is seen", async (word, address, shown) => {
    const { page } = await served.open("/en/files");
    await page.locator(".search-button").click();
    await page.getByRole("combobox").fill(word);
    await page
      .locator(".search-one", { has: page.locator(`.mono:text-matches("(^|\\.)${word}$")`) })
      .first()
      .click();
    await page.waitForURL(address);
    await page.waitForSelector(shown);
    await page.context().close();
  });
});
