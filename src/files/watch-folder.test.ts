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
