// Answers are made of what the rooms below know: whoever asks names it by this door.
export type { Asker, FlowLine, Loop, Taker } from "../balance/index.ts";
export { saysNumbers } from "../balance/index.ts";
export type { ReadCapsule, SignerStanding } from "../capsule/index.ts";
export {
  type Answer,
  type Asking,
  askedComponent,
  type BalanceLine,
  balanceCsv,
  balanceJson,
  type CheckAnswer,
  type ComparedAmount,
  type ComparedPromise,
  type ComparedScope,
  type ComponentLine,
  capsuleJson,
  capsuleSentences,
  carbonLines,
  checkOpened,
  comparedCapsuleJson,
  compareJson,
  componentCsv,
  componentLines,
  type ExitCode,
  figureName,
  issuesJson,
  type LineKind,
  type Opened,
  type PeriodRow,
  type ProcessLines,
  periodRows,
  periodsCsv,
  periodsJson,
  processLines,
  programmeCsv,
  programmeIcs,
  programmeJson,
  publishedBeside,
  type SiteLine,
  sensitivityJson,
  siteLines,
  sitesCsv,
  type ToldBalance,
  type ToldCapsule,
  type ToldComparison,
  type ToldPeriods,
  type ToldProgramme,
  type ToldSensitivity,
  type ToldWhy,
  type Total,
  titleOfPath,
  totalsOf,
  verdictCsv,
  verdictJson,
  whyJson,
} from "../questions/index.ts";
export type {
  Cell,
  Condition,
  Effect,
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
export { byProductIn, chiefEffect } from "../verdict/index.ts";
export type { Known, Language, LocalText, Statement, Workspace } from "../workspace/index.ts";
export { LANGUAGES, wordsIn } from "../workspace/index.ts";
export { balance } from "./balance.ts";
export { balancePeriods } from "./balance-periods.ts";
export { check } from "./check.ts";
export type { CheckedTime } from "./check-time.ts";
export { chooseLanguage, isLanguage } from "./choose-language.ts";
export { compare } from "./compare.ts";
export { compareWithCapsule } from "./compare-capsule.ts";
export { type Listed, listWords } from "./complete.ts";
export { draw } from "./draw.ts";
export { explain, ISSUE_CODES } from "./explain.ts";
export { format } from "./format.ts";
export { keyFolder } from "./key-folder.ts";
export { keys, type ListedKey } from "./keys.ts";
export { type LiveWorkspace, openLive } from "./live-workspace.ts";
export { memo } from "./memo.ts";
export { migrate } from "./migrate.ts";
export { newWorkspace } from "./new-workspace.ts";
export { openInto } from "./open-capsule.ts";
export { drawPage } from "./page.ts";
export { readPassphrase } from "./passphrase.ts";
export { programme } from "./programme.ts";
export { programmeMemo } from "./programme-memo.ts";
export { readWorkbook } from "./read-workbook.ts";
export { report } from "./report.ts";
export type { RewriteAnswer } from "./rewrite.ts";
export { type SaveAnswer, type SaveRequest, save } from "./save.ts";
export { schema } from "./schema.ts";
export { seal } from "./seal.ts";
export { sensitivity } from "./sensitivity.ts";
export { signCapsule } from "./sign-capsule.ts";
export { stampCapsule } from "./stamp-capsule.ts";
export { untilStopped } from "./until-stopped.ts";
export { verifyCapsule } from "./verify-capsule.ts";
export { watch } from "./watch.ts";
export { why } from "./why.ts";
export { workbook } from "./workbook.ts";
export {
  exampleTexts,
  workspaceTexts,
} from "./workspace-texts.ts";
