import { expect, test } from "vitest";
import { MEANINGS } from "../format/index.ts";
import { KEY_MEANINGS_KK } from "./key-meanings-kk.ts";
import { KEY_MEANINGS_RU } from "./key-meanings-ru.ts";

const said = new Set(
  Object.values(MEANINGS)
    .flatMap((block) => Object.values<string>(block))
    .filter((meaning) => meaning !== "words"),
);

test.each([
  ["kk", KEY_MEANINGS_KK],
  ["ru", KEY_MEANINGS_RU],
] as const)("in %s: every meaning of the manual, and no other", (_, told) => {
  expect(Object.keys(told).toSorted()).toEqual([...said].toSorted());
});

/** Words of the language itself stay as they are written: a reader types them. */
const WORDS =
  /\b(?:year|quarter|month|measure|order|all|true|unpublished|treats|where|as mass|at most|as needed|as it comes|not stated|year not stated|no date given|funded|begun|under way|done|not done|expected|electricity|heat|water|matter|energy|money|time|purity|direct|bought|sum)\b/g;

test("a word that is typed stands in both languages where it stands in one", () => {
  for (const meaning of said) {
    const [kk, ru] = [KEY_MEANINGS_KK, KEY_MEANINGS_RU].map((told) =>
      [...(told[meaning] ?? "").matchAll(WORDS)].map(([word]) => word).toSorted(),
    );
    expect(kk, meaning).toEqual(ru);
  }
});
