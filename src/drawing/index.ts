<<<<<<< HEAD
export { lookedIn } from "./looked-in.ts";
export { renderReport } from "./render-report.tsx";
export { cardKey, type ReportInput } from "./report-input.ts";
=======
export { excerptOf } from "./excerpt.ts";
export { openPage } from "./open-page.ts";
export { OpenedFigure } from "./opened.tsx";
export type { Page } from "./page.ts";
export { renderReport } from "./render-report.tsx";
export type { ReportInput } from "./report-input.ts";
export { ReportMain } from "./report-page.tsx";
>>>>>>> main
export { reportScript } from "./report-script.ts";
export { MASS } from "./sankey/carried-lines.ts";
export { drawSankey } from "./sankey/sankey.tsx";
export { sankeyTable } from "./sankey/sankey-table.ts";
<<<<<<< HEAD
export { addressOf } from "./source-link.ts";
=======
export { reportStyle } from "./style/report-style.ts";
export { LANGUAGE_NAMES, Logo } from "./top-line.tsx";
>>>>>>> main
