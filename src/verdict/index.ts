export type { FigureCard } from "./card.ts";
export type {
  Case,
  Cell,
  Condition,
  DateVerdict,
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
  UtilitySpan,
  Verdict,
} from "./verdict.ts";
export { STATES } from "./verdict.ts";
