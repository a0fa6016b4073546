import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, noBrowser, openBrowser } from "./browser.ts";

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="kk"><title>т</title><main><h1>Тізбек</h1>${body}</main></html>`)}`;

describe.skipIf(noBrowser)("a real browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test("opens a page and shows its Kazakh letters", async () => {
    const tab = await browser.newPage();
    await tab.goto(page("<p>әғқңөұүһі ₸</p>"));
    expect(await tab.innerText("p")).toBe("әғқңөұүһі ₸");
  });

  test("tells of a button that has no name", async () => {
    const tab = await browser.newPage();
    await tab.goto(page("<button></button>"));
    expect(await accessibilityFaults(tab)).toEqual(["button-name: <button></button>"]);
    await tab.goto(page("<button>Неге?</button>"));
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
});
