export type { ElementCounts, FormulaProblem, FormulaProblemCode } from "./chemical-formula.ts";
export { massFractions, molarMass, readFormula } from "./chemical-formula.ts";
export { compareIds } from "./compare-ids.ts";
export type { CompiledExpression } from "./compile-expression.ts";
export { compileExpression } from "./compile-expression.ts";
export type { CompileProblem, Resolve, ResolvedName } from "./compiler.ts";
export type { CalendarDate, DateProblem, Day, Period, Step } from "./dates.ts";
export {
  calendarPeriods,
  calendarYear,
  dateOf,
  dayOf,
  days,
  daysInMonth,
  daysInYear,
  formatDay,
  hours,
  isLeap,
  parseDay,
  parseMonthOrDay,
  yearOf,
  yearShare,
} from "./dates.ts";
export type { Base, Dimension } from "./dimension.ts";
export {
  BASES,
  DIMENSIONLESS,
  describeDimension,
  dimensionOf,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  raiseDimension,
  sameDimension,
} from "./dimension.ts";
export type { Draws } from "./draws.ts";
export { seededDraws } from "./draws.ts";
export type { Element } from "./elements.ts";
export { ATOMIC_WEIGHT_SOURCE, ELEMENTS, findElement } from "./elements.ts";
export type { Evidence } from "./evidence.ts";
export { EVIDENCE, isEvidence } from "./evidence.ts";
export { exactSum } from "./exact-sum.ts";
export type {
  Expression,
  ExpressionProblem,
  ExpressionProblemCode,
  Operator,
} from "./expression.ts";
export { parseExpression } from "./expression.ts";
export type { Evaluate } from "./expression-terms.ts";
export type { IssueFacts } from "./facts.ts";
export { FACTS, factProblems, SHAPES, THINGS, WHOLES } from "./facts.ts";
export type {
  FigureProblem,
  SourceText,
  StatedText,
  TextPart,
  UnpublishedText,
  ValueRange,
  ValueText,
} from "./figure-parts.ts";
export type { FigureRead } from "./figure-text.ts";
export { parseFigureText } from "./figure-text.ts";
export type { Fact, Issue, IssueCode, Quantity, Severity } from "./issue.ts";
export { ISSUES, isError, severityOf, sortIssues } from "./issue.ts";
export { likelyName } from "./likely.ts";
export { likelyUnit } from "./likely-unit.ts";
export type { Place } from "./place.ts";
export { comparePlaces, placeWithin } from "./place.ts";
export { problemIssue } from "./problem-issue.ts";
export { issue } from "./raise.ts";
export type { TextProblem } from "./text-problem.ts";
export type { Unit } from "./units.ts";
export { baseUnit, findUnit, fromBase, ONE, toBase } from "./units.ts";
export type { FigureParts } from "./write-figure-text.ts";
export { writeFigureText } from "./write-figure-text.ts";
