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
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAtomic } from "./write-atomic.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is there whole, and nothing beside it", () => {
  const path = join(folder, "page.html");
  const text = "қазақ ".repeat(100_000);
  writeAtomic(path, text);
  writeAtomic(path, `${text}!`);
  expect(readFileSync(path, "utf8")).toBe(`${text}!`);
  expect(readdirSync(folder)).toEqual(["page.html"]);
});

test("the former version is kept where that is asked", () => {
  const path = join(folder, "plan.yaml");
  writeFileSync(path, "old");
  writeAtomic(path, "new", { former: true });
  expect(readFileSync(`${path}.bak`, "utf8")).toBe("old");
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("where it cannot be written nothing is left behind", () => {
  mkdirSync(join(folder, "taken"));
  expect(() => writeAtomic(join(folder, "taken"), "text")).toThrow();
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test.skipIf(process.platform === "win32")("a link in its way is not followed", () => {
  const mine = join(folder, "mine.txt");
  writeFileSync(mine, "mine");
  symlinkSync(mine, join(folder, `.linked.txt.${process.pid}.tmp`));
  writeAtomic(join(folder, "linked.txt"), "new");
  expect(readFileSync(mine, "utf8")).toBe("mine");
  expect(readFileSync(join(folder, "linked.txt"), "utf8")).toBe("new");
});
