export { analyse, blockMembers, type SolvePlan } from "./blocks.ts";
export { type Dependence, strongComponents } from "./components.ts";
export { type BlockProblem, type Factor, factor } from "./factor.ts";
export { loopGain } from "./loop-gain.ts";
export { type Matching, matchRowsToColumns } from "./matching.ts";
export { type Region, reachFromColumn, reachFromRow } from "./reach.ts";
export { solve } from "./solve.ts";
export {
  type Assembly,
  assemble,
  compressRows,
  planAssembly,
  type SparseMatrix,
  type SparsePattern,
} from "./sparse.ts";
