import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { packageRoot } from "../files/index.ts";
import type { SealAsking } from "./seal.ts";

export const ONE = join(packageRoot, "examples", "one-process");
export const KZ = join(packageRoot, "examples", "kazakhstan");

/** Sealed by nobody, without notes. */
export const ASKING: SealAsking = {
  program: { name: "tizbek", version: "0.1.0" },
  language: "kk",
  keys: [],
  signers: [],
  notes: [],
};

/** A folder of a test file's own for capsules and keys, taken away at the end. */
export function capsuleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tizbek-capsule-"));
  const before = process.env.XDG_CONFIG_HOME;
  beforeAll(() => {
    process.env.XDG_CONFIG_HOME = join(folder, "config");
  });
  afterAll(() => {
    if (before === undefined) delete process.env.XDG_CONFIG_HOME;
    else process.env.XDG_CONFIG_HOME = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
