import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../../test/browser.ts";
import { type ScriptPage, serveScript } from "../../../test/script-page.ts";
import { digestOf, packageRoot, readFolder } from "../../files/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { makeMemo, memoBytes } from "../../memo/index.ts";
import {
  checkOpened,
  drawOpened,
  openTexts,
  pageInput,
  verdictCsv,
  verdictJson,
} from "../../questions/index.ts";
import { memoWords, type OutName, outWords } from "../../sentences/index.ts";
import { readBook } from "../../workbook/index.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";
import { pageStyle } from "../style/page-style.ts";

const exampleFiles = (name: string) => readFolder(join(packageRoot, "examples", name)).files;

describe.skipIf(noBrowser)("what leaves the page, in a real browser", { timeout: 90_000 }, () => {
  let browser: Browser;
  let served: ScriptPage;
  let context: BrowserContext;
  let files: readonly WorkspaceFile[] = [];
  let changed: readonly WorkspaceFile[] | undefined;
  beforeAll(async () => {
    const said = () => ({ "workspace.json": JSON.stringify({ files, changed }) });
    served = await serveScript("src/web/out/out-page.fixture.tsx", pageStyle(), said);
    browser = await openBrowser();
    context = await browser.newContext({ acceptDownloads: true });
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  beforeEach(() => {
    files = exampleFiles("kazakhstan");
    changed = undefined;
  });

  async function opened(language: Language, search = ""): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${served.address}/${language}/files${search}`);
    await page.locator(".ways-out").waitFor();
    return page;
  }

  /** Presses the button of a row and takes the file it gives. */
  async function taken(page: Page, name: OutName, language: Language) {
    const words = outWords[language];
    const row = page.locator(".way-out").filter({ hasText: words.ways[name].title });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      row.getByRole("button").click(),
    ]);
    const bytes = readFileSync(await download.path());
    const told = row.getByRole("status");
    await told.filter({ hasText: words.made("", "").split(":")[0] ?? "" }).waitFor();
    return { bytes, name: download.suggestedFilename(), told: await told.innerText() };
  }

  const answer = () => checkOpened(openTexts(files), {});

  test.each(LANGUAGES)("the memo is the command's own, byte for byte (%s)", async (language) => {
    const page = await opened(language);
    const { bytes, name, told } = await taken(page, "memo", language);
    const input = pageInput(answer(), language);
    if (input === undefined) throw new Error("no verdict");
    const digest = digestOf(files);
    const own = await memoBytes(makeMemo({ ...input, digest }));
    const parts = (zip: Uint8Array) =>
      Object.entries(unzipSync(new Uint8Array(zip))).map(([path, part]) => [path, strFromU8(part)]);
    expect(parts(bytes)).toEqual(parts(own));
    expect(Buffer.compare(bytes, own)).toBe(0);
    expect(name).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+-2026-11-24-${language}\\.docx$`, "u"));
    expect(told).toContain(name);
    await page.close();
  });

  test("the memo is in the language and of the promise chosen, with the drawing where there is room", async () => {
    files = exampleFiles("states");
    const page = await opened("en");
    const row = page.locator(".way-out").first();
    await row.getByLabel(outWords.en.language).selectOption("ru");
    await row.getByLabel(outWords.en.promise).selectOption({ index: 1 });
    await row.getByLabel(outWords.en.withDrawing).check();
    const { bytes, name } = await taken(page, "memo", "en");
    expect(name).toMatch(/-ru\.docx$/);
    const parts = unzipSync(new Uint8Array(bytes));
    const media = Object.entries(parts).filter(([path]) => path.startsWith("word/media/"));
    expect(media).toHaveLength(1);
    expect([...(media[0]?.[1] ?? [])].slice(1, 4)).toEqual([..."PNG"].map((c) => c.charCodeAt(0)));
    const second = answer().verdict?.promises[1]?.promise.name.ru ?? "?";
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(second);
    expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain("ru-RU");
    await page.close();
  });

  test("a drawing for which a page has no room is said to be missing beside the button", async () => {
    const page = await opened("ru");
    await page.locator(".way-out").first().getByLabel(outWords.ru.withDrawing).check();
    const { bytes, told } = await taken(page, "memo", "ru");
    const media = Object.keys(unzipSync(new Uint8Array(bytes))).filter((path) =>
      path.startsWith("word/media/"),
    );
    expect(media).toHaveLength(0);
    expect(told).toContain(outWords.ru.noRoomForDrawing);
    await page.close();
  });

  test("table, data and drawing are what the command line gives", async () => {
    const page = await opened("kk");
    const { verdict } = answer();
    if (verdict === undefined) throw new Error("no verdict");
    const csv = await taken(page, "csv", "kk");
    expect(csv.bytes.toString("utf8")).toBe(verdictCsv(verdict));
    const json = await taken(page, "json", "kk");
    const own = JSON.parse(JSON.stringify(verdictJson(answer(), "kk")));
    expect(JSON.parse(json.bytes.toString("utf8"))).toEqual(own);
    const svg = await taken(page, "svg", "kk");
    const { svg: drawn } = await drawOpened(openTexts(files), {}, "kk");
    expect(svg.bytes.toString("utf8")).toBe(drawn);
    const png = await taken(page, "png", "kk");
    const [, width] = /width="(\d+)"/.exec(drawn ?? "") ?? [];
    expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect(png.told).toMatch(/КБ/);
    await page.close();
  });

  test("the workbook opens with the sheets of the plan and knows its texts", async () => {
    const page = await opened("ru");
    const { bytes } = await taken(page, "workbook", "ru");
    const book = readBook(new Uint8Array(bytes));
    if (!("sheets" in book)) throw new Error(book.reason);
    expect(book.sheets.map(({ title }) => title).join(", ")).toBe(
      "Вердикт, Числа, Потоки, Процессы, Заводы, Источники, Программа, Факты, О книге",
    );
    expect(JSON.stringify([...(book.sheets.at(-1)?.rows.get(3)?.values() ?? [])])).toContain(
      digestOf(files),
    );
    await page.close();
  });

  test("the plan itself is all its texts, with mine, and my numbers are marked in the memo", async () => {
    files = exampleFiles("one-process");
    changed = files.map(({ path, text }) => ({ path, text: text.replace("2.7 t", "2.8 t") }));
    expect(changed).not.toEqual(files);
    const page = await opened("en");
    const zip = unzipSync(new Uint8Array((await taken(page, "workspace", "en")).bytes));
    expect(Object.entries(zip).map(([path, part]) => ({ path, text: strFromU8(part) }))).toEqual(
      changed,
    );
    const memo = unzipSync(new Uint8Array((await taken(page, "memo", "en")).bytes));
    const body = strFromU8(memo["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain(memoWords.en.mineMark);
    expect(await page.getByText(outWords.en.linkIsWithoutMine).count()).toBe(1);
    await page.close();
  });

  test("a text that is wrong gives no file and says why", async () => {
    files = [{ path: "tizbek.yaml", text: "format: 1\nprocesses: {x: {makes: 1 kg y}}\n" }];
    const page = await opened("ru");
    await page.getByRole("button", { name: outWords.ru.ways.workbook.title }).click();
    await page.getByText(outWords.ru.cannotJudge).waitFor();
    await page.close();
  });

  test("the link is copied, and where that is not allowed stands to be copied by hand", async () => {
    const page = await opened("en", "?as-of=2026-09-30");
    const address = `${served.address}/en?as-of=2026-09-30`;
    const press = () => page.getByRole("button", { name: outWords.en.ways.link.title }).click();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await press();
    await page.getByText(outWords.en.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await context.clearPermissions();
    await page.evaluate(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
    );
    await press();
    await page.getByText(outWords.en.notCopied).waitFor();
    expect(await page.locator(".way-out-address").innerText()).toBe(address);
    await page.close();
  });

  test("every address a file had is taken back", async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${served.address}/en/files`);
    await page.evaluate(() => {
      const held = new Set<string>();
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (thing) => {
        const address = createObjectURL.call(URL, thing);
        held.add(address);
        return address;
      };
      URL.revokeObjectURL = (address) => {
        held.delete(address);
        revokeObjectURL.call(URL, address);
      };
      Object.assign(window, { held });
    });
    const held = () => page.evaluate(() => (window as unknown as { held: Set<string> }).held.size);
    await page.clock.resume();
    await taken(page, "csv", "en");
    expect(await held()).toBe(1);
    await page.clock.fastForward(60_000);
    expect(await held()).toBe(0);
    await page.close();
  });

  test.each([1440, 390])("reads well at %i px, and axe finds nothing to mend", async (width) => {
    for (const language of LANGUAGES) {
      const page = await opened(language);
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (language === "kk") expect(await accessibilityFaults(page)).toEqual([]);
      if (process.env.TIZBEK_SHOTS)
        await page.screenshot({
          path: join(process.env.TIZBEK_SHOTS, `out-${language}-${width}.png`),
          fullPage: true,
        });
      await page.close();
    }
  });
});
