import type { Language, Workspace } from "../workspace/index.ts";
import { changeableParts } from "./changeable-parts.ts";
import type { FigurePart } from "./figure-change.ts";
import { plainFigures } from "./plain-figures.ts";
import { isTable } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";

/** Why a part of a figure cannot be changed alone. */
export type Hindrance =
  /** No text at hand says this figure: it is worked out, or has dates of its own. */
  | "not-there"
  /** Its table has no such column, or its row says it otherwise. */
  | "no-column"
  /** Written over several lines or with escapes. */
  | "several-lines"
  /** In one line with the name of a stream, or with other words. */
  | "beside-a-name";

/** Undefined where the part can be changed. */
export function hindranceOf(
  files: readonly WorkspaceFile[],
  workspace: Workspace,
  path: string,
  part: FigurePart,
  language: Language,
): Hindrance | undefined {
  const figure = plainFigures(workspace).get(path);
  const file = figure && files.find((one) => one.path === figure.at.file);
  if (figure === undefined || file === undefined) return "not-there";
  const parts = changeableParts([file], workspace, language, [path]).get(path);
  if (parts?.has(part)) return undefined;
  if (isTable(file)) return "no-column";
  return figure.kind === "stated" && figure.rough ? "several-lines" : "beside-a-name";
}
