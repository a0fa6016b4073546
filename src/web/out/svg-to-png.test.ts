import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, openBrowser } from "../../../test/browser.ts";
import { type ScriptPage, serveScript } from "../../../test/script-page.ts";
import type { FontFile } from "../../drawing/index.ts";
import { packageRoot, readFolder, readFonts } from "../../files/index.ts";
import { drawOpened, openTexts } from "../../questions/index.ts";
import { MOST_SIDE } from "./svg-to-png.ts";

declare global {
  interface Window {
    readonly drawn: (
      svg: string,
      scale: number,
      fonts: readonly FontFile[],
    ) => Promise<{
      readonly width: number;
      readonly height: number;
      readonly inked: number;
      readonly ground: readonly number[];
      readonly bytes: number;
      readonly tooLarge?: true;
    }>;
  }
}

const SANS = readFonts().filter(({ family }) => family === "IBM Plex Sans");

/** A line of words on paper. */
const words = (family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" viewBox="0 0 400 60"><rect width="400" height="60" fill="#FBFAF6"/><text x="8" y="40" style="font:28px '${family}',serif" fill="#15191D">Қазақстан 1 234 т/жыл әғқңөұүһі</text></svg>`;

describe.skipIf(noBrowser)("a drawing as points, in a real browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: ScriptPage;
  let page: Page;
  beforeAll(async () => {
    served = await serveScript("src/web/out/png-page.fixture.ts", "", () => ({}));
    browser = await openBrowser();
    page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(served.address);
    await page.waitForFunction(() => "drawn" in window);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  const draw = (svg: string, scale = 1, fonts: readonly FontFile[] = []) =>
    page.evaluate(([a, b, c]) => window.drawn(a, b, c), [svg, scale, fonts] as const);

  test("has as many points as it was asked for, and not all of one colour", async () => {
    const once = await draw(words("serif"));
    expect(once).toMatchObject({ width: 400, height: 60, ground: [251, 250, 246, 255] });
    expect(once.inked).toBeGreaterThan(500);
    const twice = await draw(words("serif"), 2);
    expect(twice).toMatchObject({ width: 800, height: 120 });
    expect(twice.inked).toBeGreaterThan(2.5 * once.inked);
  });

  test("is set in the faces it is handed, not in those that stand in for them", async () => {
    const own = await draw(words("IBM Plex Sans"), 1, SANS);
    const other = await draw(words("IBM Plex Sans"));
    expect(own.inked).not.toBe(other.inked);
    expect((await draw(words("no such face"), 1, SANS)).inked).toBe(other.inked);
  });

  test("is light on a dark page", async () => {
    const files = readFolder(join(packageRoot, "examples/three-loops")).files;
    const { svg = "" } = await drawOpened(openTexts(files), {}, "kk");
    const chain = await draw(svg, 2, SANS);
    expect(chain.ground).toEqual([251, 250, 246, 255]);
    expect(chain.inked).toBeGreaterThan(10_000);
  });

  test("of more points than a browser holds is refused with its size, and drawn smaller", async () => {
    const wide = words("serif").replace(
      'width="400" height="60"',
      `width="${MOST_SIDE}" height="60"`,
    );
    expect(await draw(wide, 2)).toMatchObject({ tooLarge: true });
    expect(await draw(wide, 0.5)).toMatchObject({ width: MOST_SIDE / 2, height: 30 });
  });

  test("what is no drawing is refused", async () => {
    await expect(draw("<p>no</p>")).rejects.toThrow(/not a drawing|without a size/);
    await expect(draw("<svg xmlns='http://www.w3.org/2000/svg'/>")).rejects.toThrow(
      "without a size",
    );
  });

  test("nothing in a drawing runs or is fetched", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const evil = words("serif").replace(
      "<text",
      `<script>window.ran = true</script><image href="http://127.0.0.1:9/x.png" width="9" height="9"/><text onload="window.ran = true"`,
    );
    await draw(evil);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(asked.filter((address) => address.startsWith("http"))).toEqual([]);
  });
});
