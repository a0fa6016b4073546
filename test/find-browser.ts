/** Finds Chromium for the tests, or fetches it where that is allowed: as root on Debian. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Leaves the path in TIZBEK_CHROMIUM, or the reason why there is none in TIZBEK_NO_CHROMIUM. */
export function findBrowser(forbidden: boolean): void {
  const given = process.env.TIZBEK_CHROMIUM;
  const found = forbidden ? undefined : given || onPath() || fetched();
  process.env.TIZBEK_CHROMIUM = found ?? "";
  if (!found) sayWhy(forbidden ? "forbidden by --no-browser" : "no Chromium found");
}

function sayWhy(reason: string): void {
  process.env.TIZBEK_NO_CHROMIUM = reason;
  process.stdout.write(`No test will open a browser: ${reason}.\n`);
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

function fetched(): string | undefined {
  if (process.getuid?.() !== 0 || !onDebian()) return undefined;
  process.stdout.write("No Chromium found: fetching Debian's through apt-get (about 110 MB) …\n");
  const fine = apt("update") && apt("install", "--yes", "--no-install-recommends", "chromium");
  if (!fine) process.stdout.write("apt-get could not bring it.\n");
  return onPath();
}

function onDebian(): boolean {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

function apt(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = spawnSync("apt-get", ["--quiet=2", ...words], { env, encoding: "utf8" });
  if (run.status !== 0) process.stdout.write(run.stdout + run.stderr);
  return run.status === 0;
}
