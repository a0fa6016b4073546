import type { FontFile } from "../report-input.ts";

/** Letters that may stand in a face's declaration: anything else would leave it. */
const SAFE = /^[\w +/=,.?-]*$/;

/** The faces as `@font-face` rules with their files inside; a file whose words are not plain is left out. */
export function fontsStyle(fonts: readonly FontFile[]): string {
  return fonts.filter(isSafe).map(fontFace).join("");
}

function isSafe({ family, weight, unicodeRange, base64 }: FontFile): boolean {
  return [family, weight, unicodeRange, base64].every((text) => SAFE.test(text));
}

function fontFace({ family, style, weight, unicodeRange, base64 }: FontFile): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${unicodeRange}}\n`;
}
