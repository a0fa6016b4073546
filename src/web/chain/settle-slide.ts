import { changeFigures, type FigureChange } from "../../format/index.ts";
import { type Slide, writtenValue } from "../../questions/index.ts";
import type { Plan, StatedFigure, Workspace } from "../../workspace/index.ts";
import type { View } from "../view.ts";

/**
 * Writes a number someone set as one of "my numbers": assumed, whoever published the former one. A range that does
 * not hold it goes, so that the text stays valid. Answers whether it could be written.
 */
export function settleSlide(view: View, slide: Slide, value: number): boolean {
  const { plan } = view.opened;
  if (plan === undefined) return false;
  const ways = waysToSay(slide, value);
  const stated = statedBy(plan, slide.path);
  const change = ways.find((way) =>
    stated.every((one) => changeFigures(view.files, one, [way], view.language).failed.length === 0),
  );
  return change !== undefined && view.change([change]).length === 0;
}

/** The text, and every scenario that says the figure on a line of its own: one's own number is meant in all of them. */
function statedBy({ base, scenarios }: Plan, path: string): readonly Workspace[] {
  const own = figureAt(base, path);
  const others = [...scenarios.values()].flatMap(({ workspace }) => {
    const figure = figureAt(workspace, path);
    return figure === undefined || (own && sameLine(figure, own)) ? [] : [workspace];
  });
  return [base, ...others];
}

/**
 * How one's own number may stand in a text, the truest first: without the source that did not say it, and without a
 * range that does not hold it. `1 GW/yr wafers` is more than a figure: there only the number can be another.
 */
function waysToSay({ path, unit, range }: Slide, value: number): readonly FigureChange[] {
  const said = writtenValue({ value, unit });
  const own = { path, value: said, evidence: "assumed" };
  const sourceless = { source: "", place: "" };
  const held = range === undefined || (range.low <= value && value <= range.high);
  const rangeless = held ? {} : { low: "", high: "" };
  return [
    { ...own, ...sourceless, ...rangeless },
    { ...own, ...rangeless },
    { path, value: said },
  ];
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
