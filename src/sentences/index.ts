export type { ArgumentName, CliWords, CommandName, OptionName, TableHeads } from "./cli-words.ts";
export { ARGUMENTS, COMMANDS, cliWords, OPTIONS } from "./cli-words.ts";
export { compareNames } from "./collate.ts";
export {
  conditionClause,
  conditionSentence,
  missingSentence,
  turningSentence,
  wouldSentence,
} from "./condition-sentences.ts";
export { asOfSentence, dateSentence, runningSentence } from "./date-sentences.ts";
export type { DayForm } from "./days.ts";
export { formatDay, formatPeriod, formatYear } from "./days.ts";
export type { Headline } from "./headline.ts";
export { countsSentence, headline, notExaminedSentence } from "./headline.ts";
export type { IssueSentences } from "./issue-sentences.ts";
export { explainTitle, issueSentences } from "./issue-sentences.ts";
export type { Names } from "./issues/say.ts";
export { lookedWords } from "./looked.ts";
export type { VerdictNames } from "./names.ts";
export { verdictNames } from "./names.ts";
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
export type { Segment } from "./segments.ts";
export { plainText } from "./segments.ts";
export type { SpanText } from "./span-text.ts";
export { formatEnds, formatSpan, spanText } from "./span-text.ts";
export { balanceWord, evidenceWord, standingWord, stateWord } from "./states.ts";
export type { KazakhCase } from "./suffix.ts";
export { suffixed } from "./suffix.ts";
export { formatUnit, isPower, russianForm, scaleUnit } from "./unit-words.ts";
