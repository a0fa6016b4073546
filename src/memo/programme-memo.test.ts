import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../test/workspaces.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { stateOfRow } from "../programme/index.ts";
import { openTexts, programmeOpened } from "../questions/index.ts";
import {
  formatDay,
  memoWords,
  programmeLine,
  programmeWords,
  stateWord,
} from "../sentences/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { makeProgrammeMemo, memoBytes, type ProgrammeMemoInput } from "./index.ts";
import { fits } from "./measure.ts";
import { DIGEST, wordsOf } from "./memo.fixture.ts";

function inputOf(files: readonly WorkspaceFile[], language: Language): ProgrammeMemoInput {
  const answer = programmeOpened(openTexts(files), {});
  if (answer.told === undefined) throw new Error(JSON.stringify(answer.issues));
  return { ...answer.told, digest: DIGEST, language };
}

const HEAD = `format: 1
name: a plan
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
sources: {P: {title: the paper}, Q: {title: the other paper}}
statements: {s: {quote: {en: said}, where: P}}
`;

const small = (programme: string, language: Language = "en") =>
  inputOf([{ path: "tizbek.yaml", text: `${HEAD}${programme}` }], language);

describe.each(LANGUAGES)("the memo of the programme of Kazakhstan (%s)", (language) => {
  const input = inputOf(exampleFiles("kazakhstan"), language);
  const memo = makeProgrammeMemo(input);
  const words = wordsOf(memo);
  const promised = input.rows.filter((row) => stateOfRow(row) !== undefined);
  const shown = promised.filter((row) => words.includes(programmeLine(row, language).name));

  test("takes no more than its sheet", () => expect(fits(memo)).toBe(true));

  test("counts every line by its state, with a sign before each word", () => {
    for (const [state, sign, count] of [
      ["notPublished", "◌", 3],
      ["noDate", "–", 11],
      ["onTime", "◔", 1],
      ["done", "○", 2],
    ] as const)
      expect(words).toContain(`${sign}\u00a0${programmeWords[language].state[state]}: ${count}`);
  });

  test("has every line that is promised, and its day", () => {
    const days = promised.filter(({ due }) => due.kind === "by");
    expect(days).toHaveLength(4);
    for (const row of days) {
      expect(shown).toContain(row);
      if (row.due.kind === "by") expect(words).toContain(formatDay(row.due.by, language));
    }
    expect(shown).toEqual(promised);
  });

  test("says what is not published, and that this does not mean that nothing was done", () => {
    const { nothingPublished, foot } = programmeWords[language];
    expect(words).toContain(nothingPublished);
    expect(words).toContain(foot);
    expect(words).toContain("24\u00a0");
  });

  test("says beside a promise what the verdict says of it, with its ring", () => {
    const said = programmeWords[language].verdictIs(stateWord("cannot tell", language));
    expect(words.split(`◌\u00a0${said}`)).toHaveLength(3);
    const { verdicts: _, ...bare } = input;
    expect(wordsOf(makeProgrammeMemo(bare))).toContain(programmeWords[language].noVerdict);
  });

  test("says how many lines had no room, and where they stand", () => {
    const table = memo.blocks.find((one) => one.kind === "table");
    const rows = table?.kind === "table" ? table.rows.filter(({ strong }) => !strong).length : 0;
    const stated = words.includes(`${programmeWords[language].kinds.stated}. `) ? 4 : 0;
    const left = input.rows.length - rows - stated;
    expect(left).toBeGreaterThan(0);
    expect(words).toContain(memoWords[language].left.rows(left));
    expect(words).toContain(memoWords[language].leftOutProgramme("").split(":")[0]);
  });

  test("no number of a source stands without its source", () => {
    const numbers = new Set(words.match(/(?<=\p{L})\d(?= \||$)/gmu));
    expect(numbers.size).toBeGreaterThanOrEqual(2);
    for (const number of numbers) expect(words).toMatch(new RegExp(`(^|  )${number}\u00a0`, "m"));
  });

  test("is the same to the last byte", async () => {
    const [one, two] = [await memoBytes(memo), await memoBytes(makeProgrammeMemo(input))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe("a line of the memo", () => {
  test("tells a published fact with the number of its source, and once where the state tells it", () => {
    const memo = makeProgrammeMemo(
      small(`programme:
  offices: {ministry: {name: the Ministry}}
  measures:
    road: {from: s, owner: ministry, due: 2026-12, facts: {2026-05-01: under way @ Q}}
    bridge: {from: s, due: 2026-06, facts: {2026-05-01: under way @ Q, 2026-07-09: not done @ Q}}
`),
    );
    const lines = wordsOf(memo).split("\n");
    const of = (name: string) => lines.find((line) => line.startsWith(name)) ?? "";
    expect(of("road")).toMatch(/^road1 \/ the Ministry \| 31\sDecember 2026 \| ◔\u00a0on time/);
    expect(of("road")).toContain("left2");
    expect(of("road")).not.toContain("under way");
    expect(of("bridge")).toMatch(/⊂\soverdue by 147\sdays \/ 9\sJuly 2026: not done2/);
    expect(wordsOf(memo)).toContain("Who answers is not stated in one line.");
  });

  test("is chosen by its day before one without, when room is short", () => {
    const measures = Array.from({ length: 90 }, (_, i) => `    m${i}: {from: s}`);
    const memo = makeProgrammeMemo(
      small(`programme:\n  measures:\n${measures.join("\n")}\n    last: {from: s, due: 2026-10}\n`),
    );
    expect(fits(memo)).toBe(true);
    expect(wordsOf(memo)).toMatch(/^last1 \|/m);
    expect(wordsOf(memo)).toMatch(/\d\d rows of the table/);
  });

  test("of which some only are shown says which", () => {
    const memo = makeProgrammeMemo({
      ...small("programme: {measures: {m: {from: s}}}\n"),
      chosen: "orders",
    });
    expect(wordsOf(memo)).toContain("Shown only: orders.");
  });
});

describe("a programme", () => {
  test("that is not there: the page says so", () => {
    const words = wordsOf(makeProgrammeMemo(small("", "kk")));
    expect(words).toContain(programmeWords.kk.nothing);
    expect(words).toContain(DIGEST);
  });

  test("with names of 5,000 letters takes one page, and that is said", () => {
    const name = JSON.stringify("Ұзақ сөз ".repeat(560));
    const measures = Array.from(
      { length: 40 },
      (_, i) =>
        `    m${i}: {from: s, due: 2026-10, name: ${name}, note: ${name}, looked: ${name}, ask: ${name}}`,
    );
    const memo = makeProgrammeMemo(
      small(`programme:\n  name: ${name}\n  measures:\n${measures.join("\n")}\n`, "kk"),
    );
    expect(fits(memo)).toBe(true);
    expect(wordsOf(memo)).toContain(memoWords.kk.left.names(1));
  });
});
