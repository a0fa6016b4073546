import {
  type Capsule,
  contentsOf,
  type SealedContents,
  type SealedPromise,
  type SealedRow,
  type SealedText,
} from "../capsule/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { wordsIn } from "../workspace/index.ts";
import type { Answer } from "./answer.ts";
import { exitOf } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { checkOpened } from "./check.ts";
import { changedTexts, compareTexts } from "./compare-sealed-texts.ts";
import { changedNames, changedOwners, changedQuotes } from "./compare-sealed-words.ts";
import type { Opened } from "./opened.ts";
import { idOf, type Paired, paired } from "./paired.ts";
import { sealedAsking } from "./sealed-asking.ts";
import { sealedParts } from "./sealed-parts.ts";
import type { ChangedCell, ChangedDate, ChangedRow, ToldCapsule } from "./told-capsule.ts";

export interface CapsuleComparison extends Answer {
  readonly told?: ToldCapsule;
}

/** Sets the texts of today beside a capsule: what was said and judged then, what is now. */
export function compareCapsule(
  capsule: Capsule,
  files: readonly WorkspaceFile[],
  opened: Opened,
  asking: Asking,
): CapsuleComparison {
  const known = opened.plan?.scenarios.keys() ?? [];
  const checked = checkOpened(opened, sealedAsking(capsule.manifest, asking, known));
  const { plan, verdict, issues, texts } = checked;
  if (plan === undefined || verdict === undefined)
    return { issues, texts, exitCode: exitOf(issues) };
  const now = contentsOf(sealedParts(files, { ...checked, plan, verdict }, []));
  const { told: elsewhere, ...contents } = compareContents(contentsOf(capsule.parts), now);
  const { scenarios, figures, unread } = compareTexts(capsule, plan);
  const names = (all: readonly { readonly name: ToldCapsule["name"] }[]) =>
    all.map(({ name }) => name);
  const told = {
    ...contents,
    added: [...contents.added, ...names(scenarios.added)],
    gone: [...contents.gone, ...names(scenarios.gone)],
    names: [...contents.names, ...changedNames(scenarios.both)],
    figures: figures.filter(({ path }) => !elsewhere.some((start) => path.startsWith(start))),
    unread,
    texts: changedTexts(capsule, files),
    name: plan.base.name,
    was: capsule.manifest.asOf,
    now: verdict.asOf,
    digest: capsule.digest,
  };
  // What the plan expects of itself is for `check` to say.
  return { issues: [], texts, exitCode: 0, told };
}

interface ComparedContents
  extends Omit<ToldCapsule, "name" | "was" | "now" | "digest" | "figures" | "unread" | "texts"> {
  /** How the paths of figures begin that are told by these: by an amount, a row, or with what is gone. */
  readonly told: readonly string[];
}

function compareContents(was: SealedContents, now: SealedContents): ComparedContents {
  const statements = paired(was.statements, now.statements, idOf);
  const promises = paired(was.promises, now.promises, idOf);
  const scopes = paired(scopesOf(was.promises), scopesOf(now.promises), idOf);
  const rows = paired(was.programme, now.programme, keyOfRow);
  const cells = promises.both.flatMap(([a, b]) => cellsOf(a, b));
  const only = (side: "added" | "gone") =>
    [...promises[side], ...scopes[side], ...rows[side]].map(({ name }) => name);
  const whose = (side: "added" | "gone") => statements[side].map(({ who }) => who);
  const changedRows = rows.both.flatMap(changedRow);
  return {
    dates: datesOf(promises.both, rows.both),
    running: promises.both.flatMap(([a, b]) =>
      a.since === b.since ? [] : [{ id: b.id, name: b.name, ...ends(a.since, b.since) }],
    ),
    amounts: promises.both.flatMap(([a, b]) => {
      if (a.nameplate === b.nameplate) return [];
      const [was, now] = [a.nameplateText, b.nameplateText];
      return [{ id: b.id, name: b.name, was, now }];
    }),
    quotes: changedQuotes(statements.both),
    names: changedNames([
      ...statements.both.map(([a, b]) => [{ name: a.who }, { name: b.who }] as const),
      ...promises.both,
      ...scopes.both,
      ...rows.both,
      [was, now],
    ]),
    owners: changedOwners(rows.both),
    cells: cells.filter((cell) => cell.was !== cell.now),
    judged: cells.length,
    rows: changedRows,
    added: only("added"),
    gone: only("gone"),
    statements: { added: whose("added"), gone: whose("gone") },
    told: [
      ...promises.both
        .filter(([a, b]) => a.nameplate !== b.nameplate)
        .map(([, { statement, id }]) => `statements.${statement}.${id}.nameplate`),
      ...[...promises.added, ...promises.gone].map(
        ({ statement, id }) => `statements.${statement}.${id}.`,
      ),
      ...[...rows.added, ...rows.gone].map(({ kind, id }) => `programme.${kind}s.${id}.`),
      ...changedRows.flatMap(({ id, published, withdrawn }) =>
        published.length + withdrawn.length === 0 ? [] : [`programme.indicators.${id}.readings.`],
      ),
    ],
  };
}

/** Every scope once: promises share them. */
function scopesOf(promises: readonly SealedPromise[]): readonly SealedPromise["scopes"][number][] {
  const scopes = new Map(promises.flatMap((one) => one.scopes.map((scope) => [scope.id, scope])));
  return [...scopes.values()];
}

function isSilent(text: SealedText): boolean {
  return wordsIn(text, "kk").text === "";
}

function keyOfRow({ kind, id }: SealedRow): string {
  return `${kind} ${id}`;
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
  const published = onlyIn(b.published, a.published);
  const withdrawn = onlyIn(a.published, b.published);
  // A line that has got or lost its date has got or lost its state with it: the date is told.
  const dated = a.due !== b.due && [a, b].some(({ stateText }) => isSilent(stateText));
  const silent = published.length === 0 && withdrawn.length === 0;
  if ((a.state === b.state || dated) && silent) return [];
  const { id, name } = b;
  const texts = { wasText: a.stateText, nowText: b.stateText };
  return [{ id, name, ...ends(a.state, b.state), ...texts, published, withdrawn }];
}

function onlyIn(own: readonly SealedText[], other: readonly SealedText[]): readonly SealedText[] {
  const known = new Set(other.map((text) => JSON.stringify(text)));
  return own.filter((text) => !known.has(JSON.stringify(text)));
}
