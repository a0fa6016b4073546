import { type Issue, type IssueFacts, issue } from "../core/index.ts";
import type { NewDue, NewFact, WorkspaceFile } from "../format/index.ts";
import type { Changes } from "../workbook/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type EditedProgramme, editProgramme } from "./edit-programme.ts";

/** Texts with the dates and facts of a workbook in them. */
export function putInto(
  plan: Plan,
  files: readonly WorkspaceFile[],
  { dues, facts }: Pick<Changes, "dues" | "facts">,
): EditedProgramme {
  if (dues.length + facts.length === 0) return { files, failed: [] };
  return editProgramme(plan, files, {
    dues: dues.map(({ edit }) => edit),
    facts: facts.map(({ edit }) => edit),
  });
}

interface Unwritten {
  /** Paths of figures. */
  readonly figures: readonly string[];
  readonly edits: readonly (NewFact | NewDue)[];
}

/** What of a workbook stands in the text so that it cannot be changed alone, cell by cell. */
export function unwritableIssues(
  changes: Pick<Changes, "cells" | "dues" | "facts">,
  { figures, edits }: Unwritten,
): readonly Issue[] {
  const told = [...new Set(figures)].flatMap((given) => {
    const cell = changes.cells.get(given);
    const facts = { cell: cell?.name ?? "", problem: "unwritable", given } as const;
    return cell === undefined ? [] : [issue("workbook-cell", cell.at, facts)];
  });
  const failed = new Set(edits);
  return [...told, ...putIssues(changes, "unwritable", (edit) => failed.has(edit))];
}

/** A word for each date and fact of a workbook, or for some. */
export function putIssues(
  { dues, facts }: Pick<Changes, "dues" | "facts">,
  problem: IssueFacts["workbook-cell"]["problem"],
  which: (edit: NewFact | NewDue) => boolean = () => true,
): readonly Issue[] {
  return [...dues, ...facts]
    .filter(({ edit }) => which(edit))
    .map(({ edit, cell }) => {
      const given = "measure" in edit ? edit.measure : edit.id;
      return issue("workbook-cell", cell.at, { cell: cell.name, problem, given });
    });
}
