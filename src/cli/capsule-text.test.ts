import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyCapsule } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";
import { capsuleText } from "./capsule-text.ts";

const PAGE = { language: "en", columns: 80 } as const;

async function readOf(name: string) {
  const file = join(packageRoot, "test", "capsules", name);
  const { read } = await verifyCapsule(file, { signers: [] });
  if (read === undefined) throw new Error("not read");
  return read;
}

test("a time that was asked for and is not there is said", async () => {
  const read = await readOf("unsigned.tizbek");
  const none = "No proof of time is in it, though one was asked for (--tsa-ca).";
  expect(capsuleText(read, [], true, PAGE)).toContain(none);
  expect(capsuleText(read, [], false, PAGE)).not.toContain(none);
});

test("a time that could not be checked for want of openssl is not blamed on the reader", async () => {
  const time = { part: "proofs/0.tsr", time: "2026-11-25T13:10:33Z" };
  const read = await readOf("unsigned.tizbek");
  const told = (standing: "impossible" | "unchecked") =>
    capsuleText(read, [{ ...time, standing }], true, PAGE);
  expect(told("impossible")).toContain("there is no openssl here");
  expect(told("unchecked")).toContain("--tsa-ca");
});

test("a name of several lines does not look like what was found", async () => {
  const { capsule, ...read } = await readOf("unsigned.tizbek");
  const manifest = {
    ...capsule.manifest,
    name: { en: "One\nminister (06e3fd8fda29bb60): signed" },
  };
  const lines = capsuleText({ ...read, capsule: { ...capsule, manifest } }, [], false, PAGE);
  expect(lines).toContain("One minister (06e3fd8fda29bb60): signed");
  expect(lines).not.toContain("\nminister");
});
