import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { packageRoot } from "../files/index.ts";

// Processes one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const launcher = join(packageRoot, "bin", "tizbek");
const env = { PATH: process.env.PATH, TIZBEK_NO_BUILD: "1" };

let folder = "";
let watching: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "edits-"));
});
afterEach(() => {
  watching?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function tizbek(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [launcher, ...words], {
    encoding: "utf8",
    cwd: folder,
    env,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

const copy = (from: string) => cpSync(join(packageRoot, from), folder, { recursive: true });
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

describe("tizbek format", () => {
  test("says what it would write, writes it, and then has nothing to do", () => {
    copy("examples/states");
    const [tidy, other] = [read("tizbek.yaml"), read("expect.yaml")];
    write("tizbek.yaml", tidy.replaceAll(": {", ":   { "));
    const loose = read("tizbek.yaml");
    const before = tizbek("format", "--check");
    expect(before).toEqual({ status: 1, stdout: "Would change: tizbek.yaml\n", stderr: "" });
    expect(read("tizbek.yaml")).toBe(loose);
    expect(tizbek("format")).toEqual({ status: 0, stdout: "Written: tizbek.yaml\n", stderr: "" });
    expect([read("tizbek.yaml"), read("expect.yaml")]).toEqual([tidy, other]);
    expect(tizbek("format", "--check").status).toBe(0);
    expect(readdirSync(folder)).not.toContain("tizbek.yaml.bak");
  });

  test("leaves what it cannot read as it is, says why, and tidies the rest", () => {
    write("tizbek.yaml", "format:   1\n");
    write("torn.yaml", "a:   [\n");
    const { status, stdout, stderr } = tizbek("format");
    expect([status, stdout]).toEqual([2, "Written: tizbek.yaml\n"]);
    expect(stderr).toMatch(/^torn\.yaml:\d+:\d+ {2}yaml-syntax/);
    expect(read("torn.yaml")).toBe("a:   [\n");
  });
});

describe("tizbek migrate", () => {
  test("carries a plan of format 0 forward: it means what the example means, and the former texts stay", () => {
    copy("test/format-0");
    const former = new Map(readdirSync(folder).map((path) => [path, read(path)]));
    const refused = tizbek("check");
    expect(refused.status).toBe(2);
    expect(refused.stdout).toMatch(/format-version[\s\S]*tizbek migrate[\s\S]*\n1 error\n$/);
    expect(tizbek("migrate", "--check").status).toBe(1);
    expect(readdirSync(folder)).toHaveLength(former.size);
    const { status, stdout } = tizbek("migrate");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Written: figures\.csv\n[\s\S]*Next: tizbek check\n$/);
    for (const [path, text] of former) expect(read(`${path}.format-0`)).toBe(text);
    expect(read("tizbek.yaml")).toMatch(/^format: 1 # the prototype\n/);
    expect(tizbek("check").status).toBe(0);
    const example = join(packageRoot, "examples", "two-plants");
    for (const year of ["2026", "2027"]) {
      const asked = ["--in", year, "--csv"];
      const answer = tizbek("balance", ...asked).stdout;
      expect(answer.split("\r\n").length).toBeGreaterThan(4);
      expect(answer).toBe(tizbek("balance", example, ...asked).stdout);
    }
    const again = tizbek("migrate");
    expect(again).toMatchObject({ status: 0, stdout: "The text is in format 1 already.\n" });
  });

  test("carries a plan with a promise to the verdict it had", () => {
    copy("examples/one-process");
    const today = tizbek("check").stdout;
    const words = [
      ["format: 1", "format: 0"],
      ["makes:", "product:"],
      ["enters:", "imports:"],
      ["at: works", "site: works"],
    ] as const;
    const older = words.reduce(
      (text, [now, then]) => text.replaceAll(now, then),
      read("tizbek.yaml"),
    );
    write("tizbek.yaml", older);
    expect(tizbek("migrate").status).toBe(0);
    expect(tizbek("check")).toEqual({ status: 0, stdout: today, stderr: "" });
  });

  test.each([
    ["a newer format", "format: 2\n", "a newer release"],
    ["no format", "name: a\n", "write format: 1"],
    ["a file that cannot be carried", "format: 0\nimports: {}\nenters: {}\n", "key-twice"],
  ])("writes nothing for %s", (_, text, told) => {
    write("tizbek.yaml", text);
    write("more.yaml", "exports: {a: 1 t/yr}\n");
    const { status, stdout, stderr } = tizbek("migrate");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(readdirSync(folder).sort()).toEqual(["more.yaml", "tizbek.yaml"]);
    expect([read("tizbek.yaml"), read("more.yaml")]).toEqual([text, "exports: {a: 1 t/yr}\n"]);
  });
});

describe("tizbek watch", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "answers anew at every change, lives through a torn text, and ends cleanly on %s",
    async (signal) => {
      copy("examples/one-process");
      const text = read("tizbek.yaml");
      const child = spawn(process.execPath, [launcher, "watch", "--lang", "en"], {
        cwd: folder,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      watching = child;
      const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code)));
      let told = "";
      child.stdout.setEncoding("utf8").on("data", (chunk) => {
        told += chunk;
      });
      const answers = () => told.split(/^── \d\d:\d\d:\d\d ─+$/m).slice(1);
      const sees = (count: number, words: RegExp) =>
        vi.waitFor(() => {
          expect(answers()).toHaveLength(count);
          expect(answers().at(-1)).toMatch(words);
        }, 20_000);
      await sees(1, /3,000.t to spare[\s\S]*Ctrl-C stops it/);
      write("tizbek.yaml", text.replace("30 000 t/yr", "20 000 t/yr"));
      await sees(2, /does not close/);
      write("tizbek.yaml", `${text}\nprocesses: [`);
      await sees(3, /yaml-syntax/);
      write("tizbek.yaml", text);
      await sees(4, /3,000.t to spare/);
      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );

  test("of a folder that is not there is refused at once", () => {
    const { status, stdout } = tizbek("watch", "nowhere");
    expect(status).toBe(2);
    expect(stdout).toMatch(/^bad-argument/);
  });
});
