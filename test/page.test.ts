import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

const languages = ["kk", "ru", "en"] as const;
const views = ["", "/programme", "/chain", "/figures", "/mine", "/text", "/files"] as const;

describe.skipIf(noBrowser)("the page", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  describe.each(languages)("in %s", (language) => {
    const words = webWords[language];

    test.each(views)(
      "%s comes to life without a complaint, and axe finds nothing",
      async (view) => {
        const { page, complaints } = await served.open(`/${language}${view}`);
        await page.waitForFunction(() => document.querySelector(".waiting") === null);
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
    );

    test("a number opens to where it comes from, and Escape gives back the focus", async () => {
      const { page } = await served.open(`/${language}`);
      const number = page.locator(".answer button.fig").first();
      await number.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".opened:popover-open dl");
      await page.keyboard.press("Escape");
      expect(await page.locator(".opened:popover-open").count()).toBe(0);
      expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.context().close();
    });

    test("a day, a scenario and a view stand in the address, and the address opens them", async () => {
      const { page } = await served.open(`/${language}`);
      await page.fill(".asking input[type=text] >> nth=0", "2026-09-30");
      await page.keyboard.press("Enter");
      await page.click(".asked-scenarios input >> nth=0");
      await page.waitForURL(/as-of=2026-09-30&scenario=/);
      await settled(page);
      const said = await page.innerText("main");
      const again = await served.open(page.url().slice(served.address.length));
      expect(await again.page.innerText("main")).toBe(said);
      await page.click(`.top-parts a:text-is("${words.views.mine}")`);
      await page.waitForURL(/\/mine\?as-of=2026-09-30&scenario=/);
      await page.goBack();
      await page.waitForSelector(".asking");
      await page.context().close();
      await again.page.context().close();
    });
  });

  test("the language is switched in place: what was put in stays", async () => {
    const { page } = await served.open("/kk/mine");
    await putInSupplier(page);
    await page.click('.top-languages a[hreflang="ru"]');
    expect(page.url()).toContain("/ru/mine");
    expect(await page.getAttribute("html", "lang")).toBe("ru");
    expect(await page.locator(".mine-line p").innerText()).toContain(
      webWords.ru.differs(0, 8).slice(0, 20),
    );
    await page.context().close();
  });

  test("what was put in changes the verdict, is undone and done again", async () => {
    const { page } = await served.open("/en/mine");
    await putInSupplier(page);
    await page.click('.top-parts a:text-is("Verdict")');
    await settled(page);
    const cell = () => page.innerText("main");
    expect(await cell()).toMatch(/Жеткізуші \(/);
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await cell()).not.toMatch(/Жеткізуші \(/);
    await page.keyboard.press("Control+Shift+z");
    await settled(page);
    expect(await cell()).toMatch(/Жеткізуші \(/);
    await page.context().close();
  });

  test("a wrong day is told at its field and asks nothing", async () => {
    const { page } = await served.open("/en");
    await page.fill(".asking input[type=text] >> nth=0", "soon");
    await page.keyboard.press("Enter");
    expect(await page.innerText(".asking .fault")).toBe(webWords.en.notADay);
    expect(page.url()).not.toContain("as-of");
    await page.context().close();
  });

  test("light or dark is remembered, and the next first screen has it already", async () => {
    const { page } = await served.open("/en", { colorScheme: "light" });
    await page.click(".theme-button");
    const text = await (await page.request.get(`${served.address}/en`)).text();
    expect(text).toContain('<html lang="en" data-theme="dark">');
    await page.context().close();
  });

  test("where the server stops answering the first screen says so, and comes to life once it does", async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.route("**/workspace.json", (route) => route.abort());
    await page.goto(`${served.address}/ru`);
    await page.getByText(webWords.ru.unreachable).waitFor();
    await page.unroute("**/workspace.json");
    await page.waitForSelector("html[data-alive]");
    expect(await page.getByText(webWords.ru.unreachable).count()).toBe(0);
    await context.close();
  });

  test("nothing moves while it comes to life", async () => {
    const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${served.address}/kk`);
    await page.waitForSelector("html[data-alive]");
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => Reflect.get(globalThis, "shifts") as number[]);
    expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
    await context.close();
  });

  test.each(languages)("the first screen in %s weighs less than 200 kB", async (language) => {
    const context = await served.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    let bytes = 0;
    page.on("response", async (response) => {
      const { responseBodySize, responseHeadersSize } = await response.request().sizes();
      if (!/\.js$/.test(response.url())) bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(`${served.address}/${language}`, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(200_000);
    await context.close();
  });
});

/** The old answer stays till the new one is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.waitForFunction(() => document.querySelector(".computing") === null);
}

async function putInSupplier(page: Page): Promise<void> {
  await page.click(".thing >> nth=0 >> summary");
  const form = page.locator(".thing").first();
  const fields = form.locator("input[type=text]");
  await fields.nth(0).fill("Жеткізуші");
  await form.locator("select").first().selectOption("polysilicon");
  await fields.nth(1).fill("3000 t/yr");
  // The third field says from which day: it is so already.
  await fields.nth(3).fill("A letter of December");
  await form.locator("button[type=submit]").click();
  await page.waitForSelector(".mine-line");
}
