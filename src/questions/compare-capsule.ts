import {
  type Capsule,
  contentsOf,
  type SealedContents,
  type SealedPromise,
  type SealedRow,
  type SealedText,
  sealedTexts,
} from "../capsule/index.ts";
import type { Day } from "../core/index.ts";
import { carryForward, type WorkspaceFile } from "../format/index.ts";
import { type FigureCard, figureCards } from "../verdict/index.ts";
import type { LocalText, Plan, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { checkOpened } from "./check.ts";
import { firstYear } from "./compare-figures.ts";
import { type Opened, openTexts } from "./opened.ts";
import { sealedParts } from "./sealed-parts.ts";
import { writtenByPath } from "./written-figures.ts";

export interface CapsuleComparison extends Answer {
  readonly told?: ToldCapsule;
}

/** What a capsule says and what the texts say now, thing by thing; only what differs is listed. */
export interface ToldCapsule {
  readonly name: LocalText;
  /** The day it was sealed as of, and the day the texts are judged by: 2026-11-24. */
  readonly was: string;
  readonly now: Day;
  readonly digest: string;
  readonly figures: readonly ChangedFigure[];
  readonly dates: readonly ChangedDate[];
  /** What is promised, where its amount is written otherwise. */
  readonly amounts: readonly ChangedAmount[];
  readonly cells: readonly ChangedCell[];
  readonly rows: readonly ChangedRow[];
  /** Promises and lines of the programme that stand in one of the two only. */
  readonly added: readonly SealedText[];
  readonly gone: readonly SealedText[];
  /** Cells that are judged in both. */
  readonly judged: number;
  /** The texts of the capsule cannot be read any more: figures were not compared. */
  readonly unread: boolean;
}

/** A line of the text; absent where one of the two has none. */
export interface ChangedFigure {
  readonly path: string;
  readonly name: LocalText;
  /** The scenario it stands in; absent for the text as it stands. */
  readonly scenario?: LocalText;
  readonly was?: FigureCard;
  readonly now?: FigureCard;
}

/** A date by which something is promised; absent where none is given. */
export interface ChangedDate {
  readonly kind: "promise" | "measure" | "order" | "indicator";
  readonly id: string;
  readonly name: SealedText;
  readonly was?: string;
  readonly now?: string;
}

export interface ChangedAmount {
  readonly id: string;
  readonly name: SealedText;
  readonly was: SealedText;
  readonly now: SealedText;
}

export interface ChangedCell {
  readonly promise: SealedText;
  readonly scope: SealedText;
  readonly balance: string;
  readonly was: string;
  readonly now: string;
}

/** A line of the programme that stands otherwise: its state, or what is published of it. */
export interface ChangedRow {
  readonly id: string;
  readonly name: SealedText;
  readonly was?: string;
  readonly now?: string;
  readonly wasText: SealedText;
  readonly nowText: SealedText;
  /** What is published now and was not then. */
  readonly published: readonly SealedText[];
}

/** Sets the texts of today beside a capsule: what was said and judged then, what is now. */
export function compareCapsule(
  capsule: Capsule,
  files: readonly WorkspaceFile[],
  opened: Opened,
  asking: Asking,
): CapsuleComparison {
  const checked = checkOpened(opened, asking);
  const { plan, verdict, issues, texts } = checked;
  if (plan === undefined || verdict === undefined)
    return { issues, texts, exitCode: exitOf(issues) };
  const now = contentsOf(sealedParts(files, { ...checked, plan, verdict }, []));
  const told = {
    ...compareContents(contentsOf(capsule.parts), now),
    ...compareTexts(capsule, plan),
    name: plan.base.name,
    was: capsule.manifest.asOf,
    now: verdict.asOf,
    digest: capsule.digest,
  };
  // What the plan expects of itself is for `check` to say.
  return { issues: [], texts, exitCode: 0, told };
}

function compareContents(
  was: SealedContents,
  now: SealedContents,
): Pick<ToldCapsule, "dates" | "amounts" | "cells" | "rows" | "added" | "gone" | "judged"> {
  const promises = paired(was.promises, now.promises, ({ id }) => id);
  const rows = paired(was.programme, now.programme, keyOfRow);
  const cells = promises.both.flatMap(([a, b]) => cellsOf(a, b));
  return {
    dates: datesOf(promises.both, rows.both),
    amounts: promises.both.flatMap(([a, b]) => {
      if (a.nameplate === b.nameplate) return [];
      const [was, now] = [a.nameplateText, b.nameplateText];
      return [{ id: b.id, name: b.name, was, now }];
    }),
    cells: cells.filter((cell) => cell.was !== cell.now),
    judged: cells.length,
    rows: rows.both.flatMap(changedRow),
    added: [...promises.added, ...rows.added].map(({ name }) => name),
    gone: [...promises.gone, ...rows.gone].map(({ name }) => name),
  };
}

function keyOfRow({ kind, id }: SealedRow): string {
  return `${kind} ${id}`;
}

interface Paired<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

function paired<T>(was: readonly T[], now: readonly T[], keyOf: (one: T) => string): Paired<T> {
  const [before, after] = [was, now].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  return {
    both: now.flatMap((one) => {
      const own = before?.get(keyOf(one));
      return own === undefined ? [] : [[own, one] as const];
    }),
    added: now.filter((one) => !before?.has(keyOf(one))),
    gone: was.filter((one) => !after?.has(keyOf(one))),
  };
}

function ends(was: string | undefined, now: string | undefined) {
  return { ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) };
}

/** A measure that takes its date from a promise moves with it: said once, of the promise. */
function datesOf(
  promises: Paired<SealedPromise>["both"],
  rows: Paired<SealedRow>["both"],
): readonly ChangedDate[] {
  const dates = promises.flatMap(dateOfPromise);
  const moves = ([was, now]: readonly [SealedRow, SealedRow]) =>
    dates.some((one) => one.id === now.promise && one.was === was.due && one.now === now.due);
  return [...dates, ...rows.filter((pair) => !moves(pair)).flatMap(dateOfRow)];
}

function dateOfPromise([a, b]: readonly [SealedPromise, SealedPromise]): readonly ChangedDate[] {
  if (a.by === b.by) return [];
  return [{ kind: "promise", id: b.id, name: b.name, ...ends(a.by, b.by) }];
}

function dateOfRow([a, b]: readonly [SealedRow, SealedRow]): readonly ChangedDate[] {
  const { kind, id, name } = b;
  if (a.due === b.due || !isDue(kind)) return [];
  return [{ kind, id, name, ...ends(a.due, b.due) }];
}

function isDue(kind: string): kind is "measure" | "order" | "indicator" {
  return kind === "measure" || kind === "order" || kind === "indicator";
}

/** The cells that are judged in both, scope by scope. */
function cellsOf(was: SealedPromise, now: SealedPromise): readonly ChangedCell[] {
  return now.scopes.flatMap((scope) => {
    const own = was.scopes.find(({ id }) => id === scope.id);
    return scope.cells.flatMap(({ balance, state }) => {
      const before = own?.cells.find((cell) => cell.balance === balance);
      if (before === undefined) return [];
      return [{ promise: now.name, scope: scope.name, balance, was: before.state, now: state }];
    });
  });
}

function changedRow([a, b]: readonly [SealedRow, SealedRow]): readonly ChangedRow[] {
  const known = new Set(a.published.map((text) => JSON.stringify(text)));
  const published = b.published.filter((text) => !known.has(JSON.stringify(text)));
  if (a.state === b.state && published.length === 0) return [];
  const { id, name } = b;
  const texts = { wasText: a.stateText, nowText: b.stateText };
  return [{ id, name, ...ends(a.state, b.state), ...texts, published }];
}

/** Lines that are written otherwise; texts of an older format are carried forward first. */
function compareTexts(capsule: Capsule, plan: Plan): Pick<ToldCapsule, "figures" | "unread"> {
  const carried = carryForward(sealedTexts(capsule));
  const was = carried.issues.length > 0 ? undefined : openTexts(carried.files).plan;
  if (was === undefined) return { figures: [], unread: true };
  const [before, after] = [was, plan].map((one) => figureCards(one, firstYear(one)));
  const base = changedPaths(was.base, plan.base);
  const figures = [...base].map((path) =>
    changedFigure(path, before?.get(`|${path}`), after?.get(`|${path}`)),
  );
  const own = [...plan.scenarios.values()].flatMap(({ id, name, workspace }) => {
    const same = was.scenarios.get(id);
    if (same === undefined) return [];
    // What follows from a line of the text itself is said once, there.
    const paths = [...changedPaths(same.workspace, workspace)].filter((path) => !base.has(path));
    return paths.map((path) => ({
      ...changedFigure(path, before?.get(`${id}|${path}`), after?.get(`${id}|${path}`)),
      scenario: name,
    }));
  });
  return { figures: [...figures, ...own].filter(isTold), unread: false };
}

function changedPaths(was: Workspace, now: Workspace): ReadonlySet<string> {
  const [before, after] = [writtenByPath(was), writtenByPath(now)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Set(paths.filter((path) => before.get(path) !== after.get(path)));
}

function changedFigure(
  path: string,
  was: FigureCard | undefined,
  now: FigureCard | undefined,
): ChangedFigure {
  const name = (now ?? was)?.name ?? { plain: path };
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
