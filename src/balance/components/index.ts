export { slotsBehindGrades, slotsBehindProcess } from "./behind-grades.ts";
export { checkComponents, neverLeaves } from "./check-components.ts";
export {
  type CarriedLine,
  type ComponentBalance,
  carryComponents,
  type ProcessComponent,
  type StreamComponent,
  tellComponents,
} from "./component-balance.ts";
export { readGrades } from "./grades.ts";
