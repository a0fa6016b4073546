import { describe, expect, test } from "vitest";
import {
  balanceWord,
  countsSentence,
  formatSpan,
  headline,
  memoWords,
  stateWord,
  verdictNames,
} from "../sentences/index.ts";
import { BALANCES, LANGUAGES } from "../workspace/index.ts";
import { makeMemo } from "./index.ts";
import { fits } from "./measure.ts";
import { DIGEST, inputOf, memoInput, wordsOf } from "./memo.fixture.ts";

describe.each(LANGUAGES)("the memo of the Almaty cluster (%s)", (language) => {
  const input = memoInput("kazakhstan", language);
  const memo = makeMemo(input);
  const words = wordsOf(memo);
  const [promise] = input.verdict.promises;
  if (promise === undefined) throw new Error("nothing promised");

  test("quotes the statement in its own words and language", () => {
    const quote = memo.blocks.find((one) => one.kind === "paragraph" && one.style === "quote");
    expect(quote).toMatchObject({
      runs: [{ text: "«" }, { text: promise.statement.quote.kk, language: "kk" }, { text: "»" }],
    });
  });

  test("says the answer as the page does", () => {
    const { answer } = headline(promise, language, verdictNames(input.plan.base, language));
    expect(words).toContain(answer);
  });

  test("has every amount of feed, electricity, mean power and water the verdict has", () => {
    for (const { feed, utilities } of promise.scopes) {
      const drawn = utilities.filter(({ stream }) => ["electricity", "water"].includes(stream));
      const spans = drawn.flatMap(({ span, mean }) => (mean ? [span, mean] : [span]));
      for (const span of [...(feed ? [feed.span] : []), ...spans]) {
        const [numbers = "", unit = ""] = formatSpan(span, language).split("\u00a0");
        expect(words).toContain(span.missing.length > 0 ? `${numbers}\u202f+\u202f?` : numbers);
        expect(words).toContain(unit);
      }
    }
  });

  test("always has five balances, each with its word under every scope", () => {
    const table = memo.blocks.find((one) => one.kind === "table");
    const rows = table?.kind === "table" ? table.rows.slice(-5) : [];
    expect(rows.map(({ cells }) => cells[0]?.lines[0]?.[0]?.text)).toEqual(
      BALANCES.map((balance) => balanceWord(balance, language)),
    );
    rows.forEach(({ cells }, i) => {
      const states = promise.scopes.map(({ cells }) => cells[i]?.state ?? "closes");
      const said = cells.slice(1).map(({ lines }) => lines[0]?.map(({ text }) => text).join(""));
      states.forEach((state, scope) => {
        expect(said[scope]).toContain(stateWord(state, language));
      });
    });
  });

  test("says whom to ask, what it rests on, what was left out, and of which texts it is", () => {
    expect(words).toContain(memoWords[language].missing);
    expect(words).toContain(memoWords[language].restsOn);
    expect(words).toMatch(/statements\.yaml:3/);
    expect(words).toContain(memoWords[language].leftOut("").split(":")[0]);
    expect(words).toContain(DIGEST);
  });

  test("takes no more than its sheet", () => expect(fits(memo)).toBe(true));

  test("no number of a source stands without its source", () => {
    const raised = memo.blocks.flatMap((block) => {
      if (block.kind === "picture") return [];
      const runs =
        block.kind === "paragraph"
          ? block.runs
          : block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat()));
      return runs.filter((run) => run.raised).flatMap(({ text }) => text.split(","));
    });
    expect(raised.length).toBeGreaterThan(3);
    for (const number of raised) expect(words).toMatch(new RegExp(`(^|  )${number}\u00a0`, "m"));
  });
});

describe("what a memo is of", () => {
  test("the promise asked for", () => {
    const input = { ...memoInput("states", "en"), promise: "silicon" };
    const known = input.verdict.promises.map(({ promise }) => promise.id);
    for (const promise of known) {
      const name = input.verdict.promises.find((one) => one.promise.id === promise)?.promise.name;
      expect(makeMemo({ ...input, promise }).title).toBe(name?.en ?? name?.plain);
    }
    expect(known.length).toBeGreaterThan(1);
  });

  test.each(["one-process", "titanium", "three-loops"])(
    "a plan that promises nothing gets its balance (%s)",
    (example) => {
      const input = memoInput(example, "en");
      const promised = input.verdict.promises.length > 0;
      const table = makeMemo(input).blocks.find((one) => one.kind === "table");
      if (!promised && table?.kind === "table")
        expect(table.rows).toHaveLength(input.gate?.told?.amounts.length ?? 0);
      expect(table === undefined).toBe(!promised && input.gate?.told === undefined);
    },
  );

  test("a figure the reader changed is marked as the reader's", () => {
    const input = memoInput("one-process", "en");
    const [promise] = input.verdict.promises;
    const path = promise?.scopes[0]?.feed?.span.low.rests[0] ?? "";
    expect(path).not.toBe("");
    const words = wordsOf(makeMemo({ ...input, mine: new Set([path]) }));
    expect(words).toContain("(mine)");
    expect(wordsOf(makeMemo(input))).not.toContain("(mine)");
  });
});

describe("a drawing that is handed in", () => {
  const png = new Uint8Array([1, 2, 3]);
  test("stands where there is room and keeps its shape", () => {
    const memo = makeMemo({
      ...memoInput("states", "en"),
      drawing: { png, width: 1200, height: 300 },
    });
    const picture = memo.blocks.find((one) => one.kind === "picture");
    expect(picture).toMatchObject({ png });
    if (picture?.kind === "picture") expect(picture.width / picture.height).toBeCloseTo(4, 1);
  });

  test.each(LANGUAGES)(
    "has its room before further reasons, addresses, CO₂ and norms (%s)",
    (language) => {
      const input = memoInput("kazakhstan", language);
      const memo = makeMemo({ ...input, drawing: { png, width: 1050, height: 60 } });
      expect(fits(memo)).toBe(true);
      expect(memo.blocks.some((one) => one.kind === "picture")).toBe(true);
      expect(memo.leftOut).toEqual(expect.arrayContaining(["missing", "norms", "carbon"]));
      expect(memo.leftOut).not.toContain("drawing");
    },
  );

  test("is left out where there is none even so, and that is said", () => {
    const input = memoInput("kazakhstan", "en");
    const memo = makeMemo({ ...input, drawing: { png, width: 1200, height: 900 } });
    expect(memo.blocks.some((one) => one.kind === "picture")).toBe(false);
    expect(wordsOf(memo)).toContain(memoWords.en.left.drawing(1));
  });
});

describe.each(LANGUAGES)("a page that is very full (%s)", (language) => {
  const figures = Array.from({ length: 12 }, (_, i) => `${i}: 50\u00a0µm, assumed; was 55\u00a0µm`);
  const input = memoInput("kazakhstan", language);
  const memo = makeMemo({ ...input, changes: { figures, added: [], gone: [] } });

  test("breaks off no sentence: where the reasons have no room under the answer, the count of cells stands there whole", () => {
    expect(fits(memo)).toBe(true);
    const lead = memo.blocks.find((one) => one.kind === "paragraph" && one.style === "lead");
    const words = lead?.kind === "paragraph" ? lead.runs.map(({ text }) => text).join("") : "";
    const [promise] = input.verdict.promises;
    if (promise === undefined) throw new Error("nothing promised");
    expect(words).toBe(countsSentence(promise.counts, language));
  });

  test("leaves the reader's own figures out last", () => {
    expect(memo.leftOut).not.toContain("mine");
    for (const text of figures) expect(wordsOf(memo)).toContain(text);
  });

  test("says where the rest stands: on the page by the name of its view, and in the report", () => {
    const view = { kk: "«Қорытынды»", ru: "«Вердикт»", en: "“Verdict”" }[language];
    const line = wordsOf(memo)
      .split("\n")
      .find((one) => one.includes("tizbek report"));
    expect(line).toContain(view);
  });
});

describe("hostile names", () => {
  const hostile = (name: string) => {
    const said = JSON.stringify(name);
    return inputOf(
      [
        {
          path: "tizbek.yaml",
          text: `format: 1
name: ${said}
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams: {quartz: {unit: t, name: ${said}}, silicon: {unit: t, name: ${said}}}
processes: {furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t measured @ S}, name: ${said}}}
enters: {quartz: {unpublished: ${said}, ask: ${said}}}
statements:
  s:
    language: en
    quote: {en: ${said}}
    who: ${said}
    where: S
    said: 2026-01-01
    promises: {p: {nameplate: 10 t/yr silicon, launched: by 2026-12, scope: not stated, running: {unpublished: ${said}}, name: ${said}}}
scopes: {all: {name: ${said}, inside: [furnace]}}
sources: {S: {title: ${said}, publisher: ${said}}}
`,
        },
      ],
      "kk",
    );
  };

  test("stay text", () => {
    const words = wordsOf(makeMemo(hostile('<w:p/>&"\u0007')));
    expect(words).toContain('<w:p/>&"\ufffd');
  });

  test("of 5,000 letters are cut, the page stays one, and that is said", () => {
    const memo = makeMemo(hostile("Ұзақ сөз ".repeat(560)));
    expect(fits(memo)).toBe(true);
    expect(wordsOf(memo)).toContain(memoWords.kk.left.names(1));
  });

  test("written from right to left do not turn the rest of a line", () => {
    const words = wordsOf(makeMemo(hostile("\u202eمصنع")));
    expect(words).toContain("مصنع");
    expect(words).not.toContain("\u202e");
  });
});
