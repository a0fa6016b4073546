export { slotsBehindGrades } from "./behind-grades.ts";
export { checkComponents } from "./check-components.ts";
export {
  balanceComponents,
  type CarriedLine,
  type ComponentBalance,
  componentsOf,
  type ProcessComponent,
  type StreamComponent,
} from "./component-balance.ts";
export { readGrades } from "./grades.ts";
export type { ComponentWork } from "./solve-component.ts";
