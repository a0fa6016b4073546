import { calendarYear, type Period, yearOf } from "../core/index.ts";
import { type FigureCard, figureCards } from "../verdict/index.ts";
import type { Plan, Workspace } from "../workspace/index.ts";
import { writtenByPath } from "./written-figures.ts";

/** A figure the two texts write differently; absent where one of them has no such line. */
export interface ReplacedFigure {
  readonly path: string;
  readonly from?: FigureCard;
  readonly to?: FigureCard;
}

/** Every line written differently in two workspaces of a plan, by path; what merely follows from it is left out. */
export function replacedFigures(
  plan: Plan,
  first: string,
  second: string,
  [before, after]: readonly [Workspace, Workspace],
): readonly ReplacedFigure[] {
  const [own, other] = [writtenByPath(before), writtenByPath(after)];
  const paths = [...new Set([...own.keys(), ...other.keys()])].sort();
  const changed = paths.filter((path) => own.get(path) !== other.get(path));
  const cards = figureCards(plan, firstYear(plan));
  return changed.map((path) => {
    const from = own.has(path) ? cards.get(`${first}|${path}`) : undefined;
    const to = other.has(path) ? cards.get(`${second}|${path}`) : undefined;
    return { path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
}

export function firstYear({ base }: Plan): Period {
  return calendarYear(yearOf(base.calendar.from));
}
