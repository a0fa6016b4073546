export { analyse, blockMembers, blockOfRows, type SolvePlan } from "./blocks.ts";
export { type Components, type Dependence, strongComponents } from "./components.ts";
export { type BlockProblem, type Factor, factor } from "./factor.ts";
export { type LoopGain, loopGain } from "./loop-gain.ts";
export { type Matching, matchRowsToColumns } from "./matching.ts";
export { type Region, reachFromColumn, reachFromRow } from "./reach.ts";
export { solve, solveMany, solveTransposed } from "./solve.ts";
export {
  type Assembly,
  assemble,
  compressRows,
  multiply,
  multiplyTransposed,
  planAssembly,
  type SparseMatrix,
  type SparsePattern,
  transpose,
} from "./sparse.ts";
export { type Radius, spectralRadius } from "./spectral-radius.ts";
