import { renderToStaticMarkup } from "react-dom/server";
import { wordsIn } from "../workspace/index.ts";
import { openPage } from "./open-page.ts";
import { OpenedFigure } from "./opened.tsx";
import type { Page } from "./page.ts";
import type { ReportInput } from "./report-input.ts";
import { ReportPage } from "./report-page.tsx";
import { reportScript } from "./report-script.ts";
import { reportStyle } from "./style/report-style.ts";

/** The report of a verdict as one HTML file: no network, readable without script, printable on a page. */
export function renderReport(input: ReportInput): string {
  const page = openPage(input);
  const body = renderToStaticMarkup(<ReportPage page={page} />);
  const title = wordsIn(input.verdict.name, input.language).text;
  return [
    `<!doctype html><html lang="${input.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    renderToStaticMarkup(<title>{`${title} – Tizbek`}</title>),
    `<style>${reportStyle(input.fonts)}</style></head><body>`,
    body,
    openedFigures(page),
    `<script>${reportScript}</script></body></html>\n`,
  ].join("\n");
}

/** Drawn last, one after the other: an opened figure may ask for further ones. */
function openedFigures(page: Page): string {
  const drawn: string[] = [];
  const { all } = page.popovers;
  for (let i = 0; i < all.length; i += 1) {
    const popover = all[i];
    if (popover) drawn.push(renderToStaticMarkup(<OpenedFigure page={page} popover={popover} />));
  }
  return drawn.join("\n");
}
