export { renderReport } from "./render-report.tsx";
export type { ReportInput } from "./report-input.ts";
export { Ring, stateClass } from "./ring.tsx";
export { reportScript } from "./report-script.ts";
export { MASS } from "./sankey/carried-lines.ts";
export { drawSankey } from "./sankey/sankey.tsx";
export { sankeyTable } from "./sankey/sankey-table.ts";
