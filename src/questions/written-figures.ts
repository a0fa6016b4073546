import { eachFigure, type Figure, isDated, type Workspace } from "../workspace/index.ts";

/** What every line of a workspace says, by the path of its figure. */
export function writtenByPath(workspace: Workspace): ReadonlyMap<string, string> {
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
