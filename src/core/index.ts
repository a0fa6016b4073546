export { massFractions, readFormula } from "./chemical-formula.ts";
export { compareIds } from "./compare-ids.ts";
export type { CompiledExpression } from "./compile-expression.ts";
export { compileExpression } from "./compile-expression.ts";
export type { ResolvedName } from "./compiler.ts";
export { crc32 } from "./crc32.ts";
export type { Day, Period } from "./dates.ts";
export {
  calendarPeriods,
  calendarYear,
  dateOf,
  dayOf,
  formatDay,
  hours,
  parseDay,
  parseMonthOrDay,
  yearOf,
  yearShare,
} from "./dates.ts";
export type { Dimension } from "./dimension.ts";
export {
  DIMENSIONLESS,
  describeDimension,
  dimensionOf,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  sameDimension,
} from "./dimension.ts";
export { seededDraws } from "./draws.ts";

export { ELEMENTS, findElement } from "./elements.ts";
export type { Evidence } from "./evidence.ts";
export { EVIDENCE, isEvidence } from "./evidence.ts";
export { exactSum } from "./exact-sum.ts";
export type { Expression } from "./expression.ts";
export type { IssueFacts } from "./facts.ts";
export { FACTS, factProblems } from "./facts.ts";
export type {
  StatedText,
  UnpublishedText,
  ValueRange,
} from "./figure-parts.ts";
export { parseFigureText } from "./figure-text.ts";
export type { Fact, Issue, IssueCode, Quantity } from "./issue.ts";
export { ISSUES, isError, keyOfIssue, severityOf, sortIssues } from "./issue.ts";
export { parseInstantDay } from "./kazakhstan-day.ts";
export { likelyName } from "./likely.ts";
export { likelyFormula, looksLikeFormula } from "./likely-formula.ts";
export { likelyUnit } from "./likely-unit.ts";
export {
  atomSharesToMass,
  compoundFactor,
  massFraction,
  toAtomFractions,
  toMassFractions,
} from "./mass-and-atoms.ts";
export { parsePeriod, periodText } from "./period-text.ts";
export type { Place } from "./place.ts";
export { comparePlaces, placeWithin } from "./place.ts";
export { problemIssue } from "./problem-issue.ts";
export { issue } from "./raise.ts";
export { comparePaths, foldedPath, isAside, isTextPath, pathFault } from "./text-path.ts";
export { refuseFile, TEXTS_MOST } from "./texts-bounds.ts";
export { UNIT_NAMES } from "./unit-names.ts";
export type { Unit } from "./units.ts";
export { baseUnit, findUnit, fromBase, ONE, toBase } from "./units.ts";
export { isUtf8, utf8Bytes, utf8Text } from "./utf8.ts";
export type { FigureParts } from "./write-figure-text.ts";
export { writeFigureText } from "./write-figure-text.ts";
