export { slotsBehindGrades } from "./behind-grades.ts";
export { checkComponents } from "./check-components.ts";
export {
  balanceComponents,
  type ComponentBalance,
  componentsOf,
  type StreamComponent,
} from "./component-balance.ts";
export { readGrades } from "./grades.ts";
export type { CarriedLine, ProcessComponent } from "./process-component.ts";
export type { ComponentWork } from "./solve-component.ts";
