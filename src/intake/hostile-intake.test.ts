import { strToU8 } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import { type Issue, seededDraws } from "../core/index.ts";
import { digestOf, packageRoot, readFolder, workbookBytes } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { checkOpened, openTexts } from "../questions/index.ts";
import { issueSentences } from "../sentences/index.ts";
import { planSheets, readBook, readChanges } from "../workbook/index.ts";
import { LANGUAGES, type Workspace } from "../workspace/index.ts";
import { type Dropped, takeIn, zipOf } from "./index.ts";

/** TIZBEK_FUZZ=10000 for an evening's run. */
const RUNS = Number(process.env.TIZBEK_FUZZ ?? 300);
vi.setConfig({ testTimeout: 60_000 + RUNS * 200 });

const LONGEST = 10_000;
const draws = seededDraws(20261125);
const upTo = (most: number): number => Math.floor(draws.next() * most);

let files: readonly WorkspaceFile[] = [];
let base: Workspace;
let book = new Uint8Array();
beforeAll(async () => {
  files = readFolder(`${packageRoot}/examples/two-plants`).files;
  const { plan, verdict } = checkOpened(openTexts(files), {});
  if (plan === undefined || verdict === undefined) throw new Error("the example does not read");
  base = plan.base;
  book = new Uint8Array(await workbookBytes(planSheets(plan, verdict, digestOf(files), "kk")));
});

test(`whatever is handed over is refused with a sentence or read: ${RUNS} broken files`, () => {
  const seen = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    const dropped = DAMAGES[run % DAMAGES.length]?.() ?? [];
    const started = performance.now();
    for (const what of outcome(dropped)) seen.set(what, (seen.get(what) ?? 0) + 1);
    expect(performance.now() - started, `run ${run}`).toBeLessThan(LONGEST);
  }
  if (RUNS > 300) process.stdout.write(`${JSON.stringify([...seen].sort())}\n`);
  // Of each kind of damage some is refused, and some does no harm.
  for (const kind of ["texts", "book", "file-refused broken"]) expect(seen.has(kind)).toBe(true);
  expect(seen.size).toBeGreaterThan(8);
});

/** What became of it: every issue must have its sentences. */
function outcome(dropped: readonly Dropped[]): readonly string[] {
  const taken = takeIn(dropped);
  if (taken.kind === "refused") return taken.issues.map(sayable);
  if (taken.kind === "texts") {
    const { plan, issues } = openTexts(taken.files);
    expect(plan !== undefined || issues.length > 0).toBe(true);
    return plan === undefined ? issues.map(sayable) : ["texts"];
  }
  const read = readBook(taken.bytes);
  const at = { file: taken.name, line: 1, column: 1, length: 1 };
  if ("reason" in read) return [sayable({ code: "workbook-refused", at, facts: { ...read } })];
  const { issues } = readChanges(read.sheets, base, taken.name, digestOf(files));
  return issues.length === 0 ? ["book"] : issues.map(sayable);
}

function sayable(one: Issue): string {
  for (const language of LANGUAGES) {
    const { what, mend } = issueSentences(one, language);
    expect(what.length).toBeGreaterThan(5);
    expect(`${what} ${mend ?? ""}`).not.toMatch(/NaN|\[object|undefined/);
  }
  return `${one.code} ${one.facts.reason ?? one.facts.problem ?? ""}`;
}

const DAMAGES: readonly (() => readonly Dropped[])[] = [
  () => [{ path: "plan.zip", bytes: mutated(zipOf(files, "plan")) }],
  () => [{ path: "plan.zip", bytes: withSigns(zipOf(files)) }],
  () => [{ path: "plan.xlsx", bytes: upTo(2) === 0 ? mutated(book) : withSigns(book) }],
  () => [{ path: "plan.zip", bytes: zipOf(brokenTexts(), "plan") }],
  () => brokenTexts().map(({ path, text }) => ({ path, bytes: mutatedSome(strToU8(text)) })),
  () => files.map(({ path, text }) => ({ path: oddPath(path), bytes: strToU8(text) })),
];

/** A few bytes otherwise; every fourth is cut, every eighth has a piece twice. */
function mutated(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i <= upTo(6); i++) copy[upTo(copy.length)] = upTo(256);
  if (upTo(4) === 0) return copy.subarray(0, upTo(copy.length));
  if (upTo(8) === 0) copy.copyWithin(upTo(copy.length), upTo(copy.length));
  return copy;
}

function mutatedSome(bytes: Uint8Array): Uint8Array {
  return upTo(3) === 0 ? mutated(bytes) : bytes;
}

/** Numbers of the directory, where lies are told: sizes, places, counts, flags, methods, sums. */
function withSigns(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const signs = [0x0201, 0x0403, 0x0605];
  for (let i = 0; i <= upTo(3); i++) {
    const sign = signs[upTo(3)] ?? 0;
    const places: number[] = [];
    const marks = Buffer.from([0x50, 0x4b, sign & 255, sign >> 8]);
    for (let at = copy.indexOf(marks); at >= 0; at = copy.indexOf(marks, at + 1)) places.push(at);
    const at = (places[upTo(places.length)] ?? 0) + 4 + upTo(44);
    const value = [0, 1, 0xff, 0x80, upTo(256)][upTo(5)] ?? 0;
    for (let j = 0; j <= upTo(4); j++) if (at + j < copy.length) copy[at + j] = value;
  }
  return new Uint8Array(copy);
}

const SCRAPS = [
  "{",
  "}",
  ": ",
  "- ",
  "\t",
  "&a ",
  "*a",
  "!!x ",
  "\u0000",
  "\uFEFF",
  "\u202E",
  "1e999",
  "\n  ",
  "|\n",
  "'",
  '"',
  "# ",
  "қ",
  "[[[[[[[[",
  "0 t/0",
  "--- \n",
  "<<: ",
];

function brokenTexts(): readonly WorkspaceFile[] {
  const broken = upTo(files.length);
  return files.map(({ path, text }, i) => {
    if (i !== broken) return { path, text };
    const at = upTo(text.length);
    return {
      path: upTo(6) === 0 ? oddPath(path) : path,
      text: text.slice(0, at) + (SCRAPS[upTo(SCRAPS.length)] ?? "") + text.slice(at + upTo(30)),
    };
  });
}

const ODD = [
  "../",
  "/",
  "C:\\",
  "a/./",
  "a//",
  ".git/",
  "d/d/d/d/d/d/",
  "\u0001",
  "con.",
  "plan/",
  "\u202E",
  "__proto__/",
  "",
];

function oddPath(path: string): string {
  const odd = ODD[upTo(ODD.length)] ?? "";
  return upTo(5) === 0 ? path.toUpperCase() : odd + path;
}
