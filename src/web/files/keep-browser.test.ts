import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, openBrowser } from "../../../test/browser.ts";
import { layPage } from "../../../test/web-page.ts";
import { seededDraws } from "../../core/index.ts";

const ORIGIN = "http://127.0.0.1:4780";
const KILLS = Number(process.env.TIZBEK_KILLS ?? 20);

/** The module as it is, its functions in reach of a test. */
const source = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, "keep.ts"), "utf8"));
const script = `${source}\nwindow.frame = { keep, kept, forget };`;

describe.skipIf(noBrowser)("work that is kept in a real browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(before = ""): Promise<{ tab: Page; again: () => Promise<Page> }> {
    const context = await browser.newContext();
    // Nothing listens there: the page itself is all there is.
    const address = await layPage(context, ORIGIN, `${before}\n${script}`, "");
    const again = async (): Promise<Page> => {
      const tab = await context.newPage();
      await tab.goto(address);
      await tab.waitForFunction(() => window.frame !== undefined);
      return tab;
    };
    return { tab: await again(), again };
  }

  test("is there in the next tab, under its own key, until it is forgotten", async () => {
    const { tab, again } = await opened();
    const state = { files: [{ path: "a.yaml", text: "қ" }], past: [1, undefined] };
    expect(await tab.evaluate((one) => window.frame.keep("a", one), state)).toBeUndefined();
    await tab.close();
    const next = await again();
    expect(await next.evaluate(() => window.frame.kept("a"))).toEqual(state);
    expect(await next.evaluate(() => window.frame.kept("b"))).toBeUndefined();
    await next.evaluate(() => window.frame.forget("a"));
    expect(await next.evaluate(() => window.frame.kept("a"))).toBeUndefined();
  });

  test(`is whole, and no older than what was promised, though the page is killed while it writes: ${KILLS} times`, async () => {
    const draws = seededDraws(20);
    const { tab: first, again } = await opened();
    await first.close();
    let last = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const tab = await again();
      let promised = last;
      await tab.exposeFunction("promise", (n: number) => {
        promised = n;
      });
      // Each state says its number two thousand times over: half of one would show.
      await tab.evaluate((from) => {
        const write = async (n: number): Promise<void> => {
          const files = Array.from({ length: 2_000 }, (_, i) => ({
            path: `${i}`,
            text: `${n} `.repeat(50),
          }));
          await window.frame.keep("work", { n, files });
          await (window as unknown as { promise: (n: number) => Promise<void> }).promise(n);
          return write(n + 1);
        };
        void write(from + 1);
      }, last);
      await new Promise((resolve) => setTimeout(resolve, 50 + draws.next() * 300));
      await killed(tab);
      const next = await again();
      const found = await next.evaluate(async () => {
        const state = (await window.frame.kept("work")) as {
          readonly n: number;
          readonly files: readonly { readonly text: string }[];
        };
        const texts = new Set(state?.files.map(({ text }) => text));
        return { n: state?.n ?? 0, sizes: state?.files.length ?? 2_000, texts: [...texts] };
      });
      await next.close();
      expect(found.sizes).toBe(2_000);
      expect(found.texts).toEqual(found.n === 0 ? [] : [`${found.n} `.repeat(50)]);
      expect(found.n).toBeGreaterThanOrEqual(promised);
      last = found.n;
    }
    expect(last).toBeGreaterThan(KILLS / 2);
  });

  test("goes to the older store where there is no database, and the newer of two is found", async () => {
    const none =
      "const real = indexedDB; Object.defineProperty(window, 'indexedDB', { get: () => { if (window.closed_) throw new Error('no'); return real; } });";
    const { tab } = await opened(none);
    const answers = await tab.evaluate(async () => {
      const own = window as unknown as { closed_: boolean };
      const { keep, kept } = window.frame;
      await keep("a", 1);
      own.closed_ = true;
      await new Promise((resolve) => setTimeout(resolve, 5));
      const fault = await keep("a", 2);
      const without = await kept("a");
      own.closed_ = false;
      const newest = await kept("a");
      await new Promise((resolve) => setTimeout(resolve, 5));
      await keep("a", 3);
      return [fault, without, newest, await kept("a")];
    });
    expect(answers).toEqual([undefined, 2, 2, 3]);
  });

  test("that does not fit is said to be so, and what was kept before stays", async () => {
    // The older store alone, whose room is small enough to fill.
    const { tab } = await opened(
      "Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('no'); } });",
    );
    await tab.evaluate(() => window.frame.keep("a", "small"));
    expect(await tab.evaluate(() => window.frame.keep("a", "x".repeat(30_000_000)))).toBe("full");
    expect(await tab.evaluate(() => window.frame.kept("a"))).toBe("small");
  });

  test("for which the database has no room does not go to the older store, where it would be lost sight of", async () => {
    const full =
      "window.full = () => { throw new DOMException('no room', 'QuotaExceededError'); };";
    const { tab } = await opened(
      `${full} Object.defineProperty(IDBObjectStore.prototype, 'put', { value: window.full });`,
    );
    expect(await tab.evaluate(() => window.frame.keep("a", 1))).toBe("full");
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  });

  test("that can be kept nowhere is said to be so", async () => {
    const none =
      "for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, { get: () => { throw new Error('no'); } });";
    const { tab } = await opened(none);
    expect(await tab.evaluate(() => window.frame.keep("a", 1))).toBe("unavailable");
    expect(await tab.evaluate(() => window.frame.kept("a"))).toBeUndefined();
    await tab.evaluate(() => window.frame.forget("a"));
  });
});

/** The process of the page ends at once, in the middle of whatever it does. */
async function killed(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const gone = new Promise((resolve) => tab.once("crash", resolve));
  session.send("Page.crash").catch(() => undefined);
  await gone;
  await tab.close();
}
