export { lookedIn } from "./looked-in.ts";
export { renderReport } from "./render-report.tsx";
export { cardKey, type ReportInput } from "./report-input.ts";
export { reportScript } from "./report-script.ts";
export { MASS } from "./sankey/carried-lines.ts";
export { drawSankey } from "./sankey/sankey.tsx";
export { sankeyTable } from "./sankey/sankey-table.ts";
export { addressOf } from "./source-link.ts";
