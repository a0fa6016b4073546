// Answers are made of what the rooms below know: whoever asks names it by this door.
export type { Asker, FlowLine, Loop, Taker } from "../balance/index.ts";
export type {
  Cell,
  Condition,
  FigureCard,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  State,
  Supplier,
  UtilitySpan,
  Verdict,
} from "../verdict/index.ts";
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
export { saysNumbers } from "./balance-question.ts";
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
export { explain, ISSUE_CODES } from "./explain.ts";
export { figureName } from "./figure-name.ts";
export { issuesJson } from "./issues-json.ts";
export { newWorkspace } from "./new-workspace.ts";
export { type Opened, openPlan } from "./open-plan.ts";
export { drawPage } from "./page.ts";
export { publishedBeside } from "./published.ts";
export { report } from "./report.ts";
export { verdictCsv } from "./verdict-csv.ts";
export { verdictJson } from "./verdict-json.ts";
export { type ToldWhy, why } from "./why.ts";
export { whyJson } from "./why-json.ts";
