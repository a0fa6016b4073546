import { changeFigures, type FigureChange } from "../../format/index.ts";
import { type Slide, writtenValue } from "../../questions/index.ts";
import type { StatedFigure, Workspace } from "../../workspace/index.ts";
import type { View } from "../view.ts";

/**
 * Writes a number someone set as one of "my numbers": assumed, whoever published the former one. A range that does
 * not hold it goes, so that the text stays valid. Answers whether it could be written.
 */
export function settleSlide(
  view: View,
  workspace: Workspace,
  slide: Slide,
  value: number,
): boolean {
  const { plan } = view.opened;
  if (plan === undefined) return false;
  const figure = figureAt(workspace, slide.path);
  const change = ownNumber(slide, value, figure);
  const base = figureAt(plan.base, slide.path);
  if (figure === undefined || base === undefined || sameLine(figure, base)) {
    return view.change([change]).length === 0;
  }
  // The scenario says this figure on a line of its own: that line is meant.
  const { files, failed } = changeFigures(view.files, workspace, [change], view.language);
  if (failed.length > 0) return false;
  view.write(files, slide.path);
  return true;
}

function ownNumber(slide: Slide, value: number, figure: StatedFigure | undefined): FigureChange {
  const written = writtenValue({ value, unit: slide.unit });
  const own = { path: slide.path, value: written, evidence: "assumed" };
  const ranged = figure?.low !== undefined && figure.bounds === undefined;
  return ranged && (value < slide.low || value > slide.high) ? { ...own, low: "", high: "" } : own;
}

function figureAt(workspace: Workspace, path: string): StatedFigure | undefined {
  const shared = workspace.where.get(path.replace(/^where\./, ""));
  if (shared?.kind === "stated" && shared.path === path) return shared;
  for (const { promises } of workspace.statements.values()) {
    const promise = promises.find(({ nameplate }) => nameplate.path === path);
    if (promise?.nameplate.kind === "stated") return promise.nameplate;
  }
  return undefined;
}

function sameLine({ at }: StatedFigure, { at: other }: StatedFigure): boolean {
  return at.file === other.file && at.line === other.line && at.column === other.column;
}
