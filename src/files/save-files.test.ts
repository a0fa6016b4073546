import { spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recoverFolder } from "./finish-save.ts";
import { readFolder } from "./read-folder.ts";
import { saveFiles } from "./rewrite-files.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-"));
  writeFileSync(join(folder, "tizbek.yaml"), "old header");
  writeFileSync(join(folder, "a.yaml"), "old a");
});
afterEach(() => {
  vi.mocked(fs.renameSync).mockReset();
  rmSync(folder, { recursive: true, force: true });
});

const NEW = [
  { path: "a.yaml", text: "new a" },
  { path: "chains/b.yaml", text: "new b" },
  { path: "tizbek.yaml", text: "new header" },
];
const KEPT = ".former/now";
const texts = () => readFolder(folder).files.map(({ text }) => text);
const everything = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const OLD_TEXTS = ["old a", "old header"];
const NEW_TEXTS = ["new a", "new b", "new header"];

/** Lets only so many names change, as a crash would. */
function crashAfter(renames: number): void {
  const real = vi.mocked(fs.renameSync).getMockImplementation() ?? fs.renameSync;
  let left = renames;
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    if (left <= 0) throw new Error("crashed");
    left -= 1;
    return real(from, to);
  });
}

describe("a save", () => {
  test("writes changed and new files, and keeps the former versions together", () => {
    expect(saveFiles(folder, NEW, KEPT)).toEqual({
      kept: [".former/now/a.yaml", ".former/now/tizbek.yaml"],
      issues: [],
    });
    expect(texts()).toEqual(NEW_TEXTS);
    expect(readFileSync(join(folder, KEPT, "a.yaml"), "utf8")).toBe("old a");
    expect(everything().filter((name) => name.startsWith(".tizbek"))).toEqual([]);
    const again = saveFiles(folder, [{ path: "a.yaml", text: "newer" }], KEPT);
    expect(again.kept).toEqual([".former/now-2/a.yaml"]);
  });

  test.each([
    ["../out.yaml", "outside"],
    ["link/out.yaml", "outside"],
    ["link.yaml", "outside"],
    ["nowhere.yaml", "unwritable"],
  ])("to %s is refused, and nothing is written", (path, reason) => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "out.yaml"), "safe");
    symlinkSync(outside, join(folder, "link"));
    symlinkSync(join(outside, "out.yaml"), join(folder, "link.yaml"));
    symlinkSync(join(outside, "none.yaml"), join(folder, "nowhere.yaml"));
    const { issues } = saveFiles(folder, [...NEW, { path, text: "x" }], KEPT);
    expect(issues.map(({ at, facts }) => `${at.file}: ${facts.reason}`)).toEqual([
      `${path}: ${reason}`,
    ]);
    expect(readdirSync(outside)).toEqual(["out.yaml"]);
    expect(readFileSync(join(outside, "out.yaml"), "utf8")).toBe("safe");
    expect(texts()).toEqual(OLD_TEXTS);
    expect(everything().some((name) => name.startsWith("."))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});

describe("cut short", () => {
  test("before it is decided it never was; after, every reader sees it whole, and the next writer ends it", () => {
    const seen = new Set<string>();
    for (let renames = 0; renames < 6; renames++) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      writeFileSync(join(folder, "tizbek.yaml"), "old header");
      writeFileSync(join(folder, "a.yaml"), "old a");
      crashAfter(renames);
      saveFiles(folder, NEW, KEPT);
      vi.mocked(fs.renameSync).mockReset();
      const state = texts().join();
      expect([OLD_TEXTS.join(), NEW_TEXTS.join()]).toContain(state);
      seen.add(state);
      recoverFolder(folder);
      expect(texts().join()).toBe(state);
      expect(everything().filter((name) => name.startsWith(".tizbek"))).toEqual([]);
    }
    expect(seen.size).toBe(2);
  });

  test("a place that cannot be written takes the whole save back, former versions too", () => {
    const real = vi.mocked(fs.renameSync).getMockImplementation() ?? fs.renameSync;
    vi.mocked(fs.renameSync).mockImplementation((from, to) => {
      if (String(to).endsWith("/tizbek.yaml") && String(from).endsWith(".new"))
        throw new Error("full");
      return real(from, to);
    });
    const { issues } = saveFiles(folder, NEW, KEPT);
    expect(issues.map(({ at }) => at.file)).toEqual(["tizbek.yaml"]);
    expect(everything()).toEqual(["a.yaml", "tizbek.yaml"]);
    expect(texts()).toEqual(OLD_TEXTS);
  });
});

describe("a stranger's folder that says a save was cut short", () => {
  const laid = (step: object, put: (waiting: string) => void): void => {
    const lies = join(folder, ".tizbek-save");
    mkdirSync(lies);
    writeFileSync(join(lies, "journal.json"), JSON.stringify([step]));
    put(join(lies, "0.new"));
  };

  test("leads nowhere: links are not followed, paths stay inside", () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "secret.yaml"), "secret");
    laid({ target: "a.yaml", fresh: false }, (waiting) =>
      symlinkSync(join(outside, "secret.yaml"), waiting),
    );
    expect(texts()).toEqual(OLD_TEXTS);
    rmSync(join(folder, ".tizbek-save"), { recursive: true });
    for (const target of ["../out.yaml", "/etc/out.yaml", "run.sh", ".git/x.yaml"]) {
      laid({ target, fresh: true }, (waiting) => writeFileSync(waiting, "x"));
      expect(texts()).toEqual(OLD_TEXTS);
      recoverFolder(folder);
      expect(everything()).toEqual(["a.yaml", "tizbek.yaml"]);
    }
    rmSync(outside, { recursive: true });
  });
});

test("who reads while a save of several files is being written never sees some of it", async () => {
  const generation = (n: number) =>
    ["a.yaml", "b.yaml", "c.yaml", "tizbek.yaml"].map((path) => ({
      path,
      text: `generation ${n}`,
    }));
  saveFiles(folder, generation(0), KEPT);
  const writer = `import { saveFiles } from ${JSON.stringify(join(import.meta.dirname, "rewrite-files.ts"))};
for (let n = 1; n <= 25; n++) saveFiles(${JSON.stringify(folder)}, ["a.yaml", "b.yaml", "c.yaml", "tizbek.yaml"].map((path) => ({ path, text: "generation " + n })), ".former/" + n);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", writer], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const seen = new Set<string>();
  let reads = 0;
  while (child.exitCode === null) {
    const now = new Set(texts());
    expect([...now], `read ${reads}`).toHaveLength(1);
    for (const text of now) seen.add(text);
    reads += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await ended)[0]).toBe(0);
  expect(texts()).toEqual(Array.from({ length: 4 }, () => "generation 25"));
  expect(seen.size).toBeGreaterThan(2);
});
