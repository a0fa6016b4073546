export { FIELDS } from "./fields.ts";
export { readPlan, type WorkspaceFile } from "./read-plan.ts";
export { tidyFile } from "./tidy.ts";
export { type Carried, carryForward, FORMAT } from "./versions.ts";
