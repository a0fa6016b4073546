import { type Issue, keyOfIssue } from "../core/index.ts";
import {
  type FigureChange,
  plainFigures,
  readPlan,
  saidBy,
  type WorkspaceFile,
} from "../format/index.ts";
import { checkPlan } from "../verdict/index.ts";
import type { Plan, Workspace } from "../workspace/index.ts";
import { blocks } from "./check.ts";
import { openTexts } from "./opened.ts";

/**
 * Paths of the figures the new texts do not say as asked, or say otherwise though nobody asked. That the texts say
 * just this is proved each time before anything is written. [paths of changed figures only, or all of them]
 */
export function unproved(
  plan: Plan,
  files: readonly WorkspaceFile[],
  changes: readonly FigureChange[],
  scenario: string | undefined,
): readonly string[] {
  const read = readPlan(files).plan;
  const workspace = scenario === undefined ? read?.base : read?.scenarios.get(scenario)?.workspace;
  // What cannot be read is told by the reader, at its place.
  if (workspace === undefined) return read === undefined ? [] : changes.map(({ path }) => path);
  const said = plainFigures(workspace);
  const asked = new Map(changes.map((change) => [change.path, change]));
  const wrong = changes.filter((change) => !says(said, change)).map(({ path }) => path);
  return untouched(plan.base, workspace, asked) ? wrong : changes.map(({ path }) => path);
}

function untouched(
  before: Workspace,
  after: Workspace,
  asked: ReadonlyMap<string, FigureChange>,
): boolean {
  const [was, is] = [plainFigures(before), plainFigures(after)];
  if (was.size !== is.size) return false;
  return [...was].every(([path, figure]) => {
    const now = is.get(path);
    return asked.has(path) || (now !== undefined && saidBy(now) === saidBy(figure));
  });
}

function says(said: ReturnType<typeof plainFigures>, change: FigureChange): boolean {
  const figure = said.get(change.path);
  if (figure === undefined) return false;
  const { value, low, high, evidence, source, place } = change;
  if (value !== undefined && /^unpublished(?!\S)/.test(value)) return figure.kind === "unpublished";
  if (figure.kind === "unpublished") return value === undefined && low === undefined;
  const is = (asked: string | undefined, now: string | undefined): boolean =>
    asked === undefined || asked === (now ?? "");
  return (
    is(value, figure.text) &&
    is(low, figure.bounds?.low.text) &&
    is(high, figure.bounds?.high.text) &&
    is(evidence, figure.evidence) &&
    (source === "" || is(source, figure.source?.id)) &&
    (source === "" || is(place, figure.source?.place))
  );
}

/** Errors the new texts have and the old ones had not: a unit that does not fit, a range the wrong way round. */
export function newErrors(plan: Plan, files: readonly WorkspaceFile[]): readonly Issue[] {
  const known = new Set(checkPlan(plan).map(keyOfIssue));
  return errorsOf(files).filter((one) => !known.has(keyOfIssue(one)));
}

/** Errors that keep texts from being judged. */
export function errorsOf(files: readonly WorkspaceFile[]): readonly Issue[] {
  const { plan, issues } = openTexts(files);
  return [...issues, ...(plan === undefined ? [] : checkPlan(plan))].filter(blocks);
}
