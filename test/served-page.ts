/** The real page: built, served by the real server from a folder of its own, opened in a real browser. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildPageIfStale } from "../scripts/page.mjs";
import { openLive } from "../src/actions/index.ts";
import { packageRoot } from "../src/files/index.ts";
import { createApp } from "../src/server/app.ts";
import { openBrowser } from "./browser.ts";

export interface ServedPage {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  /** A page that has come to life, in a profile of its own; what it complains of is gathered. */
  readonly open: (path: string, how?: BrowserContextOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and what its policy refused. */
  readonly complaints: readonly string[];
}

export async function servePage(example = "kazakhstan", token?: string): Promise<ServedPage> {
  await buildPageIfStale();
  const parent = mkdtempSync(join(tmpdir(), "page-"));
  const folder = join(parent, example);
  cpSync(join(packageRoot, "examples", example), folder, { recursive: true });
  const live = openLive(folder);
  const saving = token === undefined ? undefined : { folder, token };
  const server = createAdaptorServer({
    fetch: createApp(live, "127.0.0.1", saving).fetch,
  }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  return {
    folder,
    address,
    browser,
    open: (path, how = {}) => openAt(browser, address + path, how),
    close: async () => {
      await browser.close();
      live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

async function openAt(
  browser: Browser,
  address: string,
  how: BrowserContextOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...how });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector("html[data-alive]");
  return { page, complaints };
}
