import * as fs from "node:fs";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rewriteFiles } from "./rewrite-files.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rewrite-"));
  mkdirSync(join(folder, "chains"));
  writeFileSync(join(folder, "a.yaml"), "old a");
  writeFileSync(join(folder, "chains", "b.yaml"), "old b");
});
afterEach(() => {
  vi.mocked(fs.renameSync).mockReset();
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const everything = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const BOTH = [
  { path: "a.yaml", text: "new a" },
  { path: "chains/b.yaml", text: "new b" },
];

describe("files", () => {
  test("are written, and nothing is left beside them", () => {
    expect(rewriteFiles(folder, BOTH)).toEqual({ kept: [], issues: [] });
    expect([read("a.yaml"), read("chains/b.yaml")]).toEqual(["new a", "new b"]);
    expect(everything()).toEqual(["a.yaml", "chains", "chains/b.yaml"]);
  });

  test("leave their former versions where that is asked, none over an older one", () => {
    const { kept } = rewriteFiles(folder, BOTH, "format-0");
    expect(kept).toEqual(["a.yaml.format-0", "chains/b.yaml.format-0"]);
    expect(read("a.yaml.format-0")).toBe("old a");
    const again = rewriteFiles(folder, [{ path: "a.yaml", text: "newer a" }], "format-0");
    expect(again.kept).toEqual(["a.yaml.format-0-2"]);
    expect([read("a.yaml.format-0"), read("a.yaml.format-0-2")]).toEqual(["old a", "new a"]);
  });

  test("keep who may read them, and the mark at their head", () => {
    writeFileSync(join(folder, "a.yaml"), "\uFEFFold a");
    chmodSync(join(folder, "a.yaml"), 0o640);
    rewriteFiles(folder, BOTH);
    expect(read("a.yaml")).toBe("\uFEFFnew a");
    expect(statSync(join(folder, "a.yaml")).mode & 0o777).toBe(0o640);
  });

  test("behind a link inside the folder are written once, and the link stays", () => {
    symlinkSync("a.yaml", join(folder, "same.yaml"));
    const texts = ["a.yaml", "same.yaml"].map((path) => ({ path, text: "new" }));
    expect(rewriteFiles(folder, texts).issues).toEqual([]);
    expect(read("a.yaml")).toBe("new");
    expect(fs.lstatSync(join(folder, "same.yaml")).isSymbolicLink()).toBe(true);
  });
});

describe("all or none:", () => {
  const untouched = () => {
    expect([read("a.yaml"), read("chains/b.yaml")]).toEqual(["old a", "old b"]);
    expect(everything()).toEqual(["a.yaml", "chains", "chains/b.yaml"]);
  };
  const reasons = (files: Parameters<typeof rewriteFiles>[1], keep?: string) =>
    rewriteFiles(folder, files, keep).issues.map(({ at, facts }) => `${at.file}: ${facts.reason}`);

  test("a file that is not there keeps the others as they were", () => {
    expect(reasons([...BOTH, { path: "gone.yaml", text: "" }])).toEqual(["gone.yaml: unwritable"]);
    untouched();
  });

  test("so does one that lies outside the folder", () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "c.yaml"), "old c");
    symlinkSync(join(outside, "c.yaml"), join(folder, "c.yaml"));
    expect(reasons([...BOTH, { path: "c.yaml", text: "new c" }])).toEqual(["c.yaml: outside"]);
    expect(readFileSync(join(outside, "c.yaml"), "utf8")).toBe("old c");
    rmSync(join(folder, "c.yaml"));
    rmSync(outside, { recursive: true });
    untouched();
  });

  test.each([undefined, "format-0"])(
    "what had taken its place already goes back, kept or not (%s)",
    (keep) => {
      const real = vi.mocked(fs.renameSync).getMockImplementation() ?? fs.renameSync;
      vi.mocked(fs.renameSync).mockImplementation((from, to) => {
        if (String(from).endsWith(".new") && String(to).endsWith("b.yaml")) throw new Error("full");
        return real(from, to);
      });
      expect(reasons(BOTH, keep)).toEqual(["chains/b.yaml: unwritable"]);
      vi.mocked(fs.renameSync).mockReset();
      untouched();
    },
  );
});
