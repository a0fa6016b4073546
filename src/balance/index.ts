export {
  type Amount,
  amountPerTime,
  inPeriod,
  type Measures,
  ratePerTime,
  type Span,
  spanOf,
} from "./amount.ts";
export type {
  Balance,
  FlowLine,
  ProcessBalance,
  StreamBalance,
} from "./balance.ts";
export {
  type Balanced,
  balanceChain,
  measuresOf,
  wholeChain,
} from "./balance-chain.ts";
export { slotsBehind } from "./behind.ts";
export { type Carbon, carbonOf } from "./carbon.ts";
export { checkChain, checkRecipes } from "./check-chain.ts";
export { checkAmounts } from "./check-mass.ts";
export { compileSystem } from "./compile-system.ts";
export {
  type CarriedLine,
  type ComponentBalance,
  carryComponents,
  checkComponents,
  type ProcessComponent,
  slotsBehindProcess,
  tellComponents,
} from "./components/index.ts";
export { contentOf } from "./content.ts";
export type { Framing, Promised } from "./draft.ts";
export { gateAmounts, takingPart } from "./gate-amounts.ts";
export { plantsOf } from "./instances.ts";
export type { Loop } from "./loops.ts";
export { massOf, weighs } from "./mass.ts";
export { findMissing } from "./missing.ts";
export { noteIdle } from "./note-idle.ts";
export { quantityOf } from "./quantity.ts";
export { readBalance } from "./read-balance.ts";
export { type Rebalancer, rebalance, startRebalancing } from "./rebalance.ts";
export { saidOnce } from "./said-once.ts";
export { saysNumbers } from "./says-numbers.ts";
export { type Settled, type Settler, startSettling } from "./settle.ts";
export { settle } from "./settle-grades.ts";
export { type SiteDraw, siteDraws } from "./sites.ts";
export { strongComponents } from "./solve/index.ts";
export { noteSwitches } from "./switches.ts";
export type { System } from "./system.ts";
export { type Asker, explainStream, type Taker, type Why } from "./why.ts";
