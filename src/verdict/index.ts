export { byProductIn } from "./by-product-told.ts";
export type { FigureCard } from "./card.ts";
export { figureCards, nameOfPath } from "./cards.ts";
export { checkPlan } from "./check-plan.ts";
export { type Effect, swingOf } from "./figure-effect.ts";
export type { GateAmount, GateBalance, GateSite } from "./gate-balance.ts";
export { balanceGate } from "./gate-balance.ts";
export { judge, orderReadings, readingsOf } from "./judge.ts";
export { type Outcome, outcomesOf } from "./outcomes.ts";
export {
  chiefEffect,
  type FigureMoves,
  movesOf,
  startingSensitivity,
  weightOfMoves,
} from "./sensitivity.ts";
export { standingOf } from "./standing.ts";
export type {
  CarbonSpans,
  Case,
  Cell,
  Condition,
  DateVerdict,
  ElementLine,
  Elements,
  End,
  Have,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  Stage,
  State,
  StreamSpan,
  Supplier,
  Turning,
  Unaccounted,
  UtilitySpan,
  Verdict,
} from "./verdict.ts";
export { STATES } from "./verdict.ts";
