// Answers are made of what the rooms below know: whoever asks names it by this door.
export type { Asker, FlowLine, Loop, Taker } from "../balance/index.ts";
export { saysNumbers } from "../balance/index.ts";
export type {
  Cell,
  Condition,
  FigureCard,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  State,
  Supplier,
  Unaccounted,
  UtilitySpan,
  Verdict,
} from "../verdict/index.ts";
export { byProductIn } from "../verdict/index.ts";
export type { Known, Language, LocalText, Statement, Workspace } from "../workspace/index.ts";
export { LANGUAGES, wordsIn } from "../workspace/index.ts";
export type { Answer, ExitCode } from "./answer.ts";
export type { Asking } from "./asking.ts";
export { balance, type ToldBalance } from "./balance.ts";
export { balanceCsv, componentCsv } from "./balance-csv.ts";
export { balanceJson } from "./balance-json.ts";
export {
  type BalanceLine,
  type LineKind,
  type ProcessLines,
  processLines,
  type Total,
  totalsOf,
} from "./balance-lines.ts";
export {
  balancePeriods,
  type PeriodRow,
  periodRows,
  type ToldPeriods,
} from "./balance-periods.ts";
export { carbonLines } from "./carbon-lines.ts";
export { type CheckAnswer, check, checkOpened } from "./check.ts";
export { chooseLanguage, isLanguage } from "./choose-language.ts";
export {
  type ComparedAmount,
  type ComparedPromise,
  type ComparedScope,
  compare,
  type ToldComparison,
} from "./compare.ts";
export { compareJson } from "./compare-json.ts";
export { type Listed, listWords } from "./complete.ts";
export { askedComponent, type ComponentLine, componentLines } from "./component-lines.ts";
export { draw } from "./draw.ts";
export { explain, ISSUE_CODES } from "./explain.ts";
export { figureName } from "./figure-name.ts";
export { format } from "./format.ts";
export { issuesJson } from "./issues-json.ts";
export { type LiveWorkspace, openLive } from "./live-workspace.ts";
export { migrate } from "./migrate.ts";
export { newWorkspace } from "./new-workspace.ts";
export type { Opened } from "./open-plan.ts";
export { drawPage } from "./page.ts";
export { periodsCsv, sitesCsv } from "./periods-csv.ts";
export { periodsJson } from "./periods-json.ts";
export { publishedBeside } from "./published.ts";
export { readWorkbook } from "./read-workbook.ts";
export { report } from "./report.ts";
export type { RewriteAnswer } from "./rewrite.ts";
export { schema } from "./schema.ts";
export { type SiteLine, siteLines } from "./site-lines.ts";
export { untilStopped } from "./until-stopped.ts";
export { verdictCsv } from "./verdict-csv.ts";
export { verdictJson } from "./verdict-json.ts";
export { watch } from "./watch.ts";
export { type ToldWhy, why } from "./why.ts";
export { whyJson } from "./why-json.ts";
export { workbook } from "./workbook.ts";
