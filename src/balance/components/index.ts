export { slotsBehindGrades, slotsBehindProcess } from "./behind-grades.ts";
export { checkComponents, findOverdrawn, neverLeaves } from "./check-components.ts";
export {
  type ComponentBalance,
  carryComponents,
  tellComponents,
} from "./component-balance.ts";
export { gradeSlots, readGrades } from "./grades.ts";
export type { CarriedLine, ProcessComponent } from "./process-component.ts";
export { startingShares } from "./start-shares.ts";
