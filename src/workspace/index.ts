export { checkComponents } from "./check-components.ts";
export { checkCompositions } from "./check-compositions.ts";
export { checkFigures } from "./check-figures.ts";
export { checkNames } from "./check-names.ts";
export { checkProgramme, checkProgrammeFigures } from "./check-programme.ts";
export { checkShareUnits } from "./check-share-units.ts";
export { compileAlone } from "./compile-alone.ts";
export { type Content, type Fraction, readContent } from "./composition.ts";
export { eachFigure } from "./each-figure.ts";
export {
  evaluateFigures,
  evaluateGraded,
  type FigureValues,
  type PeriodWeights,
  weighDates,
} from "./evaluate-figures.ts";
export type { Asks, Expectation } from "./expectation.ts";
export { ASKED, ASKED_OF, CARBON } from "./expectation.ts";
export type {
  Bound,
  DatedEntry,
  DatedFigure,
  Figure,
  SourceRef,
  StatedFigure,
  UnpublishedFigure,
} from "./figure.ts";
export { isDated } from "./figure.ts";
export type { FigureTable } from "./figure-slots.ts";
export { settleFigures } from "./figure-table.ts";
export type {
  GateAmount,
  GateLine,
  Plant,
  Site,
  SiteLimit,
  Standing,
  StandingWord,
} from "./plant.ts";
export { STANDINGS } from "./plant.ts";
export type {
  Addition,
  Explanation,
  Line,
  Outlet,
  OutletAmount,
  Process,
  Recovery,
  Run,
} from "./process.ts";
export type {
  DatedReading,
  Due,
  Fact,
  FactWord,
  Indicator,
  Measure,
  MeasureKind,
  MoneyLine,
  NameAt,
  Named,
  Programme,
  ProgrammePart,
  Stated,
} from "./programme.ts";
export { FACT_WORDS, MEASURE_KINDS, PROGRAMME_PARTS } from "./programme.ts";
export { recovers } from "./recovers.ts";
export { assumedUnder, missingUnder, normsUnder, slotsUnder } from "./rests-on.ts";
export { slidingTable } from "./sliding-table.ts";
export { isStopped, workingSpells } from "./standing.ts";
export type {
  BalanceName,
  Comparable,
  Known,
  Running,
  Scope,
  Source,
  StatedPromise,
  Statement,
} from "./statement.ts";
export { BALANCES } from "./statement.ts";
export type {
  Composition,
  CompositionPart,
  MixturePart,
  PowerReading,
  Share,
  SpecLine,
  Stream,
  Utility,
} from "./stream.ts";
export { UTILITIES } from "./stream.ts";
export type { Language, LocalText } from "./text.ts";
export { LANGUAGES, wordsIn } from "./text.ts";
export { usersOf } from "./users-of.ts";
export type { Calendar, Component, Plan, Scenario, Workspace } from "./workspace.ts";
