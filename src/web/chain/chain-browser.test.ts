import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../../test/browser.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";
import { pageStyle } from "../style/page-style.ts";
import type {} from "./chain-page.fixture.tsx";
import { chainPageStyle } from "./chain-style.ts";
import { exampleTexts } from "./view.fixture.ts";

/** The page's own code, made as the page is made. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    // Under the test's own NODE_ENV the elements would be those of development.
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, "chain-page.fixture.tsx"),
        formats: ["iife"],
        name: "page",
      },
    },
  });
  const [first] = [made].flat();
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("nothing was made");
  return chunk.code;
}

interface Look {
  readonly example?: string;
  readonly language?: Language;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly address?: Readonly<Record<string, string>>;
}

const ASKED = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };
const SI = { example: "kazakhstan", address: ASKED, language: "en" } as const;

describe.skipIf(noBrowser)("the chain in a real browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    [browser, code] = await Promise.all([openBrowser(), bundled()]);
  });
  afterAll(() => browser.close());

  async function shown(look: Look = {}): Promise<Page> {
    const { example = "kazakhstan", language = "kk", width = 1440, scheme = "light" } = look;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const tab = await context.newPage();
    await tab.setContent(
      `<!doctype html><html lang="${language}"><head><title>chain</title><style>${pageStyle()}${chainPageStyle}</style></head><body><div id="place"></div></body></html>`,
    );
    await tab.addScriptTag({ content: code });
    const given = { files: exampleTexts(example), language, address: look.address ?? ASKED };
    await tab.evaluate((all) => window.chain.begin(all), given);
    await tab.locator(".sankey").waitFor();
    return tab;
  }

  /** Where every node stands in the window. */
  const places = (tab: Page) =>
    tab.evaluate(() =>
      [...document.querySelectorAll(".sk-node")].map((node) => {
        const { x, y } = node.getBoundingClientRect();
        return [Math.round(x), Math.round(y)];
      }),
    );

  test("while a number is dragged the title follows, no node leaves its place, and no text is written", async () => {
    const tab = await shown(SI);
    const [title, before] = [await tab.locator("h1").textContent(), await places(tab)];
    const track = tab.getByRole("slider", { name: "kerf", exact: true });
    const box = await track.boundingBox();
    if (box === null) throw new Error("no slider");
    await tab.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await tab.mouse.down();
    await tab.mouse.move(box.x + box.width * 0.95, box.y + box.height / 2, { steps: 6 });
    expect(await tab.locator("h1").textContent()).not.toBe(title);
    expect(await places(tab)).toEqual(before);
    expect(await tab.evaluate(() => window.chain.steps)).toBe(0);
    await tab.mouse.up();
    await expect.poll(() => tab.evaluate(() => window.chain.steps)).toBe(1);
    expect(await tab.locator(".slide.outside .slide-said").textContent()).toBe(
      "nobody published that",
    );
    await tab.context().close();
  });

  test("digits type: a decimal comma is understood, and Enter makes it one step", async () => {
    const tab = await shown({ ...SI, language: "ru" });
    const field = tab.getByRole("textbox", { name: "пропил", exact: true });
    await field.fill("72,5");
    await field.press("Enter");
    await expect.poll(() => tab.evaluate(() => window.chain.steps)).toBe(1);
    const texts = await tab.evaluate(() => window.chain.files.map(({ text }) => text).join("\n"));
    expect(texts).toMatch(/value: 72\.5 um\n\s+evidence: assumed/);
    await tab.context().close();
  });

  test("arrows of a slider step, and letting go of the key writes", async () => {
    const tab = await shown(SI);
    const track = tab.getByRole("slider", { name: "kerf", exact: true });
    const before = Number(await track.inputValue());
    await track.press("ArrowRight");
    expect(Number(await track.inputValue())).toBeGreaterThan(before);
    await expect.poll(() => tab.evaluate(() => window.chain.steps)).toBe(1);
    await tab.context().close();
  });

  test("arrows walk from node to node, Enter opens a process, Esc returns to its node", async () => {
    const tab = await shown(SI);
    await tab.locator("[data-node]").first().focus();
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("Enter");
    await expect.poll(() => tab.locator(".panel-title").textContent()).toBe("Siemens process");
    const focused = () => tab.evaluate(() => document.activeElement?.getAttribute("data-node"));
    expect(await focused()).toBe("siemens");
    await tab.keyboard.press("Escape");
    expect(await tab.locator(".panel-title").count()).toBe(0);
    expect(await focused()).toBe("siemens");
    await tab.context().close();
  });

  test.each([1440, 390])(
    "at %i pixels a click on the text of a process, or anywhere in its column, chooses it as its bar does",
    async (width) => {
      const tab = await shown({ ...SI, width });
      const chosen = () => tab.locator(".panel-title").textContent();
      await tab.locator('.sk-label[data-of="siemens"] tspan').first().click({ force: true });
      await expect.poll(chosen).toBe("Siemens process");
      const bar = await tab.locator('[data-node="pulling"] .sk-node').boundingBox();
      if (bar === null) throw new Error("no bar");
      const at = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
      const beside = width > 760 ? { x: at.x + 50, y: at.y } : { x: at.x, y: at.y + 40 };
      await tab.mouse.click(beside.x, beside.y);
      await expect.poll(chosen).toBe("crystal pulling");
      await tab.context().close();
    },
  );

  test.each([1440, 1280])(
    "at %i pixels the last column is seen beside the panel",
    async (width) => {
      for (const language of LANGUAGES) {
        const address = { ...ASKED, at: "siemens" };
        const tab = await shown({ ...SI, width, language, address });
        const box = tab.locator(".chain-drawing");
        const hidden = () => box.evaluate((one) => one.scrollWidth - one.clientWidth);
        await expect.poll(hidden, { message: language }).toBe(0);
        await tab.context().close();
      }
    },
  );

  test("a drawing that does not fit is cut by a line, and its box can be reached and is named", async () => {
    const tab = await shown({ ...SI, width: 800 });
    const box = tab.locator(".chain-drawing.cut");
    await box.focus();
    expect(await box.getAttribute("aria-label")).toContain("scroll sideways");
    expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    expect(await box.evaluate((one) => getComputedStyle(one).borderRightWidth)).toBe("2px");
    await tab.context().close();
  });

  test("the picture is a PNG twice as large as the drawing", async () => {
    const tab = await shown(SI);
    const [file] = await Promise.all([
      tab.waitForEvent("download"),
      tab.getByRole("button", { name: "Picture, PNG" }).click(),
    ]);
    const stream = await file.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const png = Buffer.concat(parts);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1600);
    await tab.context().close();
  });

  test.each([
    [1440, "light"],
    [1000, "dark"],
    [390, "dark"],
  ] as const)(
    "at %i pixels, %s, nothing is wider than the page and axe finds nothing",
    async (width, scheme) => {
      const address = { ...ASKED, at: "siemens" };
      for (const language of LANGUAGES) {
        const tab = await shown({ width, scheme, language, address });
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, language).toBeLessThanOrEqual(width);
        expect(await accessibilityFaults(tab), language).toEqual([]);
        await tab.context().close();
      }
    },
  );

  test("on a narrow page the chain goes down, and no text is under fourteen pixels", async () => {
    const tab = await shown({ example: "three-loops", width: 390, address: {} });
    const nodes = await places(tab);
    const ys = nodes.map(([, y]) => y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    const smallest = await tab.evaluate(() => {
      const texts = [...document.querySelectorAll("#place *")].filter(
        (one) => one.childElementCount === 0 && one.textContent?.trim(),
      );
      return Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    });
    expect(smallest).toBeGreaterThanOrEqual(14);
    expect(await tab.locator(".ring-names li").count()).toBe(3);
    await tab.context().close();
  });
});
