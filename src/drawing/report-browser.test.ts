import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../test/browser.ts";
import { packageRoot, readFonts } from "../files/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { exampleInput } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

interface Look {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly script?: boolean;
}

const EXAMPLES = readdirSync(join(packageRoot, "examples"));

const pages = new Map<string, string>();

function htmlOf(example: string, language: Language): string {
  const key = `${example} ${language}`;
  const html =
    pages.get(key) ?? renderReport({ ...exampleInput(example, language), fonts: readFonts() });
  pages.set(key, html);
  return html;
}

describe.skipIf(noBrowser)("the report in a real browser", { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(example: string, language: Language, look: Look = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1440, height: 900 },
      colorScheme: look.scheme ?? "light",
      javaScriptEnabled: look.script ?? true,
    });
    const tab = await context.newPage();
    await tab.setContent(htmlOf(example, language), { waitUntil: "load" });
    return tab;
  }

  /** Sheets of paper, and the height of what is printed: a page that overflows a little is shrunk to fit, silently. */
  async function printed(example: string, language: Language) {
    const tab = await opened(example, language);
    await tab.evaluate(() => document.fonts.ready);
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
    await tab.emulateMedia({ media: "print" });
    await tab.setViewportSize({ width: 741, height: 600 });
    const height = await tab.evaluate(() => document.body.getBoundingClientRect().height);
    await tab.context().close();
    return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length, height };
  }

  const SHEET = ((297 - 2 * 9) / 25.4) * 96;
  test.each(EXAMPLES)(
    "prints on one A4 page in each language, or on one for each promise (%s)",
    { timeout: 60_000 },
    async (example) => {
      // Three plants are promised there; a mere enlargement of another is folded away on paper.
      const sheets = example === "states" ? 3 : 1;
      for (const language of LANGUAGES) {
        const { sheets: found, height } = await printed(example, language);
        expect(found, language).toBe(sheets);
        if (sheets === 1) expect(height, language).toBeLessThan(SHEET);
      }
    },
  );

  test("opens a number by keyboard, closes it by Esc and returns to the number", async () => {
    const tab = await opened("kazakhstan", "kk");
    const figure = tab.locator(".scope-table .fig").first();
    await figure.focus();
    await tab.keyboard.press("Enter");
    const id = await figure.getAttribute("popovertarget");
    const isOpen = () => tab.locator(`#${id}`).evaluate((el) => el.matches(":popover-open"));
    expect(await isOpen()).toBe(true);
    expect(await figure.getAttribute("data-open")).toBe("");
    await tab.keyboard.press("Tab");
    const inside = () => tab.evaluate(() => document.activeElement?.closest("[popover]")?.id);
    expect(await inside()).toBe(id);
    await tab.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await figure.evaluate((el) => el === document.activeElement)).toBe(true);
    await tab.context().close();
  });

  test("opens in the empty right column beside the text, and as a sheet from below on a phone", async () => {
    for (const width of [1440, 390]) {
      const tab = await opened("kazakhstan", "ru", { width });
      await tab.locator(".answer .fig").first().click();
      const box = await tab.locator(":popover-open").boundingBox();
      if (width === 1440) expect([box?.x, box?.width]).toEqual([1440 - 56 - 376, 376]);
      else expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 900]);
      await tab.context().close();
    }
  });

  test("turns panels, opens figures and changes light to dark without script", async () => {
    const tab = await opened("kazakhstan", "en", { script: false });
    const shown = () => tab.locator(".panel:visible");
    const before = await shown().first().innerText();
    await tab.locator(".switch > label").first().click();
    expect(await shown().count()).toBe(1);
    expect(await shown().first().innerText()).not.toBe(before);
    await tab.locator(".answer .fig").first().click();
    expect(await tab.locator(":popover-open").count()).toBe(1);
    await tab.keyboard.press("Escape");
    const ground = () => tab.locator("body").evaluate((el) => getComputedStyle(el).backgroundColor);
    const light = await ground();
    await tab.locator(".theme").click();
    expect([light, await ground()]).toEqual(["rgb(251, 250, 246)", "rgb(18, 23, 27)"]);
    await tab.context().close();
  });

  test.each(["kazakhstan", "states", "titanium", "standing-still", "rhenium"])(
    "never scrolls sideways at 360 px (%s)",
    async (example) => {
      for (const language of LANGUAGES) {
        const tab = await opened(example, language, { width: 360 });
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(width, language).toBe(360);
        await tab.context().close();
      }
    },
  );

  test("nothing on the screen is smaller than 14 px", async () => {
    for (const width of [1440, 800, 360]) {
      const tab = await opened("kazakhstan", "kk", { width });
      const small = await tab.evaluate(() =>
        [...document.querySelectorAll("body *:not(script, style)")]
          .filter((el) => [...el.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim()))
          .filter((el) => el.getClientRects().length > 0)
          .filter((el) => Number.parseFloat(getComputedStyle(el).fontSize) < 14)
          .map((el) => `${el.className} ${el.textContent?.slice(0, 30)}`),
      );
      expect(small, `${width}`).toEqual([]);
      await tab.context().close();
    }
  });

  test("what is touched on a phone is at least 48 px high, numbers in running text apart", async () => {
    const tab = await opened("kazakhstan", "kk", { width: 390 });
    const low = await tab.evaluate(() =>
      [
        ...document.querySelectorAll(
          ".switch > label, summary, .top-parts a, .ways button, .compared-list li",
        ),
      ]
        .filter((el) => el.getClientRects().length > 0)
        .filter((el) => el.getBoundingClientRect().height < 47.5)
        .map((el) => `${el.className} ${el.textContent}`),
    );
    expect(low).toEqual([]);
    await tab.context().close();
  });

  test.each<[string, Language, Look]>([
    ["kazakhstan", "kk", {}],
    ["kazakhstan", "ru", { scheme: "dark", width: 390 }],
    ["states", "en", { scheme: "dark" }],
    ["states", "kk", { width: 390 }],
    ["titanium", "ru", {}],
    ["standing-still", "kk", { scheme: "dark", width: 390 }],
    ["rhenium", "en", { width: 390 }],
  ])("axe finds nothing to mend in examples/%s (%s, %j)", async (name, language, look) => {
    const tab = await opened(name, language, look);
    expect(await accessibilityFaults(tab)).toEqual([]);
    if (name !== "states") return;
    await tab.locator(".answer .fig").first().click();
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  test("a narrow table is still a table for those who listen", async () => {
    const tab = await opened("kazakhstan", "en", { width: 390 });
    const table = tab.getByRole("table").nth(1);
    expect(await table.getByRole("columnheader").count()).toBe(3);
    expect(await table.getByRole("rowheader").count()).toBeGreaterThanOrEqual(7);
    await tab.context().close();
  });
});
