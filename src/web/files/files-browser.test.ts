import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "../../../test/browser.ts";
import { type Served, serve } from "../../../test/served.ts";
import { bundle, layPage } from "../../../test/web-page.ts";
import { digestOf, packageRoot, readFolder, workbookBytes } from "../../files/index.ts";
import { zipOf } from "../../intake/index.ts";
import { checkOpened, openTexts } from "../../questions/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import { planSheets, type Sheet } from "../../workbook/index.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";
import { filesStyle } from "./files-style.ts";

const words = filesPageWords.en;
const example = (name: string): string => join(packageRoot, "examples", name);

describe.skipIf(noBrowser)("files in and out in a real browser, on the real server,", () => {
  let browser: Browser;
  let script = "";
  let folder = "";
  let served: Served;
  beforeAll(async () => {
    [browser, script] = await Promise.all([
      openBrowser(),
      bundle("src/web/files/files-page.fixture.ts"),
    ]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "page-"));
    cpSync(example("two-plants"), folder, { recursive: true });
    served = await serve(folder, "--write");
  });
  afterEach(async () => {
    await served.kill();
    for (const context of browser.contexts()) await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Asked {
    readonly view: "open" | "save";
    readonly language?: Language;
    readonly token?: string;
    readonly width?: number;
  }

  async function opened({ view, language = "en", token, width = 1200 }: Asked): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(8_000);
    const address = await layPage(context, served.origin, script, filesStyle);
    const tab = await context.newPage();
    const words = `?view=${view}&lang=${language}#token=${token ?? served.token}`;
    await tab.goto(address + words);
    await tab.locator("h1").waitFor();
    return tab;
  }

  const texts = (tab: Page) => tab.evaluate(() => window.frame.files());
  const write = (tab: Page, path: string, text: string) =>
    tab.evaluate(
      ([path, text]) =>
        window.frame.write(
          window.frame
            .files()
            .filter((file) => file.path !== path)
            .concat({ path, text }),
        ),
      [path, text] as const,
    );
  const onDisk = (path = "tizbek.yaml") => readFileSync(join(folder, path), "utf8");
  const press = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true }).click();
  const status = (tab: Page) => tab.locator(".files-outcome");

  describe("a plan is opened", () => {
    test("from a folder chosen by keyboard, its other files counted", async () => {
      const tab = await opened({ view: "open" });
      writeFileSync(join(folder, "notes.txt"), "no part of it");
      const chooser = tab.waitForEvent("filechooser");
      await tab.getByRole("button", { name: words.open.chooseFolder }).focus();
      await tab.keyboard.press("Enter");
      await (await chooser).setFiles(folder);
      await status(tab).getByText("2 other files passed over").waitFor();
      expect(await texts(tab)).toEqual(readFolder(folder).files);
    });

    test("from a folder dropped anywhere on it", async () => {
      const tab = await opened({ view: "open" });
      await drop(tab, [example("kazakhstan")]);
      await status(tab).getByText("kazakhstan:").waitFor();
      expect(await texts(tab)).toEqual(readFolder(example("kazakhstan")).files);
    });

    test("from a zip that this page gave out", async () => {
      const zip = join(folder, "plan.zip");
      writeFileSync(zip, zipOf(readFolder(example("gallium")).files, "gallium"));
      const tab = await opened({ view: "open" });
      await drop(tab, [zip]);
      await status(tab).getByText("gallium:").waitFor();
      expect(await texts(tab)).toEqual(readFolder(example("gallium")).files);
    });

    test("from an example, told by the name it gives itself; my own changes are asked about first", async () => {
      const tab = await opened({ view: "open", language: "kk" });
      await write(tab, "mine.yaml", "# mine\n");
      await tab.getByRole("button", { name: "Үш қайтарым" }).click();
      await press(tab, filesPageWords.kk.open.notNow);
      expect((await texts(tab)).map(({ path }) => path)).toContain("mine.yaml");
      await tab.getByRole("button", { name: "Үш қайтарым" }).click();
      await press(tab, filesPageWords.kk.open.openIt);
      expect(await texts(tab)).toEqual(readFolder(example("three-loops")).files);
    });

    test("not from what is broken: each fault stands at its file with its cure, and my texts stay", async () => {
      const tab = await opened({ view: "open" });
      const before = await texts(tab);
      const bad = join(folder, "bad");
      mkdirSync(bad);
      writeFileSync(join(bad, "tizbek.yaml"), Buffer.from("format: 1\n", "utf16le"));
      writeFileSync(join(bad, "big.yaml"), new Uint8Array(3_000_000).fill(35));
      await drop(tab, [bad]);
      await status(tab).getByText(words.open.wrong(2)).waitFor();
      const told = await tab.locator(".told-issues li").allInnerTexts();
      expect(told).toHaveLength(2);
      expect(told[0]).toMatch(/big\.yaml[\s\S]*too large[\s\S]*split it/);
      expect(told[1]).toMatch(/tizbek\.yaml[\s\S]*not UTF-8[\s\S]*save it in UTF-8/);
      writeFileSync(join(folder, "cut.zip"), zipOf(before).subarray(0, 300));
      await drop(tab, [join(folder, "cut.zip")]);
      await status(tab).getByText("cut.zip").waitFor();
      expect(await texts(tab)).toEqual(before);
    });
  });

  describe("a workbook of the present plan", () => {
    test("gives its changed figures to the text", async () => {
      const { sheets, path } = await bookOf(folder);
      writeFileSync(join(folder, "mine.xlsx"), await workbookBytes(withValue(sheets, path, 0.123)));
      const tab = await opened({ view: "open" });
      await drop(tab, [join(folder, "mine.xlsx")]);
      await status(tab)
        .getByText(words.open.tookBook("mine.xlsx", { figures: 1, dues: 0, facts: 0 }))
        .waitFor();
      expect((await texts(tab)).some(({ text }) => text.includes("0.123"))).toBe(true);
    });

    test("with a wrong cell names sheet and cell, and changes nothing", async () => {
      const { sheets, path } = await bookOf(folder);
      const bytes = await workbookBytes(withValue(sheets, path, "about a tenth"));
      writeFileSync(join(folder, "mine.xlsx"), bytes);
      const tab = await opened({ view: "open", language: "kk" });
      const before = await texts(tab);
      await drop(tab, [join(folder, "mine.xlsx")]);
      await tab.locator(".told-issues").waitFor();
      expect(await tab.locator(".told-issues").innerText()).toMatch(/[\p{L}]+![A-Z]\d+/u);
      expect(await texts(tab)).toEqual(before);
    });

    test("made from other texts is refused", async () => {
      const { sheets } = await bookOf(example("gallium"));
      writeFileSync(join(folder, "other.xlsx"), await workbookBytes(sheets));
      const tab = await opened({ view: "open" });
      await drop(tab, [join(folder, "other.xlsx")]);
      await status(tab).getByText("no longer those the workbook was made from").waitFor();
    });
  });

  describe("a save", () => {
    const edit = async (tab: Page) => {
      const text = `${onDisk()}# a note\n`;
      await write(tab, "tizbek.yaml", text);
      return text;
    };

    test("writes into the plan's own files and names where the former version is", async () => {
      const tab = await opened({ view: "save" });
      expect(tab.url()).not.toContain("token");
      const former = onDisk();
      const text = await edit(tab);
      await press(tab, words.save.save);
      const told = await tab.getByText(/Former versions: /).innerText();
      expect(onDisk()).toBe(text);
      const kept = told.replace("Former versions: ", "");
      expect(onDisk(join(kept, "tizbek.yaml"))).toBe(former);
      await tab.getByText(words.save.nothing).waitFor();
    });

    test("of a text with errors names them, and is done only when the person says so", async () => {
      const tab = await opened({ view: "save" });
      await write(tab, "more.yaml", "streams:\n  ore: {unit: tt}\n");
      await press(tab, words.save.save);
      await tab.locator(".told-issues").getByText("more.yaml:2:").waitFor();
      expect(readdirSync(folder)).not.toContain("more.yaml");
      await press(tab, words.save.saveUnfinished);
      await tab.getByText(words.save.saved("more.yaml")).waitFor();
      expect(readdirSync(folder)).toContain("more.yaml");
    });

    test("over what others changed meanwhile shows both, and writes what is chosen file by file", async () => {
      writeFileSync(join(folder, "b.yaml"), "# b\n");
      writeFileSync(join(folder, "c.yaml"), "# c\n");
      const tab = await opened({ view: "save" });
      const mine = await edit(tab);
      await write(tab, "b.yaml", "# my b\n");
      writeFileSync(join(folder, "tizbek.yaml"), `${onDisk()}# theirs\n`);
      writeFileSync(join(folder, "b.yaml"), "# their b\n");
      writeFileSync(join(folder, "c.yaml"), "# their c\n");
      await press(tab, words.save.save);
      const conflict = tab.locator(".files-conflict");
      await conflict.getByText(words.save.theirsOnly("c.yaml")).waitFor();
      const shown = await conflict.locator(".files-versions").allInnerTexts();
      expect(shown.join("\n")).toMatch(/− # theirs\n[\s\S]*\+ # a note/);
      expect(shown.join("\n")).toMatch(/− # their b\n[\s\S]*\+ # my b/);
      expect(onDisk()).toContain("# theirs");
      const choice = (path: string, label: string) =>
        conflict.locator(".files-versions", { hasText: path }).getByLabel(label).check();
      const send = tab.getByRole("button", { name: words.save.saveChosen });
      expect(await send.isDisabled()).toBe(true);
      await choice("tizbek.yaml", words.save.keepMine);
      await choice("b.yaml", words.save.takeTheirs);
      await send.click();
      await tab.getByText(words.save.saved("tizbek.yaml")).waitFor();
      expect([onDisk(), onDisk("b.yaml"), onDisk("c.yaml")]).toEqual([
        mine,
        "# their b\n",
        "# their c\n",
      ]);
      expect((await texts(tab)).find(({ path }) => path === "c.yaml")?.text).toBe("# their c\n");
    });

    test("is not sent before the person has chosen, where the page has heard that both changed", async () => {
      const tab = await opened({ view: "save" });
      const mine = await edit(tab);
      const theirs = `${onDisk()}# theirs\n`;
      writeFileSync(join(folder, "tizbek.yaml"), theirs);
      const present = readFolder(folder).files;
      await tab.evaluate((files) => window.frame.follow(files, ["tizbek.yaml"]), present);
      await press(tab, words.save.save);
      await tab.locator(".files-versions").getByLabel(words.save.keepMine).waitFor();
      expect(onDisk()).toBe(theirs);
      await tab.getByLabel(words.save.keepMine).check();
      await press(tab, words.save.saveChosen);
      await tab.getByText(words.save.saved("tizbek.yaml")).waitFor();
      expect(onDisk()).toBe(mine);
    });

    test("that gets no answer says that nothing is known, and finds out at the next one", async () => {
      const tab = await opened({ view: "save" });
      const text = await edit(tab);
      // The server saves, and its answer is lost.
      await tab.context().route("**/save?*", async (route) => {
        await route.fetch();
        await route.abort();
      });
      await press(tab, words.save.save);
      await tab.getByText(words.save.unreachable).waitFor();
      expect(onDisk()).toBe(text);
      await tab.context().unroute("**/save?*");
      await press(tab, words.save.save);
      await tab.getByText(words.save.alreadySaved).waitFor();
    });

    test("without the word that lets it save is refused in the page's language", async () => {
      const tab = await opened({ view: "save", language: "ru", token: "another" });
      const before = onDisk();
      await edit(tab);
      await press(tab, filesPageWords.ru.save.save);
      await tab.getByText("Откройте полный адрес").waitFor();
      expect(onDisk()).toBe(before);
    });

    test("where the server was started for reading is not offered, and it is said how", async () => {
      await served.kill();
      served = await serve(folder);
      const tab = await opened({ view: "save", token: "none" });
      await tab.getByText("start it again with --write").waitFor();
      expect(await tab.getByRole("button", { name: words.save.save, exact: true }).count()).toBe(0);
    });
  });

  describe("what goes out besides", () => {
    test("a scenario of the changed figures, under a name that is free", async () => {
      const tab = await opened({ view: "save" });
      const before = await texts(tab);
      const name = tab.getByLabel(words.save.scenarioName);
      await name.fill("cheaper");
      await name.press("Enter");
      await tab.getByText(words.save.noFigures).waitFor();
      const changed = await withOtherFigure(before);
      for (const { path, text } of changed) await write(tab, path, text);
      await name.fill("what if?");
      await name.press("Enter");
      await tab.getByText(words.save.nameUnfit).waitFor();
      await name.fill("cheaper");
      await name.press("Enter");
      await tab.getByText(words.save.madeScenario("cheaper.scenario.yaml")).waitFor();
      const { plan } = openTexts(await texts(tab));
      expect([...(plan?.scenarios.keys() ?? [])]).toContain("cheaper");
      const own = (await texts(tab)).filter(({ path }) => path !== "cheaper.scenario.yaml");
      expect(digestOf(own)).toBe(digestOf(before));
      await name.press("Enter");
      await tab.getByText(words.save.nameTaken("cheaper")).waitFor();
    });
  });

  test.each(LANGUAGES)(
    "both views can be used by everyone, on a phone too (%s)",
    async (language) => {
      for (const view of ["open", "save"] as const) {
        const tab = await opened({ view, language, width: 360 });
        await write(tab, "mine.yaml", "# mine\n");
        expect(await accessibilityFaults(tab)).toEqual([]);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(360);
        await tab.context().close();
      }
    },
  );
});

/** A drop as the system hands it over: with folders in it. */
async function drop(tab: Page, files: readonly string[]): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 120, data });
  }
  await session.detach();
}

/** The workbook of a plan, and a figure of it that can be changed. */
async function bookOf(folder: string) {
  const { files } = readFolder(folder);
  const { plan, verdict } = checkOpened(openTexts(files), {});
  if (plan === undefined || verdict === undefined) throw new Error("the example does not read");
  const sheets = planSheets(plan, verdict, digestOf(files), "en");
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const row = rows.find((cells) =>
    cells.some((cell) => cell.open && typeof cell.value === "number"),
  );
  return { sheets, path: String(row?.[0]?.value) };
}

/** The first number a person may change in the row of a figure, otherwise. */
function withValue(
  sheets: readonly Sheet[],
  path: string,
  value: number | string,
): readonly Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const at = row.findIndex((cell) => cell.open && typeof cell.value === "number");
      return row[0]?.value === path
        ? row.map((cell, i) => (i === at ? { ...cell, value } : cell))
        : row;
    }),
  }));
}

/** The texts with one number of one recipe otherwise. */
async function withOtherFigure(files: ReturnType<typeof readFolder>["files"]) {
  const { changeFigures, maySay, plainFigures } = await import("../../format/index.ts");
  const { plan } = openTexts(files);
  if (plan === undefined) throw new Error("the example does not read");
  const figure = [...plainFigures(plan.base).values()].find(
    (one) =>
      one.kind !== "unpublished" &&
      // What a recipe is for has its stream in the same line: no scenario says it alone.
      maySay(one.path) &&
      !one.path.endsWith(".makes") &&
      /^\d+(?:\.\d+)? /.test(one.text),
  );
  if (figure === undefined || figure.kind === "unpublished") throw new Error("no figure");
  const value = figure.text.replace(/^\d+(?:\.\d+)?/, (number) => String(Number(number) + 1));
  return changeFigures(files, plan.base, [{ path: figure.path, value }], "en").files;
}
