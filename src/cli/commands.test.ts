import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { packageRoot } from "../files/index.ts";
import { main } from "./main.ts";
import { widthOf } from "./width.ts";

type Environment = Readonly<Record<string, string>>;

/** The command as a person runs it: a process of its own, from emitted JavaScript. */
function startProcess(words: readonly string[], environment: Environment = {}) {
  const launcher = join(packageRoot, "bin", "tizbek");
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...words], {
    encoding: "utf8",
    cwd: packageRoot,
    env: { PATH: process.env.PATH, TIZBEK_NO_BUILD: "1", ...environment },
  });
  return { status, stdout, stderr };
}

/** The same command in this process, where many are asked one after the other. */
async function tizbek(words: readonly string[], environment: Environment = {}) {
  const told = { stdout: "", stderr: "" };
  for (const name of ["LANG", "LC_ALL", "TIZBEK_LANG", "NO_COLOR", "FORCE_COLOR"]) {
    vi.stubEnv(name, environment[name]);
  }
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      told[name] += String(text);
      return true;
    });
  }
  const status = await main(words).finally(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return { status, ...told };
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
const example = (name: string) => join(packageRoot, "examples", name);

describe("the first question", () => {
  const asked = { kk: "айту мүмкін емес", ru: "сказать нельзя", en: "cannot tell" } as const;

  test.each(Object.entries(asked))("is answered in %s", (language, state) => {
    const { status, stdout } = startProcess(["check", example("kazakhstan"), "--lang", language]);
    expect(status).toBe(3);
    expect(stdout).toContain(state);
    expect(stdout).toContain("Жоспарға сәйкес, 2026 жылдың");
    expect(stdout).toContain("gate.yaml:");
    expect(stdout).not.toMatch(/undefined|NaN|\[object|\p{Cc}(?<!\n)/u);
    const wide = stdout.split("\n").filter((line) => widthOf(line) > 80);
    // The first line of a message is an address people copy: it is never broken.
    expect(wide.filter((line) => !/^\S+:\d+:\d+ {2}/.test(line))).toEqual([]);
  });

  test("is judged by the day asked", async () => {
    const early = await tizbek(["check", example("kazakhstan"), "--as-of", "2026-09-30"]);
    const late = await tizbek(["check", example("kazakhstan"), "--as-of", "2026-11-24"]);
    expect(early.stdout).toMatch(/Due by 31.October 2026; not yet due/);
    expect(late.stdout).toMatch(/The day has passed: 31.October 2026/);
  });

  test("spans one scenario where one is named", async () => {
    const { stdout } = await tizbek(["check", example("kazakhstan"), "--scenario", "norms-2024"]);
    expect(stdout).toMatch(/2,015.t/);
    expect(stdout).not.toMatch(/2,705/);
  });
});

describe("exit codes:", () => {
  test.each([
    [["check", example("one-process")], 0],
    [["check", example("states")], 1],
    [["check", example("kazakhstan"), "--scenario", "norm"], 2],
    [["check", example("")], 2],
    [["chek"], 2],
    [[], 2],
    [["--help"], 0],
    [["--version"], 0],
    [["balance", example("one-process"), "--make", "1 t/yr silicon"], 0],
    [["why", example("three-loops"), "feed"], 0],
    [["compare", example("three-loops"), "-", "none"], 0],
    [["sensitivity", example("states")], 0],
    [["sensitivity", example("kazakhstan"), "--scenario", "norm"], 2],
    [["explain", "unit-mismatch"], 0],
    [["explain", "unit-mismatc"], 2],
    [["completion", "csh"], 2],
  ])("%j: %i", async (words, code) => expect((await tizbek(words)).status).toBe(code));

  test("explain says in the reader's language that its page is in English", async () => {
    const explained = async (language: string) =>
      (await tizbek(["explain", "unit-mismatch", "--lang", language])).stdout.split("\n")[1];
    expect(await explained("kk")).toMatch(/ағылшын тілінде/);
    expect(await explained("ru")).toMatch(/по-английски/);
    expect(await explained("en")).toBe("");
  });

  test("are those of the process too", () => {
    expect(startProcess(["check", example("states")]).status).toBe(1);
    expect(startProcess(["chek"]).stderr).toContain("check?");
  });
});

test("check loads neither the drawing's packages nor the server's: each command loads its own", () => {
  const watched = `import { isBuiltin, registerHooks } from "node:module";
registerHooks({ resolve(name, from, next) {
  if (/^[a-z@]/.test(name) && !isBuiltin(name)) process.stderr.write(name + "\\n");
  return next(name, from);
} });
const { main } = await import(${JSON.stringify(join(packageRoot, "dist", "cli", "main.js"))});
process.exitCode = await main(process.argv.slice(1));`;
  const words = ["--input-type=module", "-e", watched, "--", "check", example("one-process")];
  const run = spawnSync(process.execPath, words, { encoding: "utf8", cwd: packageRoot });
  const packages = run.stderr.split("\n").filter((name) => /^[@\w./-]+$/.test(name));
  expect(run.status).toBe(0);
  expect(packages).toEqual(["yaml"]);
});

describe("languages and colours", () => {
  test("come from the option, then TIZBEK_LANG, LC_ALL, LANG", async () => {
    const about = async (environment: Environment, ...words: readonly string[]) =>
      (await tizbek(["--help", ...words], environment)).stdout.split("\n")[0];
    expect(await about({ LANG: "kk_KZ.UTF-8" })).toMatch(/жоспары/);
    expect(await about({ LANG: "kk_KZ.UTF-8", LC_ALL: "ru_RU.UTF-8" })).toMatch(/Сходится/);
    expect(await about({ TIZBEK_LANG: "en", LC_ALL: "ru_RU.UTF-8" })).toMatch(/close/);
    expect(await about({ TIZBEK_LANG: "en" }, "--lang", "ru")).toMatch(/Сходится/);
    expect(await about({ LANG: "C" })).toMatch(/close/);
  });

  test("colours show where they are forced, unless they are forbidden", async () => {
    const words = ["check", example("one-process")];
    const out = async (environment: Environment, ...more: readonly string[]) =>
      (await tizbek([...words, ...more], environment)).stdout;
    expect(await out({ FORCE_COLOR: "1" })).toContain("\u001b[32m");
    expect(await out({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b");
    expect(await out({ FORCE_COLOR: "1" }, "--no-color")).not.toContain("\u001b");
    expect(await out({})).not.toContain("\u001b");
  });
});

describe("for programs", () => {
  test.each([
    [["check", example("states"), "--json"], "tizbek.verdict/1"],
    [["check", example("states"), "--json", "--scenario", "x"], "tizbek.issues/1"],
    [["check", "--jsn", "--json"], "tizbek.issues/1"],
    [["balance", example("recycle"), "--json"], "tizbek.balance/1"],
    [["why", example("recycle"), "ore", "--json"], "tizbek.why/1"],
    [["compare", example("three-loops"), "-", "none", "--json"], "tizbek.compare/1"],
    [["sensitivity", example("states"), "--json"], "tizbek.sensitivity/1"],
  ])("%j is %s", async (words, schema) => {
    const { stdout, stderr } = await tizbek(words);
    expect(JSON.parse(stdout).schema).toBe(schema);
    expect(stderr).toBe("");
  });

  test("a table is all a table says", () => {
    const { stdout } = startProcess(["balance", example("recycle"), "--csv"]);
    const rows = stdout.split("\r\n").slice(0, -1);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.split(",")).toHaveLength(10);
  });
});

describe("a workspace of one's own", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "own-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is made from an example, never over anything, and closes", async () => {
    const plan = join(folder, "my plan");
    const made = await tizbek(["new", plan]);
    expect(made.stdout).toBe(`Made: ${plan}\nNext: tizbek check "${plan}"\n`);
    expect((await tizbek(["check", plan])).status).toBe(0);
    expect((await tizbek(["new", plan])).status).toBe(2);
    const misspelt = await tizbek(["new", join(folder, "x"), "--example", "three-loop"]);
    expect(misspelt.stderr).toContain("three-loops");
  });

  test.each([
    ["one-process", "tizbek.yaml", "./tizbek.schema.json"],
    ["kazakhstan", "chains/silicon.yaml", "../tizbek.schema.json"],
  ])("has the schema beside it, and names it: %s %s", async (name, file, path) => {
    const plan = join(folder, `with schema ${name}`);
    await tizbek(["new", plan, "--example", name]);
    const [first] = readFileSync(join(plan, file), "utf8").split("\n");
    expect(first).toBe(`# yaml-language-server: $schema=${path}`);
    expect(existsSync(join(plan, file, "..", path))).toBe(true);
  });

  test("is told every mistake at once, each at its place", async () => {
    const plan = join(folder, "wrong");
    cpSync(example("one-process"), plan, { recursive: true });
    const text = "streams:\n  ore: {unit: tt}\nplants:\n  a: {rns: furnace}\n";
    writeFileSync(join(plan, "more.yaml"), text);
    const { status, stdout } = await tizbek(["check", plan]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/more\.yaml:2:15 {2}unknown-unit/);
    expect(stdout).toMatch(/^ {5}4 \| {3}a: \{rns: furnace\}\n {7}\| {7}\^\^\^ runs\?/m);
    expect(stdout).toMatch(/\d+ errors\n$/);
  });

  test("with one file that cannot be read says that, and not all that follows from it", async () => {
    const plan = join(folder, "torn");
    cpSync(example("kazakhstan"), plan, { recursive: true });
    writeFileSync(join(plan, "scopes.yaml"), "scopes: [\n");
    expect((await tizbek(["check", plan])).stdout).toMatch(/yaml-syntax[\s\S]*\n1 error\n$/);
  });

  test("cannot move the cursor of whoever checks it", async () => {
    const plan = join(folder, "escape");
    mkdirSync(plan);
    const text = 'format: 1\nname: "\\e[2J"\nbad\u001b]0;owned\u0007key: 1\n';
    writeFileSync(join(plan, "tizbek.yaml"), text);
    const { stdout } = await tizbek(["check", plan], { FORCE_COLOR: "1" });
    expect(stdout.replaceAll(COLOUR, "")).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

/** Work of the processor, µs: some ten times what the longest of these takes, so that a busy machine is not blamed. */
const HANG = 5_000_000;

describe("a hostile text is refused with a sentence, without a hang:", () => {
  const header =
    "format: 1\nname: a\nas of: 2026-01-01\ncalendar: {from: 2026-01-01, to: 2027-01-01}\n";
  const bomb = Array.from({ length: 30 }, (_, i) => {
    return `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1},`.repeat(9)}]`;
  }).join("\n");
  const names = Array.from({ length: 10_000 }, (_, i) => `  n${i}: n${i + 1}`).join("\n");
  const cases = [
    ["an alias bomb", `${header}${bomb}`, "yaml-alias"],
    ["a hundred thousand levels", `${header}where: ${"[".repeat(100_000)}`, "error"],
    [
      "a hundred thousand brackets",
      `${header}where: {a: ${"(".repeat(100_000)}}`,
      "formula-syntax",
    ],
    ["ten thousand names in a ring", `${header}where:\n${names}\n  n10000: n0`, "error"],
    ["a number without end", `${header}where: {a: 1${"0".repeat(400)} t assumed}`, "error"],
    ["years without end", header.replace("2027-01-01", "9999-01-01, step: month"), "date-syntax"],
  ] as const;

  test.each(cases)("%s", async (_, text, code) => {
    const folder = mkdtempSync(join(tmpdir(), "hostile-"));
    writeFileSync(join(folder, "tizbek.yaml"), `${text}\n`);
    const before = process.cpuUsage();
    const { status, stdout, stderr } = await tizbek(["check", folder]);
    const { user, system } = process.cpuUsage(before);
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([2, ""]);
    expect(stdout).toContain(code);
    expect(user + system).toBeLessThan(HANG);
  });
});

describe("the schema", () => {
  test("is printed for whoever pipes it on", async () => {
    const { status, stdout } = await tizbek(["schema"]);
    expect([status, JSON.parse(stdout).title]).toEqual([0, "Tizbek workspace"]);
  });

  test("is written to a file, with the line that names it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "schema-"));
    const file = join(folder, "plan.json");
    const { status, stdout } = await tizbek(["schema", "-o", file]);
    expect(stdout).toContain("# yaml-language-server: $schema=./plan.json\n");
    expect(readFileSync(file, "utf8")).toBe((await tizbek(["schema"])).stdout);
    expect((await tizbek(["schema", "-o", join(folder, "none", "plan.json")])).status).toBe(2);
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

test.skipIf(process.platform === "win32")("bash completes from the words of the folder", () => {
  const script = startProcess(["completion", "bash"]).stdout;
  const launcher = join(packageRoot, "bin", "tizbek");
  const command = `tizbek() { "${process.execPath}" "${launcher}" "$@"; }`;
  const ask = 'COMP_WORDS=(tizbek why polys); COMP_CWORD=2; _tizbek; echo "$COMPREPLY"';
  const { stdout } = spawnSync("bash", ["-c", `${command}\n${script}\n${ask}`], {
    encoding: "utf8",
    cwd: example("kazakhstan"),
    env: { PATH: process.env.PATH, TIZBEK_NO_BUILD: "1" },
  });
  expect(stdout).toBe("polysilicon\n");
});
