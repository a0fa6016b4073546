import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchFolder } from "./watch-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  mkdirSync(join(folder, "chains"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file written, or put in place of another in a folder below, is told once; then no more", async () => {
  const changed = vi.fn();
  const stop = watchFolder(folder, changed);
  writeFileSync(join(folder, "a.yaml"), "1");
  writeFileSync(join(folder, "a.yaml"), "2");
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 5000);
  writeFileSync(join(folder, "chains", "b.tmp"), "1");
  renameSync(join(folder, "chains", "b.tmp"), join(folder, "chains", "b.yaml"));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), 5000);
  stop();
  writeFileSync(join(folder, "a.yaml"), "3");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(changed).toHaveBeenCalledTimes(2);
});

test("a file that was put in place of another is followed as the first was", async () => {
  const file = join(folder, "chains", "b.yaml");
  writeFileSync(file, "1");
  const changed = vi.fn();
  const stop = watchFolder(folder, changed);
  for (const text of ["22", "333", "4444"]) {
    const before = changed.mock.calls.length;
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before), 5000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const then = changed.mock.calls.length;
    writeFileSync(file, `${text}, in place`);
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(then), 5000);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  stop();
});
