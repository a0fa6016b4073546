import { expect, test } from "vitest";
import { skipFaults } from "./skips.ts";

const skipped = { name: "test/browser.test.ts > a page > opens", reason: "" };

test("a skip that nobody listed is a fault", () => {
  expect(skipFaults([skipped], [{ test: "src/", reason: "elsewhere" }]).faults).toEqual([
    "skipped, and not listed in test/skips.yaml: test/browser.test.ts > a page > opens",
  ]);
});

test("a skip listed by its name, its suite or its file is allowed, with the reason listed", () => {
  for (const listed of [skipped.name, "test/browser.test.ts > a page", "test/browser.test.ts"])
    expect(skipFaults([skipped], [{ test: listed, reason: "no browser" }])).toEqual({
      skips: [{ name: skipped.name, reason: "no browser" }],
      faults: [],
    });
});

test("a listed skip without a reason is a fault", () => {
  expect(skipFaults([skipped], [{ test: skipped.name, reason: "" }]).faults).toHaveLength(1);
});

test("the reason a test gives itself is the one printed", () => {
  const listed = [{ test: skipped.name, reason: "no browser" }];
  const { skips } = skipFaults([{ ...skipped, reason: "forbidden by --no-browser" }], listed);
  expect(skips[0]?.reason).toBe("forbidden by --no-browser");
});
