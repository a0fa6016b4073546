import type { FontFile } from "../report-input.ts";
import { baseStyle } from "./base.ts";
import { chainStyle } from "./chain.ts";
import { drawingsStyle } from "./drawings.ts";
import { elementsStyle } from "./elements.ts";
import { fontsStyle } from "./fonts.ts";
import { gateStyle } from "./gate.ts";
import { layoutStyle } from "./layout.ts";
import { openedStyle } from "./opened.ts";
import { printStyle } from "./print.ts";
import { reasonsStyle } from "./reasons.ts";
import { tableStyle } from "./table.ts";
import { tokensStyle } from "./tokens.ts";

/** The one style sheet of the page, faces first; a server allows it by its hash. */
export function reportStyle(fonts: readonly FontFile[]): string {
  return [
    fontsStyle(fonts),
    tokensStyle,
    baseStyle,
    layoutStyle,
    drawingsStyle,
    chainStyle,
    tableStyle,
    elementsStyle,
    gateStyle,
    reasonsStyle,
    openedStyle,
    printStyle,
  ].join("");
}
