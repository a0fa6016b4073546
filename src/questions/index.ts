export { type Answer, type ExitCode, exitOf } from "./answer.ts";
export { type AskedWords, askedWords, readName, refuseWord } from "./asked-words.ts";
export type { Asking } from "./asking.ts";
export { type BalanceAnswer, balanceOpened, type ToldBalance } from "./balance.ts";
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
  balancePeriodsOpened,
  type PeriodRow,
  type PeriodsAnswer,
  type PeriodsAsking,
  periodRows,
  type ToldPeriods,
} from "./balance-periods.ts";
export type { BalanceAsking } from "./balance-question.ts";
export { capsuleJson } from "./capsule-json.ts";
export { capsuleSentences } from "./capsule-sentences.ts";
export { carbonLines } from "./carbon-lines.ts";
export {
  type ChainSlides,
  chainSlides,
  type Slide,
  slidTo,
  writtenValue,
} from "./chain-slides.ts";
export { type CheckAnswer, checkOpened } from "./check.ts";
export {
  type CompareAnswer,
  type ComparedAmount,
  type ComparedPromise,
  type ComparedScope,
  compareOpened,
  type ToldComparison,
} from "./compare.ts";
export {
  type CapsuleComparison,
  compareCapsule,
} from "./compare-capsule.ts";
export { comparedCapsuleJson } from "./compare-capsule-json.ts";
export { compareJson } from "./compare-json.ts";
export { askedComponent, type ComponentLine, componentLines } from "./component-lines.ts";
export { writeCsv } from "./csv.ts";
export {
  type DrawAnswer,
  type DrawAsking,
  type DrawnChain,
  drawnChain,
  drawOpened,
} from "./draw.ts";
export { editProgramme } from "./edit-programme.ts";
export { figureName } from "./figure-name.ts";
export { type Found, type FoundGroup, findInPlan } from "./find-in-plan.ts";
export { issueJson, issuesJson } from "./issues-json.ts";
export { likelyQuery } from "./likely-query.ts";
export { type MovesStep, movesOpened, outcomesAsked } from "./moves.ts";
export { type Opened, openTexts } from "./opened.ts";
export { pageInput } from "./page-input.ts";
export { periodsCsv, sitesCsv } from "./periods-csv.ts";
export { periodsJson } from "./periods-json.ts";
export {
  type ProgrammeAnswer,
  type ProgrammeAsking,
  programmeOpened,
  type ToldProgramme,
  toldProgramme,
} from "./programme.ts";
export { programmeCsv } from "./programme-csv.ts";
export { programmeIcs } from "./programme-ics.ts";
export { programmeJson, toldProgrammeJson } from "./programme-json.ts";
export { type PromiseStates, statesBeside, statesIn } from "./promise-states.ts";
export { errorsOf, newErrors, unproved } from "./proved-changes.ts";
export { publishedBeside } from "./published.ts";
export { putInto, putIssues, unwritableIssues } from "./put-into.ts";
export { scenarioFile } from "./scenario-file.ts";
export { type SealedNote, sealedParts } from "./sealed-parts.ts";
export {
  type SensitivityAnswer,
  sensitivityOpened,
  type ToldSensitivity,
} from "./sensitivity.ts";
export { sensitivityJson } from "./sensitivity-json.ts";
export { type SiteLine, siteLines } from "./site-lines.ts";
export { titleOfPath } from "./title-of-path.ts";
export type { ToldCapsule } from "./told-capsule.ts";
export { verdictCsv } from "./verdict-csv.ts";
export { verdictJson } from "./verdict-json.ts";
export { type ToldWhy, type WhyAnswer, type WhyAsking, whyOpened } from "./why.ts";
export { whyJson } from "./why-json.ts";
