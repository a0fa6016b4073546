import type { Run } from "./run.ts";
export const run: Run = async () => 0;
