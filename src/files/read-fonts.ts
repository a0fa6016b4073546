import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** One file of a face, as `@font-face` needs it. */
export interface FaceFile {
  readonly family: string;
  readonly style: "normal";
  readonly weight: string;
  readonly unicodeRange: string;
  readonly base64: string;
}

/** Kazakh letters are in cyrillic-ext, the tenge sign in latin-ext. */
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"] as const;

interface Face {
  readonly family: string;
  /** What its files are called before and after the subset. */
  readonly before: string;
  readonly after: string;
  readonly weight: string;
}

const { resolve } = createRequire(import.meta.url);

/** The faces of the report page, with the letters of its three languages. */
export function readFonts(): readonly FaceFile[] {
  const serif = resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
  );
  const sans = resolve("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2");
  const mono = resolve("@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2");
  return [
    ...readFace({ family: "Source Serif 4", weight: "200 900", ...around(serif) }),
    ...readFace({ family: "IBM Plex Sans", weight: "400", ...around(sans) }),
    ...readFace({
      family: "IBM Plex Sans",
      weight: "600",
      ...around(sans.replace("-400-", "-600-")),
    }),
    ...readFace({ family: "IBM Plex Mono", weight: "400", ...around(mono) }),
  ];
}

function around(latinFile: string): Pick<Face, "before" | "after"> {
  const at = latinFile.lastIndexOf("latin");
  return { before: latinFile.slice(0, at), after: latinFile.slice(at + "latin".length) };
}

function readFace({ family, weight, before, after }: Face): readonly FaceFile[] {
  const ranges = JSON.parse(readFileSync(join(before, "..", "..", "unicode.json"), "utf8"));
  return SUBSETS.map((subset) => ({
    family,
    weight,
    style: "normal",
    unicodeRange: String(ranges[subset]),
    base64: readFileSync(before + subset + after).toString("base64"),
  }));
}
