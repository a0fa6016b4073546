import { type Day, formatDay } from "../core/index.ts";
import type {
  Due,
  Fact,
  Indicator,
  Measure,
  Programme,
  Stated,
  StatedPromise,
  Workspace,
} from "../workspace/index.ts";
import { besideReadings } from "./beside.ts";
import { factsKnown, publishedOn } from "./known-facts.ts";
import { factsOfReadings, progressOf, sourceOf } from "./progress.ts";
import type { AnyRow, IndicatorRow, ProgrammeRow, StatedRow } from "./row.ts";
import { stateOf } from "./state.ts";
import { type Values, valuesAsOf } from "./values.ts";

/** The programme of a workspace as it stands by the end of a day in Kazakhstan. */
export function programmeAsOf(workspace: Workspace, asOf: Day): readonly AnyRow[] {
  const { programme } = workspace;
  if (programme === undefined) return [];
  const desk: Desk = { workspace, programme, asOf, values: valuesAsOf(workspace, asOf) };
  return [
    ...inOrder(programme).map(({ measure, depth }) => measureRow(measure, depth, desk)),
    ...[...programme.indicators.values()].toSorted(byPlace).map((one) => indicatorRow(one, desk)),
    ...[...programme.stated.values()].toSorted(byPlace).map((one) => statedRow(one, desk)),
  ];
}

interface Desk {
  readonly workspace: Workspace;
  readonly programme: Programme;
  readonly asOf: Day;
  readonly values: Values;
}

interface Placed {
  readonly measure: Measure;
  readonly depth: number;
}

/** Deeper than anyone indents. */
const DEEPEST = 8;

/** Wholes before their parts, in the order of the text; a ring, which is refused elsewhere, has no beginning. */
function inOrder({ measures }: Programme): readonly Placed[] {
  const all = [...measures.values()].toSorted(byPlace);
  const parts = Map.groupBy(all, ({ partOf }) => partOf?.name);
  const roots = all.filter(({ partOf }) => !measures.has(partOf?.name ?? ""));
  const placed: Placed[] = [];
  const open = roots.toReversed().map((measure): Placed => ({ measure, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    placed.push(next);
    const depth = Math.min(DEEPEST, next.depth + 1);
    for (const measure of (parts.get(next.measure.id) ?? []).toReversed()) {
      open.push({ measure, depth });
    }
  }
  return placed;
}

/** As they are written; things of several files, file by file. */
function byPlace({ at: a }: Stated, { at: b }: Stated): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function measureRow(item: Measure, depth: number, desk: Desk): ProgrammeRow {
  const promise = promiseOf(item, desk.workspace);
  const due = item.due.kind === "none" && promise !== undefined ? dueOf(promise) : item.due;
  const all = promise === undefined ? item.facts : [...item.facts, ...runningFacts(promise)];
  const sorted = all.toSorted((a, b) => a.on - b.on);
  const facts = factsKnown(sorted, desk.workspace, desk.asOf);
  const state = stateOf(due, facts, desk.asOf);
  return { kind: item.kind, item, depth, due, facts, state, ...namesOf(item, desk) };
}

function promiseOf({ promise }: Measure, { statements }: Workspace): StatedPromise | undefined {
  if (promise === undefined) return undefined;
  const all = [...statements.values()].flatMap(({ promises }) => promises);
  return all.find(({ id }) => id === promise.name);
}

function dueOf({ by, launched }: StatedPromise): Due {
  if (by === undefined || launched.kind !== "known") return { kind: "none", at: launched.at };
  return { kind: "by", by, written: formatDay(by), at: launched.at };
}

/** A launch that is published is the promise kept. */
function runningFacts({ running }: StatedPromise): readonly Fact[] {
  if (running.kind !== "since") return [];
  const { since, source, at } = running;
  return [
    {
      word: "done",
      on: since,
      written: formatDay(since),
      at,
      ...(source === undefined ? {} : { source }),
    },
  ];
}

function indicatorRow(item: Indicator, desk: Desk): IndicatorRow {
  const { workspace, asOf, values } = desk;
  const by = item.due.kind === "by" ? item.due.by : undefined;
  const facts = factsKnown(factsOfReadings(item, values.valueIn, by), workspace, asOf);
  const known = item.readings.filter(
    ({ on, figure }) => Math.max(on, publishedOn(sourceOf(figure), workspace) ?? on) <= asOf,
  );
  const progress = progressOf(item, known, values.valueIn);
  const own = { facts, progress, readings: known, beside: besideReadings(known, values) };
  const row = { kind: "indicator", item, depth: 0, due: item.due, ...own } as const;
  const figure = workspace.where.get(item.figure?.name ?? "");
  const named = { ...row, ...namesOf(item, desk), ...(figure === undefined ? {} : { figure }) };
  return item.target === undefined ? named : { ...named, state: stateOf(item.due, facts, asOf) };
}

function statedRow(item: Stated, desk: Desk): StatedRow {
  const due = { kind: "none", at: item.at } as const;
  return { kind: "stated", item, depth: 0, due, facts: [], ...namesOf(item, desk) };
}

function namesOf(
  { owner, theme, from }: Stated,
  { programme, workspace }: Desk,
): Pick<AnyRow, "owner" | "theme" | "statement"> {
  const [office, subject] = [
    programme.offices.get(owner?.name ?? ""),
    programme.themes.get(theme?.name ?? ""),
  ];
  const statement = workspace.statements.get(from?.name ?? "");
  return {
    ...(office === undefined ? {} : { owner: office }),
    ...(subject === undefined ? {} : { theme: subject }),
    ...(statement === undefined ? {} : { statement }),
  };
}
