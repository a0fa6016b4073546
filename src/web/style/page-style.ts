import { reportStyle } from "../../drawing/index.ts";
import { chainPageStyle } from "../chain/chain-style.ts";
import { figuresStyle } from "../figures/figures-style.ts";
import { filesStyle } from "../files/files-style.ts";
import { programmeStyle } from "../programme/programme-style.ts";
import { frameStyle } from "./frame-style.ts";
import { mineStyle } from "./mine-style.ts";
import { outStyle } from "./out-style.ts";
import { searchStyle } from "./search-style.ts";

/** The style sheet of the page; its faces stand in a sheet of their own, and so does the editor. */
export function pageStyle(): string {
  return [
    reportStyle([]),
    frameStyle,
    searchStyle,
    mineStyle,
    chainPageStyle,
    figuresStyle,
    programmeStyle,
    filesStyle,
    outStyle,
  ].join("");
}
