import type { Day } from "../core/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";
import { factsSheet } from "./facts-sheet.ts";
import { programmeSheet } from "./programme-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** The programme as of a day, and what is published of it; no sheets where there is none. */
export function programmeSheets(
  workspace: Workspace,
  asOf: Day,
  language: Language,
): readonly Sheet[] {
  if (workspace.programme === undefined) return [];
  return [programmeSheet(workspace, asOf, language), factsSheet(workspace, language)];
}
