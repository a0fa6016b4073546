export { checkFigures } from "./check-figures.ts";
export { checkNames } from "./check-names.ts";
export { compileAlone } from "./compile-alone.ts";
export { eachFigure } from "./each-figure.ts";
export {
  evaluateFigures,
  type FigureValues,
  type PeriodWeights,
  weighDates,
} from "./evaluate-figures.ts";
export type { Asks, Expectation } from "./expectation.ts";
export { ASKED, CARBON } from "./expectation.ts";
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
export type { Line, Outlet, OutletAmount, Process, Run } from "./process.ts";
export { assumedUnder, missingUnder, normsUnder, slotsUnder } from "./rests-on.ts";
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
  Stream,
  Utility,
} from "./stream.ts";
export { UTILITIES } from "./stream.ts";
export type { Language, LocalText } from "./text.ts";
export { LANGUAGES, wordsIn } from "./text.ts";
export type { Calendar, Plan, Scenario, Workspace } from "./workspace.ts";
