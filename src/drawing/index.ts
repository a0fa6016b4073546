export { CapsuleMain } from "./capsule/capsule-main.tsx";
export { CapsuleTop } from "./capsule/capsule-top.tsx";
export { renderCapsule } from "./capsule/render-capsule.tsx";
export type { SealedView } from "./capsule/sealed.ts";
export { excerptOf } from "./excerpt.ts";
export { lookedIn } from "./looked-in.ts";
export { openPage } from "./open-page.ts";
export { OpenedFigure } from "./opened.tsx";
export type { Page } from "./page.ts";
export { LaneAxis, type LaneSpan, laneSpan, ProgrammeLane } from "./programme-lane.tsx";
export { renderReport } from "./render-report.tsx";
export { cardKey, type FontFile, type ReportInput } from "./report-input.ts";
export { ReportMain } from "./report-page.tsx";
export { reportScript } from "./report-script.ts";
export { Ring, stateClass } from "./ring.tsx";
export { carriedLines, MASS } from "./sankey/carried-lines.ts";
export {
  type LaidChain,
  layChain,
  type SankeyDrawn,
  type TurnedChain,
  turnChain,
} from "./sankey/lay-chain.ts";
export type { NodeMark, SankeyLayout } from "./sankey/layout-shape.ts";
export { Legend, legendHeight, legendRows, legendWidth, narrowRows } from "./sankey/legend.tsx";
export { legendPlace } from "./sankey/legend-place.ts";
export { drawSankey, HatchDefs } from "./sankey/sankey.tsx";
export { LabelText, SankeyMarks } from "./sankey/sankey-marks.tsx";
export { sankeyStyle } from "./sankey/sankey-style.ts";
export { sankeyTable } from "./sankey/sankey-table.ts";
export { wrapText } from "./sankey/text-width.ts";
export { addressOf } from "./source-link.ts";
export { reportStyle } from "./style/report-style.ts";
export { LANGUAGE_NAMES, Logo } from "./top-line.tsx";
