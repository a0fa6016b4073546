import { type Capsule, sealedTexts } from "../capsule/index.ts";
import { comparePaths } from "../core/index.ts";
import { carryForward, type WorkspaceFile } from "../format/index.ts";
import { type FigureCard, figureCards } from "../verdict/index.ts";
import { LANGUAGES, type LocalText, type Plan, type Workspace } from "../workspace/index.ts";
import { firstYear } from "./compare-figures.ts";
import { openTexts } from "./opened.ts";
import { idOf, type Paired, paired } from "./paired.ts";
import { titleOfPath } from "./title-of-path.ts";
import type { ChangedFigure, ToldCapsule } from "./told-capsule.ts";
import { writtenByPath } from "./written-figures.ts";

interface ComparedTexts extends Pick<ToldCapsule, "figures" | "unread"> {
  readonly scenarios: Paired<{ readonly name: LocalText }>;
}

/** Lines that are written otherwise; texts of an older format are carried forward first. */
export function compareTexts(capsule: Capsule, plan: Plan): ComparedTexts {
  const carried = carryForward(sealedTexts(capsule));
  const was = carried.issues.length > 0 ? undefined : openTexts(carried.files).plan;
  if (was === undefined)
    return { figures: [], scenarios: { both: [], added: [], gone: [] }, unread: true };
  const [before, after] = [was, plan].map((one) => figureCards(one, firstYear(one)));
  const scenarios = paired([...was.scenarios.values()], [...plan.scenarios.values()], idOf);
  const base = changedPaths(was.base, plan.base);
  const figures = [...base].map((path) =>
    changedFigure(path, [was.base, plan.base], before?.get(`|${path}`), after?.get(`|${path}`)),
  );
  const own = scenarios.both.flatMap(([then, { id, name, workspace }]) => {
    // What follows from a line of the text itself is said once, there.
    const paths = [...changedPaths(then.workspace, workspace)].filter((path) => !base.has(path));
    const both = [then.workspace, workspace] as const;
    return paths.map((path) => ({
      ...changedFigure(path, both, before?.get(`${id}|${path}`), after?.get(`${id}|${path}`)),
      scenario: name,
    }));
  });
  return {
    figures: [...figures, ...own].filter(isTold),
    scenarios,
    unread: false,
  };
}

function changedPaths(was: Workspace, now: Workspace): ReadonlySet<string> {
  const [before, after] = [writtenByPath(was), writtenByPath(now)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Set(paths.filter((path) => before.get(path) !== after.get(path)));
}

/** Called as in a list of all figures: what it belongs to, and which line of it. */
function changedFigure(
  path: string,
  [before, after]: readonly [Workspace, Workspace],
  was: FigureCard | undefined,
  now: FigureCard | undefined,
): ChangedFigure {
  const own = now === undefined ? before : after;
  const titles = LANGUAGES.map((language) => [language, titleOfPath(own, path, language)]);
  const name: LocalText = Object.fromEntries(titles);
  return {
    path,
    name,
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
  };
}

/** A grade alone has no card: it is told with what it is a grade of. */
function isTold({ was, now }: ChangedFigure): boolean {
  return was !== undefined || now !== undefined;
}

/** Texts that are not to the byte what they were, and those that stand in one of the two only. */
export function changedTexts(capsule: Capsule, files: readonly WorkspaceFile[]): readonly string[] {
  const texts = (all: readonly WorkspaceFile[]) =>
    new Map(all.map(({ path, text }) => [path, text]));
  const [was, now] = [texts(sealedTexts(capsule)), texts(files)];
  const paths = [...new Set([...was.keys(), ...now.keys()])];
  return paths.filter((path) => was.get(path) !== now.get(path)).sort(comparePaths);
}
