import {
  eachFigure,
  type Figure,
  isDated,
  type StatedFigure,
  type UnpublishedFigure,
  type Workspace,
} from "../workspace/index.ts";
import { writeLong } from "./write-figure.ts";

export type PlainFigure = StatedFigure | UnpublishedFigure;

/** Every figure that is written in one place: entries of dated figures by their own address. */
export function plainFigures(workspace: Workspace): ReadonlyMap<string, PlainFigure> {
  const figures = new Map<string, PlainFigure>();
  const add = (figure: Figure): void => {
    const own = isDated(figure) ? figure.entries.map((entry) => entry.figure) : [figure];
    for (const one of own) if (!figures.has(one.path)) figures.set(one.path, one);
  };
  for (const { figure } of eachFigure(workspace)) add(figure);
  return figures;
}

/** What a figure says, in one text: two that say the same are the same. */
export function saidBy(figure: PlainFigure): string {
  return JSON.stringify(writeLong(figure));
}
