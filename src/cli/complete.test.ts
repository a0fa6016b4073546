import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { complete } from "./complete.ts";

const before = process.cwd();
beforeAll(() => process.chdir(join(packageRoot, "examples", "kazakhstan")));
afterAll(() => process.chdir(before));

describe("what may stand next", () => {
  test.each([
    [["che"], ["check"]],
    [["check", "--sc"], ["--scenario"]],
    [
      ["check", "--scenario", ""],
      ["norms-2024", "state-2018"],
    ],
    [["balance", "--scope", "sl"], ["slicing"]],
    [["why", "polys"], ["polysilicon"]],
    [["compare", "state-2018", "n"], ["norms-2024"]],
    [["explain", "unit-m"], ["unit-mismatch"]],
    [
      ["report", "--lang", ""],
      ["kk", "ru", "en"],
    ],
    [["completion", "z"], ["zsh"]],
    [["new", "x", "--example", "one"], ["one-process"]],
    [["why", "--promise", "first"], ["first-gigawatt"]],
  ])("%j", (words, expected) => expect(complete(words)).toEqual(expected));

  test("a folder is left to the shell", () => expect(complete(["check", ""])).toEqual([]));
});

test("a word that a shell would run is never offered", () => {
  const folder = mkdtempSync(join(tmpdir(), "complete-"));
  writeFileSync(
    join(folder, "tizbek.yaml"),
    `format: 1
name: hostile
as of: 2026-01-01
calendar: {from: 2026-01-01, to: 2027-01-01}
streams: {"$(touch owned)": {unit: t}, "a;b": {unit: t}, fine: {unit: t}}
`,
  );
  process.chdir(folder);
  expect(complete(["why", ""]).filter((word) => /[$;()\s]/.test(word))).toEqual([]);
  process.chdir(join(packageRoot, "examples", "kazakhstan"));
  rmSync(folder, { recursive: true });
});
