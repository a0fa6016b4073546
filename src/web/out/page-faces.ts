import type { FontFile } from "../../drawing/index.ts";

/** Faces a drawing is set in. */
const OF_DRAWINGS = ["IBM Plex Sans"];

/** The faces of the page as files, read from its own style sheets: a picture carries them inside. */
export async function pageFaces(
  families: readonly string[] = OF_DRAWINGS,
): Promise<readonly FontFile[]> {
  const rules = [...document.styleSheets].flatMap(rulesOf);
  const faces = rules.filter((rule) => families.includes(familyOf(rule)));
  return (await Promise.all(faces.map(fileOf))).flat();
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return []; // a sheet of another host may not be read
  }
}

function familyOf({ style }: CSSFontFaceRule): string {
  return style.getPropertyValue("font-family").replace(/["']/g, "");
}

async function fileOf(rule: CSSFontFaceRule): Promise<readonly FontFile[]> {
  const { style, parentStyleSheet } = rule;
  const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue("src")) ?? [];
  if (address === undefined) return [];
  const answer = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
  if (!answer.ok) return [];
  return [
    {
      family: familyOf(rule),
      style: style.getPropertyValue("font-style") === "italic" ? "italic" : "normal",
      weight: style.getPropertyValue("font-weight") || "400",
      unicodeRange: style.getPropertyValue("unicode-range"),
      base64: base64Of(new Uint8Array(await answer.arrayBuffer())),
    },
  ];
}

function base64Of(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(letters.join(""));
}
