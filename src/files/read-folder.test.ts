import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packageRoot } from "./package-root.ts";
import { readFolder } from "./read-folder.ts";

const HEADER = "format: 1\n";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "folder-"));
  put("tizbek.yaml", HEADER);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const paths = () => readFolder(folder).files.map(({ path }) => path);
const reasons = () =>
  readFolder(folder).issues.map(({ at, facts }) => `${at.file}: ${facts.reason}`);

describe("a folder", () => {
  test("gives its YAML files, those of its folders too, in order, with forward slashes", () => {
    put("b/c.yaml", "x: 1");
    put("a.yaml", "x: 1");
    put("notes.md", "no");
    expect(paths()).toEqual(["a.yaml", "b/c.yaml", "tizbek.yaml"]);
  });

  test("gives a CSV only when its first cell is figure", () => {
    put("figures.csv", "figure,value\nwhere.kerf,50 um\n");
    put("quoted.csv", '\ufeff"figure","value"\n');
    put("other.csv", "figures,value\n");
    put("data.csv", new Uint8Array(3_000_000).fill(49));
    expect(paths()).toEqual(["figures.csv", "quoted.csv", "tizbek.yaml"]);
    expect(reasons()).toEqual([]);
  });

  test("is not asked what lies in dot folders and node_modules", () => {
    put(".git/a.yaml", "x: 1");
    put("node_modules/a/a.yaml", "x: 1");
    expect(paths()).toEqual(["tizbek.yaml"]);
  });

  test("may begin its files with a byte order mark", () => {
    put("tizbek.yaml", `\ufeff${HEADER}`);
    expect(readFolder(folder).files[0]?.text).toBe(HEADER);
  });

  test("without tizbek.yaml is no workspace, and nowhere is no folder", () => {
    rmSync(join(folder, "tizbek.yaml"));
    expect(readFolder(folder).issues.map(({ code }) => code)).toEqual(["no-workspace"]);
    const nowhere = readFolder(join(folder, "nowhere")).issues;
    expect(nowhere.map(({ code, facts }) => [code, facts.problem])).toEqual([
      ["bad-argument", "not-a-folder"],
    ]);
  });
});

describe("a hostile folder is refused within a second:", () => {
  const quickly = (work: () => void): void => {
    const started = performance.now();
    work();
    expect(performance.now() - started).toBeLessThan(1000);
  };

  test("50 MB of garbage", () => {
    put("big.yaml", "");
    truncateSync(join(folder, "big.yaml"), 50_000_000);
    quickly(() => expect(reasons()).toEqual(["big.yaml: too-large"]));
  });

  test("more than 16 MiB in files that are each small enough", () => {
    for (let i = 0; i < 10; i++) put(`big${i}.yaml`, "#".repeat(2_000_000));
    quickly(() => expect(reasons()).toEqual([".: too-large"]));
  });

  test("10,000 files", () => {
    for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `f${i}.yaml`), "");
    quickly(() => expect(reasons()).toEqual([".: too-many"]));
  });

  test("UTF-16, stray bytes, noughts", () => {
    put("utf16.yaml", Buffer.from("\ufeffname: кремний", "utf16le"));
    put("stray.yaml", new Uint8Array([0x6e, 0xc3, 0x28]));
    put("nought.yaml", "name: a\0b");
    expect(reasons()).toEqual([
      "nought.yaml: not-utf8",
      "stray.yaml: not-utf8",
      "utf16.yaml: not-utf8",
    ]);
  });

  test("folders in folders without end", () => {
    put("1/2/3/4/fine.yaml", "x: 1");
    put("1/2/3/4/5/deep.yaml", "x: 1");
    mkdirSync(join(folder, ...Array.from({ length: 200 }, () => "d")), { recursive: true });
    expect(reasons()).toEqual(["1/2/3/4/5/deep.yaml: too-deep"]);
    expect(paths()).toEqual(["1/2/3/4/fine.yaml", "tizbek.yaml"]);
  });

  test("links that lead out, round, or nowhere", () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "secret.yaml"), "secret: 1");
    symlinkSync(join(outside, "secret.yaml"), join(folder, "file.yaml"));
    symlinkSync(outside, join(folder, "dir"));
    symlinkSync(folder, join(folder, "round"));
    symlinkSync("nothing", join(folder, "broken.yaml"));
    symlinkSync("tizbek.yaml", join(folder, "same.yaml"));
    expect(reasons()).toEqual(["broken.yaml: unreadable", "dir: outside", "file.yaml: outside"]);
    expect(paths()).toEqual(["same.yaml", "tizbek.yaml"]);
    rmSync(outside, { recursive: true });
  });

  test("what is no file, and might never end", async () => {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(folder, "socket.yaml"), ready));
    expect(reasons()).toEqual(["socket.yaml: unreadable"]);
    server.close();
  });
});

test("every example can be read", () => {
  cpSync(join(packageRoot, "examples", "kazakhstan"), folder, { recursive: true });
  expect(readFolder(folder).issues).toEqual([]);
  expect(paths().length).toBeGreaterThan(10);
});
