import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../../test/browser.ts";
import { bundle } from "../../../test/web-page.ts";
import { exampleFiles } from "../../../test/workspaces.ts";
import { reportStyle } from "../../drawing/index.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";
import type {} from "./figures-page.fixture.ts";
import { figuresStyle } from "./figures-style.ts";

interface Look {
  readonly language?: Language;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly address?: Readonly<Record<string, string>>;
  /** Figures added to the example. */
  readonly more?: number;
}

describe.skipIf(noBrowser)("the figures in a real browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    [browser, code] = await Promise.all([
      openBrowser(),
      bundle("src/web/figures/figures-page.fixture.ts"),
    ]);
  });
  afterAll(() => browser.close());

  async function shown(look: Look = {}): Promise<Page> {
    const { language = "kk", width = 1440, scheme = "light", address = {}, more = 0 } = look;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const tab = await context.newPage();
    const style = reportStyle([]) + figuresStyle;
    await tab.setContent(
      `<!doctype html><html lang="${language}"><head><title>t</title><style>${style}</style></head><body><main></main></body></html>`,
    );
    await tab.addScriptTag({ content: code, type: "module" });
    await tab.waitForFunction(() => window.showFigures !== undefined);
    const lines = Array.from(
      { length: more },
      (_, i) => `  more-${i}: ${i + 1} t (0..${i + 2}) assumed`,
    );
    const added = more === 0 ? [] : [{ path: "more.yaml", text: `where:\n${lines.join("\n")}\n` }];
    const files = [...exampleFiles("kazakhstan"), ...added];
    await tab.evaluate((given) => window.showFigures(given), { files, language, address });
    await tab.locator(".figures-row").first().waitFor();
    return tab;
  }

  const addressOf = (tab: Page) => tab.evaluate(() => window.figuresAddress);
  const worked = (tab: Page, text: string) =>
    tab.locator(".figures-progress", { hasText: text }).waitFor({ timeout: 30_000 });

  test.each(LANGUAGES)(
    "nobody is kept from it, in light and dark, wide and narrow (%s)",
    async (language) => {
      for (const [width, scheme] of [
        [1440, "light"],
        [1000, "dark"],
        [390, "dark"],
      ] as const) {
        const tab = await shown({
          language,
          width,
          scheme,
          address: { figure: "where.kerf", edit: "where.kerf", q: "kerf" },
        });
        expect(await accessibilityFaults(tab), `${width} ${scheme}`).toEqual([]);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await tab.context().close();
      }
    },
  );

  test("search, filter, sort and the open row stand in the address", async () => {
    const tab = await shown({ language: "ru" });
    await tab.getByLabel("Поиск").fill("пропил");
    await tab.getByRole("button", { name: "Значение" }).click();
    await tab.locator(".figures-open", { hasText: "пропил" }).first().click();
    expect(await addressOf(tab)).toMatchObject({ q: "пропил", sort: "value", figure: /kerf/ });
    expect(await tab.locator(".figures-row").count()).toBeLessThan(5);
    await tab.getByRole("button", { name: "Снять фильтр" }).click();
    expect(await addressOf(tab)).not.toHaveProperty("q");
    await tab.context().close();
  });

  test("arrows walk, Enter opens, Esc closes and stays where it was", async () => {
    const tab = await shown({ language: "en" });
    await tab.locator(".figures-open").first().focus();
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    const third = tab.locator(".figures-open").nth(2);
    await tab.locator(".figures-opened").waitFor();
    expect(await third.getAttribute("aria-expanded")).toBe("true");
    await tab.keyboard.press("Escape");
    await tab.locator(".figures-opened").waitFor({ state: "detached" });
    expect(await third.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.context().close();
  });

  test("a number of my own: wrong words at the field, then written, marked, and brought back", async () => {
    const tab = await shown({
      language: "kk",
      address: { figure: "where.kerf", edit: "where.kerf" },
    });
    const form = tab.locator(".edit-figure");
    await form.getByLabel("Мәні").fill("елу");
    expect(await form.getByRole("alert").innerText()).toBe("«елу» сан емес. Мысалы: 2,5.");
    await form.getByLabel("Мәні").fill("47,5");
    await form.getByLabel("Себебі").fill("өз арамыз");
    await form.getByRole("button", { name: "Сақтау" }).click();
    await tab.locator(".figures-said-mine").waitFor();
    expect(await tab.locator(".figures-said-mine").innerText()).toBe(
      "менікі, бастапқыда 65\u00a0мкм",
    );
    const texts = await tab.evaluate(() => window.figuresFiles.map(({ text }) => text).join("\n"));
    expect(texts).toMatch(/value: 47\.5 um\n\s+evidence: assumed\n/);
    expect(texts).toContain("өз арамыз");
    await tab.getByRole("button", { name: "Бастапқы мәніне қайтару" }).click();
    await tab.locator(".figures-said-mine").waitFor({ state: "detached" });
    await tab.context().close();
  });

  test("what moves is filled in, and what moves most comes first", async () => {
    const tab = await shown({ language: "en", address: { sort: "-moves" } });
    await worked(tab, "is worked out");
    const first = await tab.locator(".figures-moves").nth(1).innerText();
    expect(first).toMatch(/\d.*–.*\d|→/);
    await tab.context().close();
  });

  test("ten thousand figures: only what is seen is drawn, and a keystroke is answered at once", async () => {
    const tab = await shown({ language: "en", more: 10_000 });
    expect(await tab.locator(".figures-row").count()).toBeLessThanOrEqual(300);
    expect(
      Number(await tab.locator(".figures-table").getAttribute("aria-rowcount")),
    ).toBeGreaterThan(10_000);
    await tab.getByLabel("Search").fill("more-9876");
    await tab.locator(".figures-row", { hasText: "more-9876" }).waitFor({ timeout: 5_000 });
    expect(await tab.locator(".figures-row").count()).toBe(1);
    await tab.getByLabel("Search").fill("");
    await tab.locator(".figures-row").nth(50).waitFor();
    const before = await tab.locator(".figures-row").count();
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab
      .locator(".figures-row")
      .nth(before + 10)
      .waitFor();
    await tab.context().close();
  });
});
