import { type FigureChange, plainFigures, saidBy, type WorkspaceFile } from "../../format/index.ts";
import { newErrors, scenarioFile, unproved } from "../../questions/index.ts";
import { factsOf, myDates } from "../figures/my-programme.ts";
import type { View } from "../view.ts";
import { originalFiles } from "./changed-files.ts";

export type ScenarioMade =
  | { readonly kind: "made"; readonly path: string; readonly files: readonly WorkspaceFile[] }
  | { readonly kind: "taken"; readonly name: string }
  | { readonly kind: "unfit" | "no-figures" }
  /** Paths of what was changed and cannot be said by a scenario. */
  | { readonly kind: "not-a-scenario"; readonly paths: readonly string[] };

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u;

/** The figures changed since the texts came, as a scenario beside those texts. Proved before it is given out. */
export function asScenario(
  { original, opened, files }: Pick<View, "original" | "opened" | "files">,
  name: string,
): ScenarioMade {
  if (!NAME.test(name)) return { kind: "unfit" };
  const path = `${name}.scenario.yaml`;
  const known = [original, opened].some(
    (one) => one.plan?.scenarios.has(name) || one.texts.has(path),
  );
  if (known) return { kind: "taken", name };
  if (original.plan === undefined || opened.plan === undefined) return { kind: "no-figures" };
  const others = [
    ...othersBetween(original.plan.base, opened.plan.base),
    ...programmeBetween(original.plan.base, opened.plan.base),
  ];
  if (others.length > 0) return { kind: "not-a-scenario", paths: others };
  const changes = changesBetween(original.plan.base, opened.plan.base);
  if (changes.length === 0) return { kind: "no-figures" };
  const before = originalFiles({ original });
  const made = scenarioFile(name, files, changes);
  const after = [...before, ...made];
  const unreadable = made.length === 0 || newErrors(original.plan, after).length > 0;
  const wrong = unreadable
    ? changes.map((one) => one.path)
    : unproved(original.plan, after, changes, name);
  return wrong.length > 0
    ? { kind: "not-a-scenario", paths: wrong }
    : { kind: "made", path, files: after };
}

/** Figures that came or went: they are no other numbers of the same plan. */
function othersBetween(before: Base, now: Base): readonly string[] {
  const [was, is] = [plainFigures(before), plainFigures(now)];
  const came = [...is.keys()].filter((path) => !was.has(path));
  return [...came, ...[...was.keys()].filter((path) => !is.has(path))];
}

/** Measures with other facts and whatever has another date: a scenario holds neither. */
function programmeBetween(before: Base, now: Base): readonly string[] {
  const [was, is] = [factsOf(before), factsOf(now)];
  const known = new Set(was.map(({ said }) => said));
  const kept = new Set(is.map(({ said }) => said));
  const moved = [
    ...is.filter(({ said }) => !known.has(said)),
    ...was.filter(({ said }) => !kept.has(said)),
  ];
  const paths = moved.map(({ measure }) => `programme.measures.${measure}`);
  return [...new Set([...paths, ...myDates(before, now).map(({ path }) => path)])];
}

type Base = Parameters<typeof plainFigures>[0];

/** What the figures say now, of those that say otherwise than before. */
function changesBetween(before: Base, now: Base): readonly FigureChange[] {
  const was = plainFigures(before);
  return [...plainFigures(now)].flatMap(([path, figure]): readonly FigureChange[] => {
    const former = was.get(path);
    if (former !== undefined && saidBy(former) === saidBy(figure)) return [];
    if (figure.kind === "unpublished") return [{ path, value: "unpublished" }];
    return [{ path, value: figure.text }];
  });
}
