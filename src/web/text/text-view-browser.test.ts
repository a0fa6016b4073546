import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../../test/browser.ts";
import { answerTo, kazakhstan, scriptOfPage } from "../../../test/text-page.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { keyMeaning } from "../../sentences/index.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";

const ORIGIN = "http://text.test/";

describe.skipIf(noBrowser)("the text in a real browser", { timeout: 30_000 }, () => {
  let browser: Browser;
  let script = "";
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), scriptOfPage()]);
  });
  afterAll(() => browser.close());

  async function opened(look: Look = {}): Promise<Page> {
    const files = look.files ?? kazakhstan();
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1440, height: 1000 },
    });
    const tab = await context.newPage();
    await tab.addInitScript((start) => Object.assign(window, { start }), {
      files,
      language: look.language ?? "en",
    });
    const faults: string[] = [];
    tab.on("console", (one) => one.type() === "error" && faults.push(one.text()));
    tab.on("pageerror", (error) => faults.push(error.message));
    await tab.route(`${ORIGIN}**`, (route) =>
      route.fulfill(answerTo(route.request().url(), script)),
    );
    await tab.goto(ORIGIN);
    faultsOf.set(tab, faults);
    await judgedAfter(tab, 0);
    return tab;
  }

  test("a wrong unit is told under its characters, mended by one click, and the answer follows", async () => {
    const tab = await opened();
    await cursorAt(tab, "chains/silicon.yaml", "10:200");
    await tab.keyboard.type("onnes");
    await expect
      .poll(() => lineOf(tab, "chains/silicon.yaml", 10))
      .toBe("        value: 2.7 tonnes");
    await tab.locator(".cm-lintRange.at-breaks").waitFor();
    expect(await tab.locator(".cm-lintRange.at-breaks").allTextContents()).toEqual(["tonnes"]);
    expect(await tab.locator(".text-errors").allTextContents()).toEqual(["1 error"]);
    expect(await tab.locator(".text-answer").innerText()).toContain("While the text has errors");
    await tab.getByRole("button", { name: "Write “t”" }).first().click();
    await expect.poll(() => lineOf(tab, "chains/silicon.yaml", 10)).toBe("        value: 2.7 t");
    expect(await tab.locator(".cm-line").nth(9).textContent()).toBe("        value: 2.7 t");
    expect(await tab.evaluate(() => window.page.steps)).toEqual([
      "text of chains/silicon.yaml",
      "mended in chains/silicon.yaml",
    ]);
    await expect
      .poll(() => tab.locator(".text-answer").innerText())
      .not.toContain("While the text");
    expect(await tab.locator(".cm-lintRange.at-breaks").count()).toBe(0);
    await done(tab);
  });

  test("a message explains itself: by its page where that is served, else by its sentences", async () => {
    const tab = await opened();
    await cursorAt(tab, "chains/silicon.yaml", "10:200");
    await tab.keyboard.type("onnes");
    await tab.locator(".cm-lintRange.at-breaks").waitFor();
    const explain = tab.locator(".text-messages").getByRole("button", { name: "What this means" });
    await explain.first().click();
    const panel = tab.locator(".text-explained");
    await expect.poll(() => panel.innerText()).toContain("A unit follows its number");
    expect(await panel.locator("pre").count()).toBe(2);
    await panel.getByRole("button", { name: "Close" }).click();
    const title = tab.locator(".text-message strong").first();
    // On a busy machine the letters come apart in time, and each is a step of its own.
    const undone = async () => {
      await tab.locator(".cm-content").press("Control+z");
      return title.textContent();
    };
    await expect
      .poll(undone, { interval: 1500, timeout: 20_000 })
      .toBe("No contracted limit is published");
    await explain.first().click();
    expect(await panel.innerText()).toContain("No contracted limit is published");
    expect(await panel.locator("pre").count()).toBe(0);
    await tab.context().close(); // its faults hold the page that is not served
  });

  test("no message flashes for a word that is half typed", async () => {
    const tab = await opened();
    await cursorAt(tab, "chains/silicon.yaml", "10:200");
    await tab.keyboard.type("o", { delay: 0 });
    const before = await tab.evaluate(() => window.page.judged);
    await judgedAfter(tab, before);
    expect(await tab.locator(".cm-lintRange.at-breaks").count()).toBe(0);
    await tab.locator(".cm-lintRange.at-breaks").waitFor();
    await done(tab);
  });

  test("a stream is found by its Kazakh name, and unit, evidence and source follow", async () => {
    const tab = await opened({ language: "kk" });
    await cursorAt(tab, "chains/silicon.yaml", "8:200");
    await tab.keyboard.press("Enter");
    for (const [typed, first] of [
      ["металлург", "mg-silicon"],
      ["2 ", "t"],
      ["t comp", "compiled"],
      [" @ ZU", "ZUB"],
    ] as const) {
      await tab.keyboard.type(typed, { delay: 20 });
      const offered = tab.locator(".cm-tooltip-autocomplete li[aria-selected]");
      await expect
        .poll(() => offered.locator(".cm-completionLabel").allTextContents())
        .toEqual([first]);
      await tab.waitForTimeout(120); // it takes nothing in its first moments, against keys meant for the text
      if (first !== "t") await tab.keyboard.press("Enter");
    }
    await expect
      .poll(() => lineOf(tab, "chains/silicon.yaml", 9))
      .toBe("      mg-silicon: 2 t compiled @ ZUB");
    await done(tab);
  });

  test.each(["kk", "ru"] as const)(
    "in %s a key that is offered says what it is for",
    async (language) => {
      const tab = await opened({ language });
      await cursorAt(tab, "plants.yaml", "200:1");
      await tab.keyboard.type("\nsour", { delay: 20 });
      const info = tab.locator(".cm-completionInfo p");
      expect(await info.innerText()).toBe(keyMeaning("id → source", language));
      expect(await info.getAttribute("lang")).toBe(language);
      await done(tab);
    },
  );

  test("what changes elsewhere comes in while someone types, and the page's undo takes back what was typed", async () => {
    const path = "chains/silicon.yaml";
    const tab = await opened();
    await cursorAt(tab, path, "2:300");
    await tab.keyboard.type(" mine");
    await tab.evaluate((path) => {
      const file = window.page.files.find((one) => one.path === path);
      const text = (file?.text ?? "").replace("value: 2.7 t", "value: 2.8 t");
      window.page.change({ path, text });
    }, path);
    await tab.keyboard.type(" too");
    await expect.poll(() => lineOf(tab, path, 2)).toMatch(/ mine too$/);
    expect(await lineOf(tab, path, 10)).toBe("        value: 2.8 t");
    await tab.evaluate(() => window.page.undo());
    await expect.poll(() => tab.locator(".cm-line").nth(1).textContent()).not.toContain("too");
    await done(tab);
  });

  test("a file of Windows keeps its line ends, and letters of any size stay whole", async () => {
    const text =
      'format: 1\r\nname: "🜨🜩"\r\nas of: 2026-11-24\r\ncalendar: {from: 2027-01-01, to: 2028-01-01}\r\n';
    const tab = await opened({ files: [{ path: "tizbek.yaml", text }] });
    await cursorAt(tab, "tizbek.yaml", "2:9");
    await tab.keyboard.type("қ");
    await expect.poll(() => textOf(tab, "tizbek.yaml")).toBe(text.replace("🜨", "🜨қ"));
    await done(tab);
  });

  test("keys walk the messages and the names; Esc and then Tab leaves the text", async () => {
    const tab = await opened();
    await cursorAt(tab, "chains/silicon.yaml", "6:14");
    await tab.keyboard.press("F12");
    await expect.poll(() => tab.locator(".text-bar h2").textContent()).toBe("sources.yaml");
    await expect.poll(() => tab.locator(".cm-activeLine").textContent()).toContain("T12:");
    await tab.keyboard.press("Shift+F12");
    expect(await tab.locator(".text-usages li").count()).toBeGreaterThan(5);
    await tab.keyboard.press("F8");
    await expect.poll(() => tab.locator(".text-bar h2").textContent()).not.toBe("sources.yaml");
    const before = await tab.evaluate(() => window.page.files);
    await tab.keyboard.press("Control+a");
    await tab.keyboard.press("Escape");
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate(() => document.activeElement?.className)).not.toContain("cm-content");
    await tab.waitForTimeout(500); // longer than the pause after which what is typed is written
    expect(await tab.evaluate(() => window.page.files)).toEqual(before);
    await done(tab);
  });

  test("what stands at the cursor is told without a pointer too", async () => {
    const tab = await opened({ language: "ru" });
    await cursorAt(tab, "chains/silicon.yaml", "10:17");
    const here = tab.locator(".text-here");
    await expect.poll(() => here.innerText()).toMatch(/2,7\sт/);
    expect(await here.innerText()).toContain("сведено");
    await cursorAt(tab, "plants.yaml", "8:12");
    await tab.keyboard.press("Control+Home");
    await expect.poll(() => here.innerText()).not.toMatch(/2,7\sт/);
    await done(tab);
  });

  test("files are made, renamed and deleted, each by one step", async () => {
    const tab = await opened({ language: "ru" });
    await tab.getByRole("button", { name: "Новый файл" }).click();
    await tab.getByLabel("Имя файла").fill("chains/../x.yaml");
    await tab.keyboard.press("Enter");
    expect(await tab.locator(".text-problem").textContent()).toContain("Имя состоит");
    await tab.getByLabel("Имя файла").fill("chains/новый.yaml");
    await tab.keyboard.press("Enter");
    await expect.poll(() => tab.locator(".text-bar h2").textContent()).toBe("chains/новый.yaml");
    await tab.getByRole("button", { name: "Переименовать" }).click();
    await tab.getByLabel("Имя файла").fill("другой.yaml");
    await tab.keyboard.press("Enter");
    await expect.poll(() => tab.locator(".text-bar h2").textContent()).toBe("другой.yaml");
    await tab.getByRole("button", { name: "Удалить" }).click();
    await tab.getByRole("button", { name: "Удалить" }).click();
    await expect
      .poll(() => tab.evaluate(() => window.page.steps))
      .toEqual([
        "новый файл chains/новый.yaml",
        "переименовано в другой.yaml",
        "удалён файл другой.yaml",
      ]);
    expect(await tab.evaluate(() => window.page.files)).toEqual(kazakhstan());
    await done(tab);
  });

  test.each(
    LANGUAGES.flatMap((language) => [390, 1000, 1440].map((width) => [language, width] as const)),
  )("nothing bars the way or runs out of the page (%s, %i px)", async (language, width) => {
    const tab = await opened({ language, width });
    await tab.locator(".cm-content").click();
    await tab.keyboard.press("Control+f");
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityFaults(tab)).toEqual([]);
    await done(tab);
  });
});

interface Look {
  readonly width?: number;
  readonly language?: Language;
  readonly files?: readonly WorkspaceFile[];
}

const faultsOf = new WeakMap<Page, readonly string[]>();

/** Nothing was refused by the policy and nothing failed on the way. */
async function done(tab: Page): Promise<void> {
  expect(faultsOf.get(tab)).toEqual([]);
  await tab.context().close();
}

/** Asked again and again: the policy lets no text be run that waits inside the page. */
async function judgedAfter(tab: Page, times: number): Promise<void> {
  const judged = () => tab.evaluate(() => window.page?.judged ?? 0);
  await expect.poll(judged, { timeout: 20_000 }).toBeGreaterThan(times);
}

async function cursorAt(tab: Page, file: string, at: string): Promise<void> {
  await tab.evaluate((words) => window.page.go(words), { file, at });
  await expect.poll(() => tab.locator(".text-bar h2").textContent()).toBe(file);
  await expect
    .poll(() => tab.evaluate(() => document.activeElement?.className))
    .toContain("cm-content");
}

function textOf(tab: Page, file: string): Promise<string> {
  return tab.evaluate(
    (path) => window.page.files.find((one) => one.path === path)?.text ?? "",
    file,
  );
}

async function lineOf(tab: Page, file: string, line: number): Promise<string> {
  return (await textOf(tab, file)).split("\n")[line - 1] ?? "";
}
