export {
  changedAmountText,
  changedCellText,
  changedDateText,
  changedFigureText,
  changedNameText,
  changedOwnerText,
  changedQuoteText,
  changedRowText,
  changedRunningText,
} from "./capsule-compared.ts";
export { capsuleRefusal } from "./capsule-refusal.ts";
export { capsuleWords } from "./capsule-words.ts";
export { chainWords } from "./chain-words.ts";
export { cliWords } from "./cli-words.ts";
export { compareNames } from "./collate.ts";
export { conditionIssue } from "./condition-issue.ts";
export {
  ceilingsSentence,
  conditionClause,
  conditionSentence,
  haveClause,
  turningSentence,
  wouldSentence,
} from "./condition-sentences.ts";
export { asOfSentence, dateSentence, runningSentence } from "./date-sentences.ts";
export { formatDay, formatInstant, formatIsoDay, formatPeriod } from "./days.ts";
export { type EditWords, editWords } from "./edit-words.ts";
export { effectText, slopeText } from "./effect-text.ts";
export { elementName } from "./element-names.ts";
export { factWords } from "./fact-words.ts";
export { figureAmount } from "./figure-amount.ts";
export { figureTitle } from "./figure-title.ts";
export { figuresWords } from "./figures-words.ts";
export { type FilesPageWords, filesPageWords } from "./files-page-words.ts";
export { folded, holds } from "./folded.ts";
export { countsSentence, headline, notExaminedSentence } from "./headline.ts";
export { explainTitle, issueSentences } from "./issue-sentences.ts";
export type { Names } from "./issues/say.ts";
export { keyMeaning } from "./key-meanings.ts";
export { lookedWords } from "./looked.ts";
export { type LeftOut, type MemoWords, memoWords } from "./memo-words.ts";
export { type MineSection, mineWords } from "./mine-words.ts";
export type { VerdictNames } from "./names.ts";
export { nameOfId, verdictNames } from "./names.ts";
export {
  formatNumber,
  formatPercent,
  formatQuantity,
  formatReadable,
  formatReadableRange,
} from "./numbers.ts";
export { type OutName, type OutWords, outWords } from "./out-words.ts";
export type { PageWords } from "./page-words.ts";
export { pageWords } from "./page-words.ts";
export { perPeriod } from "./per-period.ts";
export {
  changeTexts,
  dueText,
  factText,
  moneyOf,
  type ProgrammeLine,
  type Published,
  programmeLine,
  publishedOf,
  sourcesOfRows,
  sourceText,
  verdictBeside,
} from "./programme-sentences.ts";
export { programmeWords } from "./programme-words.ts";
export { putInWords } from "./put-in-words.ts";
export { type SankeyTexts, sankeyTexts } from "./sankey-words.ts";
export { refusalSentence, type ServerRefusal } from "./save-words.ts";
export { FOUND_KINDS, type FoundKind, searchWords } from "./search-words.ts";
export type { Segment } from "./segments.ts";
export { oneStop, plainText, sentenceOf } from "./segments.ts";
export { formatEnds, formatSpan, spanText } from "./span-text.ts";
export { plainNumber, statedText } from "./stated-text.ts";
export { balanceWord, evidenceWord, isState, standingWord, stateWord } from "./states.ts";
export { type SnippetName, type TextWords, textWords } from "./text-words.ts";
export {
  explainedSentence,
  unaccountedClause,
  unaccountedSentence,
} from "./unaccounted-sentences.ts";
export { formatUnit, scaleUnit } from "./unit-words.ts";
export { type WebWords, webWords } from "./web-words.ts";
