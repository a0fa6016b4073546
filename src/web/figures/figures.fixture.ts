import { exampleFiles, HEADER } from "../../../test/workspaces.ts";
import { changeFigures, type FigureChange, type WorkspaceFile } from "../../format/index.ts";
import { type Opened, openTexts } from "../../questions/index.ts";
import type { Plan } from "../../workspace/index.ts";

/** Texts and what was read from them; throws where they mean nothing. */
export interface Case {
  readonly files: readonly WorkspaceFile[];
  readonly opened: Opened;
  readonly plan: Plan;
}

export function caseOf(files: readonly WorkspaceFile[]): Case {
  const opened = openTexts(files);
  if (opened.plan === undefined) throw new Error(opened.issues.map(({ code }) => code).join());
  return { files, opened, plan: opened.plan };
}

export function exampleCase(name: string): Case {
  return caseOf(exampleFiles(name));
}

export function textCase(text: string): Case {
  return caseOf([{ path: "tizbek.yaml", text: HEADER + text }]);
}

export function changed({ files, plan }: Case, ...changes: readonly FigureChange[]): Case {
  const after = changeFigures(files, plan.base, changes, "en");
  if (after.failed.length > 0) throw new Error(after.failed.join());
  return caseOf(after.files);
}
