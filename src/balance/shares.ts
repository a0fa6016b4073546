import type { Figure, FigureValues, Share } from "../workspace/index.ts";
import { missingUnder } from "../workspace/index.ts";
import { makersOf, type SystemDraft, treatersOf } from "./draft.ts";
import type { Instance } from "./instances.ts";
import type { Term } from "./system.ts";

/** Equations 3: a part is its share of a whole: of what supplies the stream, or of what a mixture draws. */
export function addShares(draft: SystemDraft): void {
  for (const [stream, row] of draft.rowOfStream) {
    const makers = makersOf(draft, stream);
    const only = isOnlySupply(draft, stream);
    const working = makers.filter((maker) => !maker.idle);
    for (const maker of withoutLast(working, only)) {
      addInstanceShare(draft, maker, stream, row, only ? partsOf(makers) : []);
    }
    for (const treater of treatersOf(draft, stream)) addInstanceShare(draft, treater, stream, row);
    for (const part of withoutLast(draft.workspace.streams.get(stream)?.mixes ?? [], true)) {
      const column = draft.draw.get(stream)?.get(part.stream);
      if (column !== undefined && part.share.kind === "share") {
        addShare(draft, [part.share.figure], stream, row, column);
      }
    }
  }
}

/** Shares that were the whole, of which some stand still: the others' parts are of what is left of it. */
function partsOf(makers: readonly Instance[]): readonly Figure[] {
  const shares = makers.flatMap(({ share }) => (share?.kind === "share" ? [share] : []));
  if (shares.length < makers.length || makers.every(({ idle }) => !idle)) return [];
  return makers.flatMap(({ share, idle }) =>
    share?.kind === "share" && !idle ? [share.figure] : [],
  );
}

/** Shares that are the whole: the last follows from the others, its own equation would say it twice. */
function withoutLast<T extends { readonly share?: Share | { readonly kind: "all" } }>(
  parts: readonly T[],
  whole: boolean,
): readonly T[] {
  const shares = whole && parts.length > 0 && parts.every((part) => part.share?.kind === "share");
  return shares ? parts.slice(0, -1) : parts;
}

/** Nothing but the makers brings the stream: no by-product, nothing at the gate. */
function isOnlySupply(draft: SystemDraft, stream: string): boolean {
  const entering = draft.numbers.some((one) => one.stream === stream && one.side === "enters");
  return !draft.given.has(stream) && !entering && !draft.enters.has(stream);
}

function addInstanceShare(
  draft: SystemDraft,
  instance: Instance,
  stream: string,
  row: number,
  whole: readonly Figure[] = [],
): void {
  const column = draft.lots.get(instance.id);
  if (column === undefined || instance.idle || instance.share?.kind !== "share") return;
  const figures = [instance.share.figure, instance.ofShare ?? []].flat();
  addShare(draft, figures, stream, row, column, whole);
}

/** |own term| − share · Σ supply = share · Σ numbers that enter: one row, decided by the part itself. */
function addShare(
  draft: SystemDraft,
  figures: readonly Figure[],
  stream: string,
  row: number,
  column: number,
  whole: readonly Figure[] = [],
): void {
  const { table } = draft.measures;
  const slotsOf = (all: readonly Figure[]) => all.flatMap((one) => table.slotOf.get(one) ?? []);
  const own = slotsOf(figures);
  const parts = slotsOf(whole);
  const slots = [...own, ...parts];
  if (own.length < figures.length) return;
  draft.rows.push({ kind: "share", stream, column });
  const shareRow = draft.rows.length - 1;
  const missing = missingUnder(table, slots);
  const share = (values: FigureValues): number =>
    missing.length > 0
      ? 0
      : own.reduce((part, slot) => part * (values[slot] ?? 0), 1) / sumOf(parts, values);
  const supply = draft.terms.filter((term) => term.row === row && isSupply(draft, term, stream));
  const term = draft.terms.find((one) => one.row === row && one.column === column);
  if (term === undefined) return;
  draft.terms.push({
    ...term,
    row: shareRow,
    evaluate: (values) => Math.abs(term.evaluate(values)),
  });
  for (const term of supply) {
    draft.terms.push({
      row: shareRow,
      column: term.column,
      slots: [...slots, ...term.slots],
      missing: [...missing, ...term.missing],
      decides: false,
      evaluate: (values) => -share(values) * term.evaluate(values),
    });
  }
  for (const number of draft.numbers.filter((one) => one.row === row && one.side === "enters")) {
    const { evaluate, ...amount } = number.amount;
    const scaled = {
      ...amount,
      slots: [...slots, ...amount.slots],
      // What enters stands on the left with its sign turned: a share of it is asked of this part.
      evaluate: (values: FigureValues) => -share(values) * evaluate(values),
    };
    draft.numbers.push({ ...number, row: shareRow, amount: scaled });
  }
}

function sumOf(slots: readonly number[], values: FigureValues): number {
  return slots.length === 0 ? 1 : slots.reduce((sum, slot) => sum + (values[slot] ?? 0), 0);
}

/** What brings a stream: its makers, what is given, what enters, what a mixture draws. */
function isSupply(draft: SystemDraft, term: Term, stream: string): boolean {
  const column = draft.columns[term.column];
  if (column?.kind === "enters") return true;
  if (column?.kind === "draw") return column.mixture === stream;
  if (column?.kind !== "lots") return false;
  const { recipe } = column.instance;
  const made = recipe.process.run.kind === "makes" && recipe.run.stream === stream;
  return made || recipe.gives.some((line) => line.stream === stream);
}
