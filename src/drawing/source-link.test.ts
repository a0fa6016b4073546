import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf } from "./source-link.ts";

const at = { file: "sources.yaml", line: 1, column: 1, length: 1 };
const read = (where: string) => addressOf({ id: "S", at, title: { plain: "S" }, where });

test("an address is followed, what stands after it is not part of it", () => {
  expect(read("github.com/NREL/PV_ICE, PV_ICE/baselines")).toEqual({
    href: "https://github.com/NREL/PV_ICE",
    shown: "github.com/NREL/PV_ICE",
    after: ", PV_ICE/baselines",
  });
  expect(read("https://barbang.info/?p=5600")?.href).toBe("https://barbang.info/?p=5600");
  expect(read("http://example.kz")?.href).toBe("http://example.kz");
});

test("a file, a word, and any other scheme are no address", () => {
  for (const where of [
    "report.pdf",
    "polca/premise d74d45b, lci-PV.xlsx",
    "javascript:alert(1)",
    "data:text/html,x",
    "javascript://example.com/%0aalert(1)",
    "public copy of the spreadsheet",
    "",
  ])
    expect(read(where), where).toBeUndefined();
});

test("whatever is written, only http and https are followed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (where) => {
      const address = read(where);
      if (address) expect(address.href).toMatch(/^https?:\/\/[a-z0-9.-]+(?:\/|$)/i);
    }),
  );
});
