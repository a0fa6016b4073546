import { describe, expect, test } from "vitest";
import { pageWords } from "../sentences/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { exampleInput, inputOf } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

/** 30 t of sodium take 76.26 t of salt with 46.26 t of chlorine; 40 % go to the off-gas. The sodium is all in its place. */
const SALT = (lines: string) => `
format: 1
name: test
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
accounts: {Na: {name: {kk: натрий, ru: натрий, en: sodium}}, Cl: {name: {kk: хлор, ru: хлор, en: chlorine}}}
streams: {salt: {unit: t, of: NaCl}, brine: {unit: t}, sodium: {unit: t, of: Na}}
processes:
  electrolysis:
    name: {kk: электролиз, ru: электролиз, en: electrolysis}
    makes: {sodium: {Na: 100 % @ S}}
    takes: {salt: 1 t @ S${lines}
    source: S
enters: {salt: 100 t/yr @ S, brine: as needed}
statements: {s: {language: en, quote: {en: q}, who: w, where: S, said: 2026-01-01, promises: {p: {nameplate: 30 t/yr sodium, launched: by 2026-12}}}}
sources: {S: {title: S}}
`;
const LOST = "}\n    loses: {off-gas: {Cl: 40 % @ S}}";

function page(lines: string, language: Language): string {
  return renderReport(inputOf([{ path: "tizbek.yaml", text: SALT(lines) }], language));
}

function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/[\u00ad\u2060]/g, "")
    .replace(/\s+/g, " ");
}

const block = (html: string): string => {
  const from = html.indexOf('<div class="row elements">');
  return from < 0 ? "" : html.slice(from, html.indexOf("</details>", from));
};

describe("where the elements are", () => {
  test.each(LANGUAGES)(
    "says what has no place, with its share and a hatched bar (%s)",
    (language) => {
      const drawn = block(page(LOST, language));
      const words = pageWords[language].elements;
      expect(wordsOf(drawn)).toContain(words.title);
      expect(wordsOf(drawn)).toMatch(/27[.,]8 [tт], 60\s?%/);
      expect(drawn).toContain('fill="url(#hatch)"');
      expect(drawn).toContain(" open");
      expect(wordsOf(drawn)).not.toMatch(/[Нн]атрий|sodium/);
    },
  );

  test("a trifle has no row, less than one part in a hundred is said to be small", () => {
    const words = pageWords.en.elements;
    expect(wordsOf(block(page(LOST.replace("40", "99.5"), "en")))).toContain(
      `0.5%, ${words.small}`,
    );
    expect(wordsOf(block(page(LOST.replace("40", "99.95"), "en")))).toContain(words.allPlaced);
  });

  test("what is by difference is outlined, not hatched", () => {
    const drawn = block(page("}\n    loses: {off-gas: rest}", "en"));
    expect(drawn).toContain("bar-outline");
    expect(drawn).not.toContain("url(#hatch)");
  });

  test.each(LANGUAGES)(
    "a stream of no stated composition makes the amounts at least these (%s)",
    (language) => {
      const drawn = wordsOf(block(page(`, brine: 1 t @ S${LOST}`, language)));
      const { unstated } = pageWords[language].elements;
      const chlorine = { kk: "Хлор", ru: "Хлор", en: "Chlorine" }[language];
      expect(drawn).toContain(unstated(chlorine, "brine"));
    },
  );

  test("the words of the text that explain it stand beside, and the cell closes", () => {
    const told = `${LOST}\n    unaccounted: {Cl: sold by another firm}`;
    const [html, bare] = [page(told, "en"), page(LOST, "en")];
    expect(wordsOf(block(html))).toContain("Sold by another firm");
    expect(html).toContain('class="cell-words"><p class="word state-closes"');
    expect(bare).not.toContain('class="cell-words"><p class="word state-closes"');
  });

  test.each(LANGUAGES)(
    "matter that cannot be told for this alone says so where it is asked (%s)",
    (language) => {
      const text = wordsOf(page(LOST, language));
      const said = {
        kk: "есепке алынбағаны – 27,8 т",
        ru: "не учтено 27,8 т",
        en: "27.8 t unaccounted",
      };
      // In the answer, in the cell and among the reasons.
      expect(text.split(said[language]).length).toBeGreaterThan(3);
    },
  );

  test("on paper it is one piece of text", () => {
    const html = page(LOST, "en");
    const printed = html.slice(html.indexOf("print-only printed-elements"));
    expect(wordsOf(printed.slice(0, printed.indexOf("</div>")))).toContain("Cl 27.8 t (60%)");
  });

  test("nothing is drawn where nothing is counted", () => {
    expect(block(renderReport(exampleInput("states", "en")))).toBe("");
  });
});
