// Plain JavaScript, shared by boot.mjs, bin/tizbek and the tests: src → dist.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "dist", ".built");
const settings = ["tsconfig.json", "tsconfig.build.json", "package-lock.json"];

/** Emits dist when a source or a setting is newer; false when the source does not compile. */
export function buildIfStale() {
  return newest(join(root, "src")) < builtAt() || build();
}

/** Emits src into `outDir`, from nothing; false when the source does not compile. */
export function buildAnew(outDir = join(root, "dist")) {
  rmSync(outDir, { recursive: true, force: true });
  return build(outDir);
}

function build(outDir = join(root, "dist")) {
  const started = new Date(); // an edit made while the compiler runs is newer than the result
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const words = [compiler, "-p", join(root, "tsconfig.build.json"), "--outDir", outDir];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) {
    process.stderr.write(`${stdout}\nThe source does not compile, so nothing was run.\n`);
    return false;
  }
  if (outDir === dirname(stamp)) markBuilt(started);
  return true;
}

function markBuilt(started) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
}

function builtAt() {
  const at = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return settings.every((file) => statSync(join(root, file)).mtimeMs < at) ? at : 0;
}

/** Last change in a folder; a folder's own time tells of files removed or renamed. */
export function newest(folder) {
  let last = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) last = Math.max(last, newest(path));
    else if (!/\.test\.tsx?$/.test(entry.name)) last = Math.max(last, statSync(path).mtimeMs);
  }
  return last;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = buildAnew() ? 0 : 1;
}
