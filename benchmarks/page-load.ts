// How long the page takes from a cold start, and how much comes with it. Beside it, in the same run, the same verdict
// as a page that needs no script, and the time from a changed scenario to the new verdict on the screen.
// Run: node benchmarks/page-load.ts (after npm start once: the page must be built; CHROMIUM names the browser).
import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const root = join(import.meta.dirname, "..");
const PORT = 4799;
const REPEATS = 11;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function serve(): Promise<() => void> {
  const server = spawn(process.execPath, ["boot.mjs", "start", "--port", String(PORT)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve) => {
    server.stdout.on("data", (text) => String(text).includes(String(PORT)) && resolve());
  });
  return () => server.kill();
}

interface Load {
  /** First words on the screen, and the page alive. [ms] */
  readonly painted: number;
  readonly alive: number;
  /** What came over the wire: before the first script, and in all. [bytes] */
  readonly first: number;
  readonly all: number;
}

/** A load in a profile of its own: nothing is cached. */
async function load(browser: Browser, path: string, isAlive: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`http://127.0.0.1:${PORT}${path}`);
  await page.waitForSelector(isAlive);
  const alive = performance.now() - start;
  const measured = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const entries = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const sum = (list: readonly PerformanceResourceTiming[]) =>
      list.reduce((bytes, { transferSize }) => bytes + transferSize, 0);
    const own = entries.filter(({ name }) => !/\.js$|\.json$|\/events$/.test(name));
    return { painted: paint, first: sum(own), all: sum(entries) };
  });
  await context.close();
  return { ...measured, alive };
}

/** From a ticked scenario to the verdict of it on the screen. [ms] */
async function rejudge(page: Page): Promise<number> {
  const start = performance.now();
  await page.click(".asked-scenarios input >> nth=0");
  await page.waitForSelector(".computing");
  await page.waitForSelector(".standing-line:not(.computing)");
  return performance.now() - start;
}

const stop = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const rows: string[] = [];
  for (const [name, path, isAlive] of [
    ["the page, Kazakh", "/kk", "html[data-alive]"],
    ["the page, Russian", "/ru", "html[data-alive]"],
    ["the page, English", "/en", "html[data-alive]"],
    ["the peer: one page without script, Kazakh", "/report/kk", "main"],
  ] as const) {
    await load(browser, path, isAlive);
    const loads: Load[] = [];
    for (let i = 0; i < REPEATS; i += 1) loads.push(await load(browser, path, isAlive));
    const of = (key: keyof Load) => median(loads.map((one) => one[key]));
    const kB = (bytes: number) => String(Math.round(bytes / 1000));
    rows.push(
      `| ${name} | ${of("painted").toFixed(0)} | ${of("alive").toFixed(0)} | ${kB(of("first"))} | ${kB(of("all"))} |`,
    );
  }
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/en`);
  await page.waitForSelector("html[data-alive]");
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i += 1) times.push(await rejudge(page));
  process.stdout.write(
    [
      "| cold load | first words [ms] | alive [ms] | before the first script [kB] | in all [kB] |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
      "",
      `From a ticked scenario to its verdict on the screen: ${median(times).toFixed(0)} ms (median of ${REPEATS}).`,
      "",
    ].join("\n"),
  );
} finally {
  await browser.close();
  stop();
}
