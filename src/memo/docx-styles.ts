import type { IStylesOptions } from "docx";
import type { State } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { LOOKS } from "./measure.ts";
import type { StyleName } from "./memo.ts";

export const SERIF = "Source Serif 4";
export const SANS = "IBM Plex Sans";
export const MONO = "IBM Plex Mono";
/** Signs for rings are in few faces. */
export const SIGNS = "Segoe UI Symbol";

/** Inks of the light page. */
export const INK = "15191D";
const QUIET = "484F56";
export const RULE = "D8D5CB";
export const INKS: Readonly<Record<State | "quiet", string>> = {
  closes: "16653F",
  "does not close": "B3210F",
  depends: "693C85",
  "cannot tell": "6B5208",
  "not examined": QUIET,
  quiet: QUIET,
};

/** Which spelling a word is checked by. */
export const TAGS: Readonly<Record<Language, string>> = { kk: "kk-KZ", ru: "ru-RU", en: "en-GB" };

/** The names under which a word processor knows our styles: its own where it has one, so that headings are headings. */
export const STYLE_IDS: Readonly<Record<StyleName, string>> = {
  kicker: "Kicker",
  title: "Title",
  quote: "Quote",
  answer: "Heading1",
  lead: "Lead",
  head: "Heading2",
  body: "MemoBody",
  small: "Small",
  cell: "TableWords",
};

/** Sizes are in half points, room in twentieths of a point. */
export function stylesOf(language: Language): IStylesOptions {
  const lang = { value: TAGS[language] };
  const base = { font: SANS, size: LOOKS.body.size * 2, color: INK, language: lang };
  const of = (name: StyleName, more: object = {}) => ({
    run: { size: LOOKS[name].size * 2, ...more },
    paragraph: spacing(name),
  });
  const own = (name: StyleName, more: object = {}) => ({
    id: STYLE_IDS[name],
    name: STYLE_IDS[name],
    basedOn: "Normal",
    quickFormat: true,
    ...of(name, more),
  });
  return {
    default: {
      document: { run: base },
      title: of("title", { font: SERIF, bold: true, color: INK }),
      heading1: of("answer", { font: SERIF, bold: true, color: INK }),
      heading2: of("head", { bold: true, color: INK }),
    },
    paragraphStyles: [
      own("kicker", { color: QUIET }),
      own("quote", { font: SERIF, italics: false, color: INK }),
      own("lead", { font: SERIF }),
      own("body"),
      own("small", { color: QUIET }),
      own("cell"),
    ],
  };
}

function spacing(name: StyleName) {
  const { line, before, after } = LOOKS[name];
  const keep = name === "head" || name === "answer" ? { keepNext: true } : {};
  const rule = "exact" as const;
  return {
    spacing: { line: line * 20, lineRule: rule, before: before * 20, after: after * 20 },
    ...keep,
  };
}
