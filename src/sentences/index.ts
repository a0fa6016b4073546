export { compareNames } from "./collate.ts";
export type { DayForm } from "./days.ts";
export { formatDay, formatPeriod, formatYear } from "./days.ts";
export type { IssueSentences } from "./issue-sentences.ts";
export { explainTitle, issueSentences } from "./issue-sentences.ts";
export type { Names } from "./issues/say.ts";
export type { Digits } from "./numbers.ts";
export {
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRange,
  formatReadable,
  formatReadableRange,
  roundToSide,
} from "./numbers.ts";
export type { PageWords } from "./page-words.ts";
export { pageWords } from "./page-words.ts";
export { balanceWord, evidenceWord, standingWord, stateWord } from "./states.ts";
export type { KazakhCase } from "./suffix.ts";
export { suffixed } from "./suffix.ts";
export { formatUnit, isPower, russianForm, scaleUnit } from "./unit-words.ts";
