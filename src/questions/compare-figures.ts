import { calendarYear, type Period, yearOf } from "../core/index.ts";
import { type FigureCard, figureCards } from "../verdict/index.ts";
import { eachFigure, type Figure, isDated, type Plan, type Workspace } from "../workspace/index.ts";

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

function firstYear({ base }: Plan): Period {
  return calendarYear(yearOf(base.calendar.from));
}

function writtenByPath(workspace: Workspace): ReadonlyMap<string, string> {
  const entries = [...eachFigure(workspace)].map(
    ({ figure }) => [figure.path, written(figure)] as const,
  );
  return new Map(entries);
}

/** What the line says, in one text: value, range, evidence, source. */
function written(figure: Figure): string {
  if (isDated(figure)) {
    return figure.entries.map((entry) => `${entry.from}: ${written(entry.figure)}`).join(", ");
  }
  const source = `@ ${figure.source?.id ?? ""} ${figure.source?.place ?? ""}`;
  if (figure.kind === "unpublished") {
    return `unpublished ${figure.assume ? written(figure.assume) : ""} ${source}`;
  }
  const range = JSON.stringify([figure.low, figure.high], withoutPlaces);
  return `${figure.text} ${range} ${figure.evidence ?? ""} ${source}`;
}

/** Where an expression stands in its line is no part of what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "from" || key === "to" ? undefined : value;
}
