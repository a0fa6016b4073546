import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchWords, webWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

type Language = "kk" | "ru" | "en";

describe.skipIf(noBrowser)("the search of the top line", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  const fieldOf = (page: Page, language: Language) =>
    page.getByRole("combobox", { name: searchWords[language].search });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

  test.each([
    ["kk", "пластина"],
    ["ru", "пластин"],
    ["en", "wafer"],
  ] as const)("in %s: the key opens it, arrows walk, Escape gives back", async (language, word) => {
    const { page, complaints } = await served.open(`/${language}`);
    await page.keyboard.press("/");
    const field = fieldOf(page, language);
    await field.fill(word);
    const chosen = page.getByRole("option", { selected: true });
    const first = await chosen.getAttribute("id");
    expect(await accessibilityFaults(page)).toEqual([]);
    await field.press("ArrowDown");
    expect(await chosen.getAttribute("id")).not.toBe(first);
    expect(await field.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    await field.press("ArrowUp");
    expect(await chosen.getAttribute("id")).toBe(first);
    await field.press("Escape");
    await field.waitFor({ state: "detached" });
    expect(await focused(page)).toContain("search-button");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("by kind, each with the view it leads to; Enter goes there and the content has the focus", async () => {
    const { page, complaints } = await served.open("/ru");
    await page.locator(".search-button").click();
    const field = fieldOf(page, "ru");
    await field.fill("slicing");
    const { kinds } = searchWords.ru;
    const processes = page.getByRole("group", { name: kinds.process });
    expect(await processes.innerText()).toContain(`→ ${webWords.ru.views.chain}`);
    expect(await page.getByRole("group", { name: kinds.figure }).innerText()).toContain(
      `→ ${webWords.ru.views.figures}`,
    );
    while (!(await processes.locator("[aria-selected=true]").count())) {
      await field.press("ArrowDown");
    }
    await field.press("Enter");
    await page.waitForURL(/\/ru\/chain\?at=slicing/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(["kk", "ru", "en"] as const)(
    "in %s: what is not found is mended, or it is said what to try",
    async (language) => {
      const { page, complaints } = await served.open(`/${language}`);
      const words = searchWords[language];
      await page.keyboard.press("/");
      const field = fieldOf(page, language);
      await field.fill("unobtainium");
      const told = page.locator(".search-told");
      expect(await told.innerText()).toBe(`${words.nothing("unobtainium")} ${words.tryAnother}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await field.fill("quarts");
      await page.getByRole("button", { name: words.perhaps("quartz") }).click();
      expect(await field.inputValue()).toBe("quartz");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
        "combobox",
      );
      expect(await page.getByRole("option").count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("the key is a letter in a field; pressing elsewhere closes it; the focus goes back to where it was", async () => {
    const { page } = await served.open("/en/figures?figure=where.kerf");
    const filter = page.locator("main input[type=search]");
    await filter.press("/");
    expect(await filter.inputValue()).toBe("/");
    expect(await page.locator(".search-panel").count()).toBe(0);
    await filter.fill("");
    const change = page.locator(".edit-save");
    await change.focus();
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    await page.keyboard.press("/");
    const field = fieldOf(page, "en");
    await field.fill("quartz");
    expect((await field.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await field.press("Escape");
    expect(await focused(page)).toContain("edit-save");
    expect(await scrolled()).toBe(before);
    await page.keyboard.press("/");
    await field.waitFor();
    await page.mouse.click(20, 880);
    await field.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("a text that means no plan says so, and where it is mended", async () => {
    const { page } = await served.open("/en/text?file=kazakhstan.yaml");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\nnonsense: [");
    await page.waitForSelector(".standing-line p");
    await page.locator(".search-button").click();
    await fieldOf(page, "en").fill("quartz");
    expect(await page.innerText(".search-told")).toContain(searchWords.en.noPlan);
    await page.getByRole("search").getByRole("link", { name: webWords.en.toTheText }).click();
    await page.waitForURL(/\/en\/text/);
    await page.context().close();
  });

  test("on a telephone it has the whole width, and what is pressed is at least 48 px high", async () => {
    const { page } = await served.open("/ru", { viewport: { width: 360, height: 740 } });
    await page.locator(".search-button").click();
    await fieldOf(page, "ru").fill("пластин");
    await page.waitForSelector(".search-one");
    const sheet = await page.locator(".search-sheet").boundingBox();
    expect([sheet?.x, sheet?.width]).toEqual([0, 360]);
    const pressed = page.locator(
      ".search-button, .search-one, .search-field input, .search-field button",
    );
    for (const one of await pressed.all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test("with it the top line is no wider than the window, also in the longest language", async () => {
    const { page } = await served.open("/kk");
    for (const width of [360, 760, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.context().close();
  });

  test.each([
    ["where.kerf", "where.kerf", /\/figures\?figure=where\.kerf/, ".figures-row-open"],
    ["12n", "laboratory-12n", /\/programme\?at=laboratory-12n/, "details[open] blockquote"],
    ["slicing", "slicing", /\/chain\?at=slicing/, "main"],
    ["second", "second-gigawatt", /\/en\?promise=second-gigawatt/, ".later[open] .answer:focus"],
    ["norms", "norms-2024", /\/en\?scenario=norms-2024/, ".asking"],
    ["ministry", "industry-ministry", /\/programme\?owner=industry-ministry/, ".programme-row"],
  ])("%s leads to where it is seen", async (word, id, address, shown) => {
    const { page } = await served.open("/en/files");
    await page.locator(".search-button").click();
    await fieldOf(page, "en").fill(word);
    await page
      .locator(".search-one", { has: page.getByText(id, { exact: true }) })
      .first()
      .click();
    await page.waitForURL(address);
    await page.waitForSelector(shown);
    expect(await page.locator(".search-panel").count()).toBe(0);
    await page.context().close();
  });
});
