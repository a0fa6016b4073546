import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { report } from "./report.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  cpSync(join(packageRoot, "examples", "one-process"), join(folder, "plan"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = () => join(folder, "plan");
const page = () => join(folder, "page.html");

test("changing one figure in the text changes the page", async () => {
  const { exitCode, file } = await report(plan(), {}, "en", page());
  expect([exitCode, file]).toEqual([0, page()]);
  expect(readFileSync(page(), "utf8")).toMatch(/27,000/);
  const text = readFileSync(join(plan(), "tizbek.yaml"), "utf8");
  writeFileSync(join(plan(), "tizbek.yaml"), text.replace("quartz: 2.7 t", "quartz: 2.8 t"));
  // Its own expectations say otherwise now: the page is written, and the mistake said.
  const changed = await report(plan(), {}, "en", page());
  expect(changed.exitCode).toBe(2);
  expect(changed.issues.map(({ code }) => code)).toContain("expect-failed");
  expect(readFileSync(page(), "utf8")).toMatch(/28,000/);
});

test("nothing is written where the text is wrong, or where there is no folder for it", async () => {
  const wrong = join(folder, "wrong.html");
  expect((await report(join(folder, "nowhere"), {}, "en", wrong)).exitCode).toBe(2);
  expect((await report(plan(), {}, "en", join(folder, "no", "page.html"))).exitCode).toBe(2);
  expect((await report(plan(), {}, "en", folder)).exitCode).toBe(2);
  expect((await report(plan(), {}, "en", undefined)).exitCode).toBe(2);
  expect(existsSync(wrong)).toBe(false);
});
