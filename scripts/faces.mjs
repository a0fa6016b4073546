// Plain JavaScript: the faces of the page cut to the letters of its three languages, → dist/page/fonts.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);
const serif = (subset) =>
  resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-normal.woff2`);
const plex = (kind, weight) => (subset) =>
  resolve(`@fontsource/ibm-plex-${kind}/files/ibm-plex-${kind}-${subset}-${weight}-normal.woff2`);

/** Text and display are two cuts of one face: the optical size is fixed in each, which halves them. */
const faces = [
  {
    family: "Source Serif 4",
    weight: "400 640",
    of: serif,
    axes: { opsz: 20, wght: { min: 400, max: 640 } },
  },
  { family: "Source Serif 4 Display", weight: "640", of: serif, axes: { opsz: 60, wght: 640 } },
  { family: "IBM Plex Sans", weight: "400", of: plex("sans", 400) },
  { family: "IBM Plex Sans", weight: "600", of: plex("sans", 600) },
  { family: "IBM Plex Mono", weight: "400", of: plex("mono", 400) },
];

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

/** Letters by the file they come from; the Kazakh ones beyond Russian are in cyrillic-ext. */
const CUTS = [
  {
    name: "latin",
    from: "latin",
    letters: `${range(0x20, 0x7e)}\u00a0\u00ad§©ÅåÄäÖöØøÜüÉé«°±²³µ·¹»×–—‘’“”„…‑•′″‹›−≤≥≈→←↑↓№€⁄\u2009\u202f\u2060`,
    ranges:
      "U+20-7E,U+A0,U+A7,U+AD,U+A9,U+AB,U+B0-B3,U+B5,U+B7,U+B9,U+BB,U+C4-C5,U+C9,U+D6-D8,U+DC,U+E4-E5,U+E9,U+F6,U+F8,U+FC,U+2009,U+2010-2027,U+202F,U+2030-2044,U+2060,U+20AC,U+2116,U+2190-2193,U+2212,U+2248,U+2264-2265",
  },
  // The tenge and the small figures of formulas stand in the largest file: cut out, they cost nothing.
  { name: "signs", from: "latin-ext", letters: "₸₀₁₂₃₄₅₆₇₈₉", ranges: "U+2080-2089,U+20B8" },
  {
    name: "accents",
    from: "latin",
    letters: range(0xa1, 0xff),
    ranges:
      "U+A1-A6,U+A8,U+AA,U+AC,U+AE-AF,U+B4,U+B6,U+B8,U+BA,U+BC-C3,U+C6-C8,U+CA-D5,U+D9-DB,U+DD-E3,U+E6-E8,U+EA-F5,U+F7,U+F9-FB,U+FD-FF",
  },
  {
    name: "cyrillic",
    from: "cyrillic",
    letters: `${range(0x410, 0x44f)}ЁёІі`,
    ranges: "U+401,U+406,U+410-44F,U+451,U+456",
  },
  {
    name: "kazakh",
    from: "cyrillic-ext",
    letters: "ӘәҢңҒғҮүҰұҚқӨөҺһ",
    ranges: "U+492-493,U+49A-49B,U+4A2-4A3,U+4AE-4B1,U+4BA-4BB,U+4D8-4D9,U+4E8-4E9",
  },
];

/** Writes the cut faces and their style sheet; other letters come uncut, when a page has one. */
export async function writeFaces(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const rules = [];
  const files = [];
  for (const face of faces) {
    for (const cut of CUTS) {
      const bytes = await cutFace(face, cut);
      const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
      const name = `${slug(face)}-${cut.name}-${digest}.woff2`;
      writeFileSync(join(out, name), bytes);
      files.push({ name, cut: cut.name, family: face.family, weight: face.weight });
      rules.push(rule(face, name, cut.ranges));
    }
    const rest = face.of("latin-ext");
    copyFileSync(rest, join(out, basename(rest)));
    rules.unshift(rule(face, basename(rest), LATIN_EXT));
  }
  writeFileSync(join(out, "faces.css"), rules.join(""));
  writeFileSync(join(out, "faces.json"), JSON.stringify(files));
}

const LATIN_EXT =
  "U+100-2BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20B7,U+20B9-20C0,U+2113,U+2C60-2C7F";

function cutFace({ of, axes }, { from, letters }) {
  const options = { targetFormat: "woff2", ...(axes === undefined ? {} : { variationAxes: axes }) };
  return subsetFont(readFileSync(of(from)), letters, options);
}

function slug({ family, weight }) {
  return `${family} ${weight}`.toLowerCase().replaceAll(" ", "-");
}

function rule({ family, weight }, name, ranges) {
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;src:url(/page/fonts/${name}) format("woff2");unicode-range:${ranges}}\n`;
}
