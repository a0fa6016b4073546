import { describe, expect, test } from "vitest";
import { balanceWord, formatSpan, pageWords, standingWord } from "../sentences/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { exampleInput, inputOf } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

const pages = new Map<Language, string>();

function kazakhstan(language: Language): string {
  const html = pages.get(language) ?? renderReport(exampleInput("kazakhstan", language));
  pages.set(language, html);
  return html;
}

/** The words of a piece of a page, white space made one blank. */
function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replace(/[\u00ad\u2060]/g, "")
    .replace(/\s+/g, " ");
}

function columns(html: string): readonly string[] {
  return html.split('<div class="compared">').slice(1);
}

describe("what stands side by side", () => {
  const html = kazakhstan("en");
  const words = pageWords.en.sideBySide;

  test("counts the plants of the very scope only", () => {
    const [slicing = ""] = columns(html);
    const [counted = "", apart = ""] = slicing.split(words.otherScope);
    expect(wordsOf(slicing)).toContain("n = 2 ");
    expect(counted.match(/<li>/g)).toHaveLength(2);
    expect(apart).toContain("Gaoce, Leshan");
  });

  test("puts money per watt apart from totals, and says that currencies differ", () => {
    const whole = columns(html).find((column) => column.includes("1.01"));
    expect(whole?.split(words.otherUnit)[1]).toContain("1.01");
    expect(whole?.split(words.otherUnit)[0]).not.toContain("USD/W");
    expect(wordsOf(html)).toContain("sizes and currencies differ");
  });

  test("ranges of years have the dash of a range", () => {
    expect(wordsOf(columns(html).join(""))).toContain("2023–2024");
    expect(wordsOf(columns(html).join(""))).not.toMatch(/\d{4}-\d{4}/);
  });

  test.each(LANGUAGES)(
    "says whose sum the announced one is, and names it so when opened (%s)",
    (language) => {
      const text = wordsOf(kazakhstan(language));
      const after = text.slice(text.indexOf(pageWords[language].sideBySide.announced));
      expect(after.slice(0, 160)).toContain("kazpravda.kz");
      const opened = wordsOf(kazakhstan(language).slice(kazakhstan(language).indexOf("<section")));
      expect(opened).toContain(`${balanceWord("money", language)}: Gaoce, Yibin I`);
    },
  );
});

describe("the chain", () => {
  test.each(LANGUAGES)("counts what some scope buys, no more (%s)", (language) => {
    const { verdict } = exampleInput("kazakhstan", language);
    const [promise] = verdict.promises;
    const feeds = new Set(promise?.scopes.flatMap(({ feed }) => feed?.stream ?? []));
    expect(feeds.size).toBeLessThan(promise?.stages.length ?? 0);
    const { links, dotted } = pageWords[language].chain;
    expect(wordsOf(kazakhstan(language))).toContain(links("unpublished", feeds.size));
    expect(wordsOf(kazakhstan(language))).toContain(dotted);
  });

  test("names the published plants that count for nothing, each opening to its source", () => {
    const [, list = ""] = kazakhstan("en").split('class="small published"');
    const plants = list.slice(0, list.indexOf("</p>"));
    for (const name of ["Karatal", "Karaganda", "Astana"]) expect(plants).toContain(name);
    expect(plants.match(/popoverTarget/gi)).toHaveLength(3);
    expect(plants.match(/standing not published/g)).toHaveLength(3);
  });
});

describe("energy", () => {
  test.each(LANGUAGES)("is told in power wherever the verdict has it (%s)", (language) => {
    const { verdict } = exampleInput("states", language);
    const text = wordsOf(renderReport(exampleInput("states", language)));
    const conditions = verdict.promises.flatMap(({ scopes }) =>
      scopes.flatMap(({ cells }) => cells.flatMap((cell) => cell.conditions)),
    );
    const told = conditions.flatMap(({ mean, have }) =>
      mean && have.kind === "amount" ? [mean] : [],
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { need, have } of told) {
      expect(text).toContain(formatSpan(need, language).replace(/\s/g, " "));
      if (have) expect(text).toContain(formatSpan(have, language).replace(/\s/g, " "));
    }
  });

  test("what the text says of an old figure stands under the number, and once for paper", () => {
    const html = kazakhstan("en");
    const note = "an old and high figure of 2011; no newer one was found";
    expect(
      html.split('note-each">').filter((part) => part.slice(0, 200).includes(note)).length,
    ).toBeGreaterThan(0);
    const once = html.split('class="note-once">')[1] ?? "";
    expect(once.slice(0, once.indexOf("</p>")).split(note)).toHaveLength(2);
  });
});

describe("an opened range", () => {
  const sections = kazakhstan("en").match(/<section popover[\s\S]*?<\/section>/g) ?? [];
  const ranges = sections.filter((text) => text.includes(`>${pageWords.en.figure.highEnd}:`));

  test("has the values of the figure most sources speak of on a strip", () => {
    expect(ranges.some((text) => text.includes('<svg class="strip"'))).toBe(true);
  });

  test("names how well each figure is known, and leaves out the lots of recipes", () => {
    const lists = ranges.flatMap((text) => text.match(/<ul class="rests">[\s\S]*?<\/ul>/g) ?? []);
    expect(lists.some((text) => text.includes("(compiled)"))).toBe(true);
    for (const list of lists) expect(list).not.toMatch(/>1\s(?:t|m²|m2)</);
  });
});

test.each(LANGUAGES)(
  "paper keeps whom to ask, what the lines mean and where to mend (%s)",
  (language) => {
    const html = kazakhstan(language);
    const { foot, reasons, statement } = pageWords[language];
    const asked = html.split('class="print-only printed-reasons">')[1]?.split("</div>")[0] ?? "";
    expect(asked.split(reasons.whoMayKnow)).toHaveLength(3);
    const notes = html.split('print-only printed-notes">')[1]?.split("</div>")[0] ?? "";
    expect(wordsOf(notes)).toContain(foot.lines.replace(/\s+/g, " "));
    expect(wordsOf(notes)).toContain(`${statement.correct}:`);
    expect(wordsOf(notes)).toMatch(/statements\.yaml:\d+/);
  },
);

test("a served page gives its data and its own address", () => {
  const input = exampleInput("one-process", "en");
  const siblings = { kk: "/kk?x", ru: "/ru?x", en: "/en?x" };
  const html = renderReport({ ...input, siblings, data: { ".json": "/verdict.json" } });
  expect(html).toContain(`<a href="/en?x">${pageWords.en.foot.link}</a>`);
  expect(html).toContain('<a href="/verdict.json" download="">.json</a>');
  expect(renderReport(input)).not.toContain(`>${pageWords.en.foot.link}</a>`);
});

const CLOSED = `
format: 1
name: test
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams:
  ore: {unit: t}
  quartz: {unit: t}
  silicon: {unit: t}
  electricity: {unit: MWh, utility: electricity}
  heat: {unit: MWh, utility: heat}
processes:
  mine: {makes: 1 t quartz, takes: {ore: 1 t measured @ S}}
  furnace:
    makes: 1 t silicon
    takes: {quartz: 2 t measured @ S, electricity: 10 MWh measured @ S, heat: 1 MWh measured @ S}
plants:
  pit: {name: Old pit, runs: mine, at: far, capacity: 9 kt/yr claimed @ S, standing: closed}
sites: {far: {name: far}, near: {name: near, electricity: {contracted: 1 MW claimed @ S}}}
enters: {ore: as needed, quartz: {unpublished: looked in S}, electricity: as needed, heat: as needed}
statements:
  s:
    language: en
    quote: {en: q}
    who: w
    where: S
    said: 2026-01-01
    promises:
      p: {nameplate: 1000 t/yr silicon, launched: by 2026-12, at: near, scope: not stated, running: {unpublished: looked in S}}
scopes: {melting: {inside: [furnace]}}
sources: {S: {title: S}}
`;

test.each(LANGUAGES)(
  "a cell names the closed plant it does not count, and what is left to an open market (%s)",
  (language) => {
    const html = renderReport(inputOf([{ path: "tizbek.yaml", text: CLOSED }], language));
    const asides = html.match(/<p class="[^"]*cell-aside">[^<]*</g)?.join(" ") ?? "";
    expect(asides).toContain(`Old pit (${standingWord("closed", language)})`);
    expect(asides).toMatch(/: heat</);
  },
);
