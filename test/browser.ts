/** A real browser for tests: Debian's Chromium, started so that it asks nobody for anything. */
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Why there is no browser here, or undefined when there is one. */
export const noBrowser: string | undefined = process.env.TIZBEK_CHROMIUM
  ? undefined
  : process.env.TIZBEK_NO_CHROMIUM || "TIZBEK_CHROMIUM names no browser";

/** Starts Chromium; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.TIZBEK_CHROMIUM ?? "",
    // Under a locale of plain letters it would call every file it saves "download".
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    args: [
      "--no-sandbox", // as root Chromium does not start with it; it opens our own pages only
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}

/** What axe finds wrong with the page for those who cannot see or point, as "rule: element". */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source); // as source: a page's own policy may forbid script tags
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
