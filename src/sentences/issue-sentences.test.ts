import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FACTS,
  type Fact,
  factProblems,
  ISSUES,
  type Issue,
  type IssueCode,
} from "../core/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { explainTitle, issueSentences } from "./issue-sentences.ts";

const CODES = Object.keys(ISSUES) as IssueCode[];
const PLACE = { file: "chain.yaml", line: 3, column: 5, length: 4 };

const id = fc.constantFrom("quartz", "mg-silicon", "pot-return");
const ids = fc.constantFrom("quartz", "quartz, ingot", "pulling → slicing → pulling");
const text = fc.constantFrom("2.7 kg", "qartz", "where.kerf");
const quantity = fc.record({
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  unit: fc.constantFrom("t", "GWh/yr", "%", "1"),
});

function factOf(kind: string | readonly string[]): fc.Arbitrary<Fact | undefined> {
  if (typeof kind !== "string") return fc.constantFrom(...kind);
  const plain = kind.replace("?", "");
  const present: fc.Arbitrary<Fact> =
    plain === "id"
      ? id
      : plain === "ids"
        ? ids
        : plain === "count"
          ? fc.integer({ min: 0, max: 70_000 })
          : plain === "quantity"
            ? quantity
            : text;
  return kind.endsWith("?") ? fc.option(present, { nil: undefined }) : present;
}

function issueOf(code: IssueCode): fc.Arbitrary<Issue> {
  const kinds: Readonly<Record<string, string | readonly string[]>> = FACTS[code];
  const facts = fc.record(
    Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, factOf(kind)])),
  );
  return fc.tuple(facts, fc.boolean()).map(([given, twice]) => ({
    code,
    at: PLACE,
    facts: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, Fact] => entry[1] !== undefined),
    ),
    ...(twice ? { also: [PLACE] } : {}),
  }));
}

describe.each(CODES)("%s", (code) => {
  test.each(LANGUAGES)("says whole sentences in %s, whatever its facts", (language) => {
    fc.assert(
      fc.property(issueOf(code), (issue) => {
        expect(factProblems(issue)).toEqual([]);
        const { title, what, mend, label } = issueSentences(issue, language);
        for (const sentence of [title, what, mend ?? "–", label ?? "–"]) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{| {2}| \./);
          expect(sentence.trim()).not.toBe("");
          expect(sentence, "letters of two alphabets in one word").not.toMatch(
            /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/,
          );
        }
        expect(what).toMatch(/[.?]$|^[^\n]*: [^\n]+$/);
        if (language !== "en") expect(what).toMatch(/[\u0400-\u04ff]/);
      }),
      { numRuns: 40 },
    );
  });

  test("has a heading in each language, and they differ", () => {
    expect(new Set(LANGUAGES.map((language) => explainTitle(code, language))).size).toBe(3);
  });
});

test("a unit that does not fit is named with what is needed", () => {
  const issue: Issue = {
    code: "unit-mismatch",
    at: PLACE,
    facts: { name: "electricity", needed: "kWh", given: "kg", via: "mass" },
  };
  expect(issueSentences(issue, "en").what).toBe("electricity is measured in kWh, not in kg.");
  expect(issueSentences(issue, "kk").what).toBe(
    "«electricity»: өлшем бірлігі қате, kg емес, kWh керек.",
  );
  expect(issueSentences(issue, "ru").what).toBe(
    "«electricity»: единица не та, нужно kWh, а не kg.",
  );
});

test("an expectation and what came out are printed far enough apart to differ", () => {
  const facts = {
    name: "ingot",
    expected: { value: 2941, unit: "t" },
    got: { value: 2941.03, unit: "t" },
  };
  const { what } = issueSentences({ code: "expect-failed", at: PLACE, facts }, "en");
  expect(what.replaceAll("\u00a0", " ")).toBe("ingot: expected 2,941 t, came out 2,941.03 t.");
});

test("a page shows names where the text has ids", () => {
  const facts = { stream: "quartz", amount: { value: 5, unit: "t" } };
  const names = (of: string) => (of === "quartz" ? { kk: "кварц", en: "quartz sand" } : undefined);
  const said = issueSentences({ code: "left-over", at: PLACE, facts }, "kk", names);
  expect(said.what.replaceAll("\u00a0", " ")).toBe("«кварц» ағынынан 5 т артылып қалады.");
});

test.each([
  ["kk", "2013-09", "«smelter», 2013 ж. қыркүйек: 30 күннің 30 күнінде тұр"],
  ["ru", "2013-09", "«smelter», сентябрь 2013 г.: дней простоя – 30 из 30"],
  ["en", "2013-Q3", "smelter, Q3 2013: it stands still on 30 of 30 days"],
  ["en", "2013-09-03 – 2013-10-02", "smelter, 2013-09-03 – 2013-10-02: it stands still"],
] as const)("a period is told as a reader writes it, in %s: %s", (language, period, what) => {
  const facts = { plant: "smelter", period, idle: 30, of: 30 };
  const said = issueSentences({ code: "plant-idle", at: PLACE, facts }, language);
  expect(said.what.replaceAll("\u00a0", " ")).toContain(what);
});

test.each([
  ["kk", "«B»: мұнда масса үлесі керек, ал ppba – атомдар үлесі."],
  ["ru", "«B»: здесь нужна доля массы, а ppba – доля атомов."],
  ["en", "B: a share of mass is needed here, and ppba is a share of atoms."],
] as const)("a share of atoms where one of mass is needed is told in %s", (language, what) => {
  const facts = { name: "B", needed: "%", given: "ppba", via: "none" };
  const said = issueSentences({ code: "unit-mismatch", at: PLACE, facts }, language);
  expect(said.what).toBe(what);
  expect(said.mend).toContain("1 ppm * B/Si");
});

test("two shares in one formula, of mass and of atoms, are told in words, and no other two units are", () => {
  const facts = { needed: "1", given: "atoms", via: "none" };
  for (const [language, what] of [
    ["kk", "Масса үлесі мен атомдар үлесін қосуға да, салыстыруға да болмайды."],
    ["ru", "Долю массы и долю атомов нельзя складывать и сравнивать."],
    ["en", "A share of mass and a share of atoms cannot be added or compared."],
  ] as const) {
    const said = (given: string) =>
      issueSentences({ code: "unit-mismatch", at: PLACE, facts: { ...facts, given } }, language);
    expect(said("atoms").what).toBe(what);
    expect(said("MWh").what).not.toBe(what);
    expect(said("MWh").mend).not.toContain("ppm");
  }
});
