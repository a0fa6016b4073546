import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../src/actions/index.ts";
import { factProblems, ISSUES, type Issue, type IssueCode, isError } from "../src/core/index.ts";
import { explainTitle, issueSentences } from "../src/sentences/index.ts";
import { LANGUAGES } from "../src/workspace/index.ts";
import { PAGES, type PageText, readIssuePage } from "./issue-page.ts";

const CODES = Object.keys(ISSUES) as IssueCode[];

test("every code has a page, and every page a code", () => {
  const pages = readdirSync(PAGES).map((file) => file.replace(/\.md$/, ""));
  expect(pages.sort()).toEqual([...CODES].sort());
});

test.each(CODES)("%s: its page names it, its severity and its title in three languages", (code) => {
  const { heading, titles } = readIssuePage(code);
  const words = LANGUAGES.map((language) => `${language}: ${explainTitle(code, language)}`);
  expect(heading).toBe(`# \`${code}\``);
  expect(titles).toBe([`*${ISSUES[code]}*`, ...words].join(" · "));
});

const WRITTEN = CODES.filter((code) => readIssuePage(code).raised.command === undefined);
/** What is served is tried where it is served. */
const TYPED = CODES.filter((code) => readIssuePage(code).raised.command?.startsWith("tizbek "));

describe.each(WRITTEN)("%s", (code) => {
  const { raised, mended, brings } = readIssuePage(code);

  test("the text of its page raises it, and only what the page says comes along", () => {
    const issues = issuesOf(raised);
    const codes = new Set(issues.map((issue) => issue.code));
    expect([...codes].sort()).toEqual([code, ...brings].sort());
  });

  test("its facts are those its sentence needs, in three languages", () => {
    const issues = issuesOf(raised).filter((issue) => issue.code === code);
    expect(issues).not.toHaveLength(0);
    for (const issue of issues) {
      expect(factProblems(issue)).toEqual([]);
      for (const language of LANGUAGES)
        expect(issueSentences(issue, language).what).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test("it points into the text it was raised by", () => {
    const [issue] = issuesOf(raised).filter((one) => one.code === code);
    const line = raised.files.get(issue?.at.file ?? "")?.split("\n")[(issue?.at.line ?? 0) - 1];
    if (code === "no-workspace") return;
    expect(line?.slice((issue?.at.column ?? 0) - 1)).not.toBe("");
    expect(line?.length).toBeGreaterThanOrEqual(issue?.at.column ?? Number.POSITIVE_INFINITY);
  });

  test("the mended text has no error, nor it", () => {
    const issues = issuesOf(mended);
    expect(issues.filter((issue) => isError(issue) || issue.code === code)).toEqual([]);
  });
});

describe.each(TYPED)("%s", (code) => {
  const { raised, mended } = readIssuePage(code);

  test("the command of its page raises it, and no other", () => {
    const { exitCode, issues } = run(raised.command ?? "");
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(exitCode).toBe(2);
    for (const issue of issues) expect(factProblems(issue)).toEqual([]);
  });

  test("the mended command is understood", () => {
    const { exitCode, issues } = run(mended.command ?? "");
    expect(issues.filter(isError)).toEqual([]);
    expect(exitCode).not.toBe(2);
  });
});

/** A command of a page, typed in the folder of the smallest example. */
function run(command: string): {
  readonly exitCode: number | null;
  readonly issues: readonly Issue[];
} {
  const root = join(import.meta.dirname, "..");
  const words = [...command.split(" ").slice(1), "--json"];
  const { status, stdout } = spawnSync(process.execPath, [join(root, "bin", "tizbek"), ...words], {
    cwd: join(root, "examples", "one-process"),
    encoding: "utf8",
  });
  return { exitCode: status, issues: JSON.parse(stdout).issues };
}

/** What `check` says of a text, with the reasons under its cells. */
function issuesOf({ files }: PageText): readonly Issue[] {
  const folder = mkdtempSync(join(tmpdir(), "tizbek-page-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { issues, verdict } = check(folder, {});
    const scopes = (verdict?.promises ?? []).flatMap((promise) => promise.scopes);
    const conditions = scopes.flatMap((scope) => scope.cells).flatMap((cell) => cell.conditions);
    return [
      ...issues,
      ...scopes.flatMap((scope) => scope.issues),
      ...conditions.flatMap((condition) => condition.issue ?? []),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
