export { renderReport } from "./render-report.tsx";
export type { FontFile, ReportInput } from "./report-input.ts";
export { cardKey } from "./report-input.ts";
export { reportScript } from "./report-script.ts";
export { reportStyle } from "./style/report-style.ts";
