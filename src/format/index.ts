export { type BlockKind, FIELDS } from "./fields.ts";
export { readPlan, type WorkspaceFile } from "./read-plan.ts";
export { figurePattern, type Shape } from "./shape.ts";
export { NAMED, REQUIRED, SHAPES } from "./shapes.ts";
export { tidyFile } from "./tidy.ts";
export { type Carried, carryForward, FORMAT } from "./versions.ts";
