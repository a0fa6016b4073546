import type { Issue } from "../core/index.ts";
import type { Workspace } from "../workspace/index.ts";
import { amountPerLot, type Measures } from "./amount.ts";
import { tonnes } from "./stranger.ts";

/** Contamination is a mass per lot: `adds: {B: 3e-12 kg}`. */
export function checkAdditions(workspace: Workspace, measures: Measures): readonly Issue[] {
  const own = { ...measures, issues: [] };
  for (const { adds } of workspace.processes.values()) {
    for (const { component, figure } of adds) {
      amountPerLot(figure, tonnes(component), figure.at, own);
    }
  }
  return own.issues;
}
