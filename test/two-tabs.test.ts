import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webWords } from "../src/sentences/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

const FILE = "/en/text?file=tizbek.yaml";

/** Longer than the pause after which work is kept. */
const PAUSE = 900;

/** All that the browser keeps for the page, as one text. */
async function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("tizbek", 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await new Promise<unknown>((resolve) => {
      const asking = base.transaction("kept").objectStore("kept").getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
    base.close();
    return JSON.stringify(all);
  });
}

describe.skipIf(noBrowser)("two tabs of one browser that both hold changes", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served.close());

  const another = async (first: Page): Promise<Page> => {
    const page = await first.context().newPage();
    await page.goto(served.address + FILE);
    await page.waitForSelector("html[data-alive]");
    await page.waitForSelector(".cm-content");
    await page.waitForTimeout(PAUSE);
    return page;
  };
  const write = async (page: Page, text: string): Promise<void> => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(`\n# ${text}`);
    await expect.poll(() => keptIn(page), { timeout: 10_000 }).toContain(`# ${text}`);
    await page.waitForTimeout(PAUSE);
  };
  const textOf = (page: Page) => page.innerText(".cm-content");
  const told = (page: Page) => page.getByRole("button", { name: webWords.en.toOtherWork });
  /** As a reader closes it: what is not yet kept is asked for. */
  const leave = (page: Page) => page.close({ runBeforeUnload: true });

  test("neither is lost, and the later one says that there is the other", async () => {
    const { page: one } = await served.open(FILE);
    await one.waitForSelector(".cm-content");
    const other = await another(one);
    await write(one, "from one");
    expect(await told(one).count()).toBe(0);
    await write(other, "from the other");
    await told(other).waitFor();
    expect(await other.innerText(".standing-line")).toMatch(/\d{4}, \d\d:\d\d\. Neither is lost\./);
    expect(await accessibilityFaults(other)).toEqual([]);
    await leave(one);
    await leave(other);
    const next = await another(one);
    await told(next).waitFor();
    expect(await textOf(next)).toContain("from the other");
    await told(next).click();
    await next.waitForFunction(() =>
      document.querySelector(".cm-content")?.textContent?.includes("from one"),
    );
    expect(await textOf(next)).not.toContain("from the other");
    // And back: the one that was left is kept too.
    await next.waitForTimeout(PAUSE);
    await told(next).click();
    await next.waitForFunction(() =>
      document.querySelector(".cm-content")?.textContent?.includes("from the other"),
    );
    await next.context().close();
  });

  test("a tab that only looks on keeps nothing of its own and says nothing", async () => {
    const { page: one } = await served.open(FILE);
    await one.waitForSelector(".cm-content");
    await write(one, "from one");
    const looks = await another(one);
    expect(await textOf(looks)).toContain("from one");
    await write(one, "and more");
    expect(await told(one).count()).toBe(0);
    await leave(looks);
    await leave(one);
    const next = await another(one);
    await expect.poll(() => textOf(next)).toContain("and more");
    expect(await told(next).count()).toBe(0);
    await next.context().close();
  });

  test("what is undone is forgotten, in its own tab only", async () => {
    const { page: one } = await served.open(FILE);
    await one.waitForSelector(".cm-content");
    await write(one, "from one");
    const takes = await another(one);
    await takes.getByRole("button", { name: webWords.en.undo }).click();
    while (await takes.getByRole("button", { name: webWords.en.undo }).isEnabled()) {
      await takes.getByRole("button", { name: webWords.en.undo }).click();
    }
    await takes.waitForTimeout(PAUSE);
    await leave(takes);
    await leave(one);
    const next = await another(one);
    await expect.poll(() => textOf(next)).toContain("from one");
    await next.context().close();
  });
});
