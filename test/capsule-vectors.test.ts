/** Capsules of earlier releases: each must verify in this one as it did then, and each spoilt one be refused as it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verifyCapsule } from "../src/actions/index.ts";
import { sealedTexts } from "../src/capsule/index.ts";
import { openTexts } from "../src/questions/index.ts";

const FOLDER = join(import.meta.dirname, "capsules");

interface Vectors {
  readonly accepted: readonly {
    readonly file: string;
    readonly digest: string;
    readonly parts: readonly string[];
    readonly signers: readonly (readonly [id: string, standing: string])[];
    readonly times: readonly string[];
  }[];
  readonly refused: readonly {
    readonly file: string;
    readonly reason: string;
    readonly part?: string;
  }[];
}

const { accepted, refused }: Vectors = JSON.parse(
  readFileSync(join(FOLDER, "vectors.json"), "utf8"),
);

describe("a capsule that was sealed once", () => {
  test.each(accepted)("$file verifies still", async ({ file, digest, parts, signers, times }) => {
    const { read } = await verifyCapsule(join(FOLDER, file), { signers: [], digest });
    expect(read?.capsule.parts.map(({ path }) => path)).toEqual(parts);
    expect(read?.signers.map(({ signer, standing }) => [signer.id, standing])).toEqual(signers);
    expect(read?.times.map(({ time }) => time)).toEqual(times);
  });

  test.each(accepted)("$file: its texts are still read as a plan", async ({ file }) => {
    const { read } = await verifyCapsule(join(FOLDER, file), { signers: [] });
    const texts = read === undefined ? [] : sealedTexts(read.capsule);
    const { plan, issues } = openTexts(texts);
    expect(issues).toEqual([]);
    expect(plan?.base.name.kk).toBe("Бір пеш");
  });
});

test.each(refused)("$file is refused: $reason", async ({ file, reason, part }) => {
  const { issues, exitCode } = await verifyCapsule(join(FOLDER, file), { signers: [] });
  expect(issues.map(({ facts }) => facts)).toEqual([{ reason, ...(part ? { part } : {}) }]);
  expect(exitCode).toBe(2);
});
