import { DIMENSIONLESS, type Issue, issue, likelyName } from "../core/index.ts";
import { readContent } from "./composition.ts";
import type { Building, GradeFigure } from "./figure-slots.ts";
import { recovers } from "./recovers.ts";
import type { Composition, Stream } from "./stream.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Places for what is found with the balance: of every stream whose composition is a result and on which an amount
 * hangs, its share of each component that is balanced.
 */
export function placeGrades(building: Building): void {
  const { workspace } = building;
  for (const id of gradedStreams(workspace)) {
    const stream = workspace.streams.get(id);
    if (stream !== undefined && stream.of === undefined) gradesOf(stream, building);
  }
}

/** What a formula asks by `grade(S in off-gas)`, as a figure with a place; undefined where nothing is counted so. */
export function findGrade(name: string, building: Building): GradeFigure | undefined {
  const [, component = "", id = ""] = GRADE.exec(name) ?? [];
  const stream = building.workspace.streams.get(id);
  if (stream === undefined || !building.workspace.accounts.has(component)) return undefined;
  const slot =
    stream.of === undefined
      ? gradesOf(stream, building).get(component)
      : declaredGrade(stream, stream.of, component, building);
  const figure = building.slots[slot ?? -1]?.figure;
  return figure?.kind === "grade" ? figure : undefined;
}

const GRADE = /^grade\((\S+) in (\S+)\)$/;

/** An unknown `grade(B in feed)` told by what is unknown in it: the stream, or the component that is not balanced. */
export function gradeIssue(
  { code, at, facts }: Issue,
  { streams, accounts }: Workspace,
): Issue | undefined {
  const [, component, id = ""] = GRADE.exec(String(facts.name)) ?? [];
  if (code !== "unknown-name" || component === undefined) return undefined;
  const known = streams.has(id);
  const likely = known ? likelyName(component, accounts.keys()) : likelyName(id, streams.keys());
  const meant = likely === undefined ? {} : { likely };
  return known
    ? issue("component-uncounted", at, { component, where: "grade", ...meant })
    : issue("unknown-name", at, { kind: "stream", name: id, ...meant });
}

function gradesOf(stream: Stream, building: Building): ReadonlyMap<string, number> {
  const known = building.grades.get(stream.id) ?? placeStream(stream, building);
  building.grades.set(stream.id, known);
  return known;
}

/** The share a composition tells, as a figure of its own. */
function declaredGrade(
  stream: Stream,
  of: Composition,
  component: string,
  building: Building,
): number {
  const figure = gradeFigure(stream, component);
  const known = building.slots.findIndex((slot) => slot.figure.path === figure.path);
  if (known >= 0) return known;
  const { accounts, traces } = building.workspace;
  for (const { amount } of of.kind === "parts" ? of.parts : []) {
    if (amount !== "rest") building.place(amount, undefined);
  }
  const content = readContent(of, new Set([...accounts.keys(), ...traces.keys()]), building);
  const { slots: uses = [], evaluate = () => 0 } = content.get(component) ?? {};
  building.slots.push({ figure, dimension: DIMENSIONLESS, rule: { kind: "told", evaluate }, uses });
  building.slotOf.set(figure, building.slots.length - 1);
  return building.slots.length - 1;
}

function gradeFigure(stream: Stream, component: string): GradeFigure {
  return {
    kind: "grade",
    path: `streams.${stream.id}.grade.${component}`,
    at: stream.at,
    also: [],
    stream: stream.id,
    component,
  };
}

function placeStream(stream: Stream, building: Building): ReadonlyMap<string, number> {
  const { accounts } = building.workspace;
  const slots = new Map<string, number>();
  for (const component of accounts.keys()) {
    const figure = gradeFigure(stream, component);
    const rule = { kind: "grade", even: 1 / accounts.size } as const;
    building.slots.push({ figure, dimension: DIMENSIONLESS, rule, uses: [] });
    building.slotOf.set(figure, building.slots.length - 1);
    slots.set(component, building.slots.length - 1);
  }
  return slots;
}

/** Feeds of processes whose outlets are told by recovery. */
function gradedStreams(workspace: Workspace): ReadonlySet<string> {
  const streams = new Set<string>();
  for (const process of workspace.processes.values()) {
    if (!recovers(process)) continue;
    if (process.run.kind === "treats") streams.add(process.run.stream);
    for (const line of process.takes) streams.add(line.stream);
  }
  return streams;
}
