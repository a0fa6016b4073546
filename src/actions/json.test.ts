import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import {
  balanceJson,
  compareJson,
  periodsJson,
  verdictCsv,
  verdictJson,
  whyJson,
} from "../questions/index.ts";
import { balance } from "./balance.ts";
import { balancePeriods } from "./balance-periods.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { why } from "./why.ts";

const example = (name: string) => join(packageRoot, "examples", name);
const plain = (document: object) => JSON.parse(JSON.stringify(document)) as unknown;

const documents: readonly (readonly [string, () => object])[] = [
  ["tizbek.verdict/1", () => verdictJson(check(example("kazakhstan"), {}), "en")],
  ["tizbek.verdict/1", () => verdictJson(check(example("states"), {}), "kk")],
  ["tizbek.verdict/1", () => verdictJson(check(example("two-plants"), {}), "ru")],
  ["tizbek.issues/1", () => verdictJson(check(example("nowhere"), {}), "ru")],
  [
    "tizbek.balance/1",
    () => balanceJson(balance(example("kazakhstan"), { make: "1 GW/yr wafers" }), "en"),
  ],
  [
    "tizbek.balance/1",
    () => balanceJson(balance(example("three-loops"), { from: "1 t/yr feed" }), "en"),
  ],
  ["tizbek.balance/1", () => balanceJson(balance(example("standing-still"), {}), "kk")],
  [
    "tizbek.periods/1",
    () => periodsJson(balancePeriods(example("standing-still"), { year: "all" }), "ru"),
  ],
  ["tizbek.why/1", () => whyJson(why(example("kazakhstan"), { stream: "electricity" }), "en")],
  [
    "tizbek.compare/1",
    () => compareJson(compare(example("kazakhstan"), "-", "norms-2024", {}), "en"),
  ],
  ["tizbek.compare/1", () => compareJson(compare(example("three-loops"), "-", "none", {}), "en")],
];

const page = readFileSync(join(packageRoot, "docs", "json.md"), "utf8");
const named = new Set([...page.matchAll(/`([^`]+)`/g)].map(([, word]) => word));

/** Keys that are names of the workspace, not ours: facts of issues, languages. */
const THEIRS = new Set([
  "facts",
  "name",
  "quote",
  "who",
  "plant",
  "process",
  "ask",
  "note",
  "notSaid",
  "saysScope",
]);

function ownKeys(value: unknown, under = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => ownKeys(one, under));
  if (typeof value !== "object" || value === null || THEIRS.has(under)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...ownKeys(inner, key)]);
}

describe.each(documents)("%s", (schema, make) => {
  const document = plain(make());

  test("begins with its schema", () =>
    expect(Object.entries(document as object)[0]).toEqual(["schema", schema]));

  test("has no field that docs/json.md does not name", () =>
    expect([...new Set(ownKeys(document))].filter((key) => !named.has(key))).toEqual([]));

  test("is the same, field by field in the same order, every time", () =>
    expect(JSON.stringify(plain(make()))).toBe(JSON.stringify(document)));

  test("holds no number that JSON cannot hold", () => {
    const odd = JSON.stringify(make(), (_, value) =>
      typeof value === "number" && !Number.isFinite(value) ? "ODD" : value,
    );
    expect(odd).not.toContain("ODD");
  });
});

test("the CSV behind the page has five balances for each scope", () => {
  const { verdict } = check(example("kazakhstan"), {});
  const rows = verdict ? verdictCsv(verdict).split("\r\n") : [];
  expect(rows.filter((row) => row.includes(",balance,"))).toHaveLength(2 * 3 * 5);
});
