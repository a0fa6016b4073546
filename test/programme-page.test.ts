import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programmeMemo } from "../src/actions/index.ts";
import { programmeWords, webWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

const languages = ["kk", "ru", "en"] as const;

describe.skipIf(noBrowser)("the programme on the page", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  const openAt = async (path: string, width = 1440) => {
    const viewport = { width, height: 900 };
    const { page, complaints } = await served.open(path, { viewport });
    await page.waitForSelector(".programme-table");
    return { page, complaints };
  };

  describe.each(languages)("in %s", (language) => {
    const words = programmeWords[language];

    test("an office is chosen: its lines only, in the address, and the address opens them", async () => {
      const { page } = await openAt(`/${language}/programme`);
      const all = await page.locator(".programme-row").count();
      await page.selectOption(`.figures-tools select >> nth=0`, "government");
      await page.waitForURL(/owner=government/);
      expect(await page.locator(".programme-row").count()).toBe(1);
      const again = await openAt(page.url().slice(served.address.length));
      expect(await again.page.locator(".programme-row").count()).toBe(1);
      await page.selectOption(`.figures-tools select >> nth=0`, "");
      expect(await page.locator(".programme-row").count()).toBe(all);
      await page.context().close();
      await again.page.context().close();
    });

    test("a line opens to its words, its sources and its place in the text", async () => {
      const { page } = await openAt(`/${language}/programme`);
      const row = page
        .locator(".programme-row", { has: page.locator("a[href*=measures]") })
        .first();
      await row.locator("summary").press("Enter");
      expect(await row.locator("blockquote").getAttribute("lang")).toBe("kk");
      expect(await row.innerText()).toContain("GOV25");
      expect(await accessibilityFaults(page)).toEqual([]);
      await row.locator("a.mono").click();
      await page.waitForURL(/\/text\?file=programme/);
      await page.context().close();
    });

    test("another day is asked: the plant is not yet due, and what is no day is said", async () => {
      const { page, complaints } = await openAt(`/${language}/programme`);
      const plant = page.locator(".programme-row", { hasText: "1 " }).filter({
        has: page.locator(".programme-notPublished"),
      });
      expect(await plant.first().innerText()).toContain("24");
      await page.fill(".figures-tools input >> nth=0", "2026-02-30");
      expect(await page.innerText(".figures-tools .fault")).toBe(webWords[language].notADay);
      await page.fill(".figures-tools input >> nth=0", "2026-10-30");
      await page.keyboard.press("Enter");
      await page.waitForURL(/day=2026-10-30/);
      expect(await page.locator(".figures-tools .fault").count()).toBe(0);
      await page.fill(".figures-tools input >> nth=1", "2025-08-01");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".programme-changes li");
      expect(await page.innerText(".programme-changes")).toContain("2025");
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test("360 px: nothing runs over the edge, every line has what it says", async () => {
      const { page } = await openAt(`/${language}/programme`, 360);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      expect(await page.innerText(".programme-table")).toContain(words.kinds.order);
      await page.context().close();
    });
  });

  test("what is shown leaves as a calendar", async () => {
    const { page } = await openAt("/en/programme?theme=silicon");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('.figures-take button:text-is(".ics")'),
    ]);
    expect(download.suggestedFilename()).toBe("programme.ics");
    await page.context().close();
  });

  test("a line that is a promise says its verdict and leads to it, as of the day shown", async () => {
    const { page } = await openAt("/en/programme?day=2026-11-01");
    const row = page.locator(".programme-row", { hasText: "Launch of the wafer plant" }).first();
    await row.locator("summary").press("Enter");
    const beside = row.locator(".programme-verdict");
    expect(await beside.innerText()).toContain("verdict: cannot tell");
    expect(await beside.locator(".ring").count()).toBe(1);
    expect(await page.locator(".programme-verdict").count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await beside.locator("a").click();
    await page.waitForURL(/\/en\?as-of=2026-11-01$/);
    await page.waitForSelector("#verdict");
    await page.context().close();
  });

  const memoAt = async (path: string) => {
    const { page, complaints } = await openAt(path);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('.figures-take button:has-text(".docx")'),
    ]);
    const bytes = readFileSync(await download.path());
    await page.waitForFunction(() => document.querySelector(".programme-made")?.textContent !== "");
    const told = await page.innerText(".programme-made");
    expect(complaints).toEqual([]);
    await page.context().close();
    return { name: download.suggestedFilename(), bytes, told };
  };

  test("the memo of the page is the memo of the command line, to the last byte", async () => {
    const { name, bytes, told } = await memoAt("/kk/programme?day=2026-10-30");
    expect(name).toMatch(/-programme-2026-10-30-kk\.docx$/);
    expect(told).toContain(name);
    const file = join(served.folder, "memo.docx");
    await programmeMemo(served.folder, { asOf: "2026-10-30" }, "kk", file);
    expect(bytes.equals(readFileSync(file))).toBe(true);
    rmSync(file);
  });

  test("the memo of chosen lines says which were chosen", async () => {
    const { bytes } = await memoAt("/en/programme?state=done&theme=silicon");
    const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain("Shown only: State: done; Theme: Silicon cluster.");
    expect(body).toContain("Laying of the time capsule");
    expect(body).not.toContain("Deeper study");
  });
});
