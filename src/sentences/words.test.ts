import { expect, test } from "vitest";
import { EVIDENCE } from "../core/index.ts";
import { STATES } from "../verdict/index.ts";
import { BALANCES, LANGUAGES, STANDINGS } from "../workspace/index.ts";
import { chainWords } from "./chain-words.ts";
import { cliWords } from "./cli-words.ts";
import { editWords } from "./edit-words.ts";
import { figuresWords } from "./figures-words.ts";
import { filesPageWords } from "./files-page-words.ts";
import { mineWords } from "./mine-words.ts";
import { pageWords } from "./page-words.ts";
import { balanceWord, evidenceWord, standingWord, stateWord } from "./states.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/** A word written with letters of two alphabets. */
const MIXED = /[A-Za-zəƏ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zəƏ]/;

/** Every text of a table of words; functions are called with marks that are in no word. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf(words("‹1›", "‹2›", "‹3›"));
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

const { need: _, ...verdictWords } = VERDICT_WORDS.kk;
const own = {
  chain: chainWords.kk,
  edit: editWords.kk,
  figures: figuresWords.kk,
  mine: mineWords.kk,
};
const TABLES = {
  ...own,
  cli: cliWords.kk,
  page: pageWords.kk,
  files: filesPageWords.kk,
  verdict: verdictWords,
};

test.each(Object.entries(TABLES))("no Kazakh word of %s has a Latin letter in it", (_, table) => {
  const texts = textsOf(table);
  expect(texts.length).toBeGreaterThan(15);
  for (const text of texts) expect(text).not.toMatch(MIXED);
});

test("the check of letters sees a Latin i, h and ə inside a Kazakh word", () => {
  for (const word of ["негiзгi", "жеhан", "жəне"]) expect(word).toMatch(MIXED);
});

test("words that mean something else in Kazakh are not used for closing", () => {
  const texts = [...textsOf(verdictWords), ...STATES.map((state) => stateWord(state, "kk"))];
  for (const text of texts) expect(text).not.toMatch(/тұйықтал|жабылады|орындал|сәйкес келмейді/);
});

test("every state, balance, evidence and standing has its own word in every language", () => {
  for (const language of LANGUAGES) {
    const lists = [
      STATES.map((state) => stateWord(state, language)),
      BALANCES.map((balance) => balanceWord(balance, language)),
      EVIDENCE.map((evidence) => evidenceWord(evidence, language)),
      [...STANDINGS, "unpublished"].map((standing) => standingWord(standing, language)),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  }
});
