import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot, readFolder, digestOf as toldByCommand } from "../../files/index.ts";
import { digestOf } from "./digest.ts";

test.each(readdirSync(join(packageRoot, "examples")))(
  "the page tells the digest the command line tells (%s)",
  (example) => {
    const { files } = readFolder(join(packageRoot, "examples", example));
    expect(digestOf(files)).toBe(toldByCommand(files));
  },
);

test("texts of every length about a block of 64 bytes have the digest they have", () => {
  for (let length = 0; length < 140; length++) {
    const files = [{ path: "a", text: "ж".repeat(length) }];
    expect(digestOf(files), `${length}`).toBe(toldByCommand(files));
  }
});
