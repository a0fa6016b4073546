export { addBlocks, type BlockLines, freeId, type NewBlock } from "./add-block.ts";
export {
  changeableParts,
  changeFigures,
  type FigureChange,
  type FigurePart,
  plainFigures,
  saidBy,
} from "./change-figures.ts";
export { type BlockKind, FIELDS } from "./fields.ts";
export { readPlan, type WorkspaceFile } from "./read-plan.ts";
export { figurePattern, type Shape } from "./shape.ts";
export { NAMED, REQUIRED, SHAPES } from "./shapes.ts";
export { tidyFile } from "./tidy.ts";
export { type Carried, carryForward, FORMAT } from "./versions.ts";
export { maySay, writeScenario } from "./write-scenario.ts";
