import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePackage } from "../scripts/pack.ts";

const verdictWord = /closes|does not close|depends|cannot tell|not examined/;

/** The caller's environment, without what `npm test` tells its own children, on this Node. */
const outside = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(lifecycle|package|config_local|command)|INIT_CWD)/.test(name),
    ),
  ),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  LANG: "en_US.UTF-8",
};

describe("the packed package in an empty folder", () => {
  const packed = mkdtempSync(join(tmpdir(), "package-"));
  const empty = mkdtempSync(join(tmpdir(), "tizbek-"));
  const npm = (folder: string, ...words: readonly string[]) =>
    execFileSync("npm", words, { cwd: folder, env: outside, encoding: "utf8" });

  beforeAll(() => {
    makePackage(packed);
    const tarball = npm(packed, "pack", "--silent", "--pack-destination", empty).trim();
    // Without --prefix npm would look for a project in the folders above.
    npm(empty, "install", "--prefix", empty, "--prefer-offline", join(empty, tarball));
  }, 120_000);

  afterAll(() => {
    for (const folder of [packed, empty]) rmSync(folder, { recursive: true, force: true });
  });

  test("makes a new workspace and checks it", { timeout: 60_000 }, () => {
    const words = "npx tizbek new demo && npx tizbek check demo";
    const run = spawnSync(words, { cwd: empty, env: outside, encoding: "utf8", shell: true });
    expect(run.stdout, run.stderr).toMatch(verdictWord);
    expect([0, 1, 3]).toContain(run.status);
  });

  test("reads nothing outside its folder: every package it needs came along", () => {
    const launcher = join(empty, "node_modules", "tizbek", "bin", "tizbek");
    const walls = ["--permission", `--allow-fs-read=${empty}`];
    const words = [...walls, launcher, "check", join(empty, "demo")];
    const run = spawnSync(process.execPath, words, { cwd: empty, env: outside, encoding: "utf8" });
    expect(run.stdout, run.stderr).toMatch(verdictWord);
  });

  test("carries no Node, no compiler, no test and no TypeScript", () => {
    const packages = readdirSync(join(empty, "node_modules"));
    expect(packages).toContain("tizbek");
    expect(packages.filter((name) => /^(node-|typescript|vite|hono)/.test(name))).toEqual([]);
    const files = readdirSync(packed, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.tsx?$|\.test\./.test(name))).toEqual([]);
  });

  test("asks only for packages that its package.json names", () => {
    const { dependencies } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
    const texts = readdirSync(packed, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(packed, name), "utf8"));
    const asked = texts.flatMap((text) =>
      [...text.matchAll(/\b(?:from|import\(?|resolve\()\s*"((?:@[\w-]+\/)?[\w-]+)[^".:]*"/g)].map(
        ([, name]) => name,
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !Object.hasOwn(dependencies, name ?? ""))).toEqual([]);
  });
});
