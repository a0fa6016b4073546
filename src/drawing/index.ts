export { renderReport } from "./render-report.tsx";
export type { ReportInput } from "./report-input.ts";
export { reportScript } from "./report-script.ts";
