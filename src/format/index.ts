export { FIELDS } from "./fields.ts";
export { readPlan, type WorkspaceFile } from "./read-plan.ts";
