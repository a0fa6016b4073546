import { reportStyle } from "../../drawing/index.ts";
import { frameStyle } from "./frame-style.ts";
import { mineStyle } from "./mine-style.ts";

/** The style sheet of the page; its faces stand in a sheet of their own. */
export function pageStyle(): string {
  return [reportStyle([]), frameStyle, mineStyle].join("");
}
