import type { Period } from "../core/index.ts";
import type { GateLine, Workspace } from "../workspace/index.ts";
import { amountPerTime, type Measures } from "./amount.ts";
import { askedFor } from "./asked-for.ts";
import {
  addColumn,
  addUnit,
  type Framing,
  holdStill,
  isMade,
  type SystemDraft,
  startDraft,
} from "./draft.ts";
import { addFillOrders } from "./fill-orders.ts";
import { findInstances, type Instance, inOwnOrder } from "./instances.ts";
import type { RecipeLine } from "./recipe-line.ts";
import { setGoing } from "./set-going.ts";
import { addShares } from "./shares.ts";
import type { System } from "./system.ts";

/**
 * Writes equations 1 (streams) and 3 (shares, caps) of the model for the processes inside a fence; with a period,
 * for those that have to do with what is asked, and plants that stand still all through it make nothing.
 */
export function compileSystem(
  workspace: Workspace,
  framing: Framing,
  measures: Measures,
  period?: Period,
): System {
  const byPlant = framing.demand === undefined;
  const running = runningOf(workspace, framing, period);
  const instances = findInstances(workspace, running, byPlant, measures, period);
  const draft = startDraft(workspace, framing, measures, instances);
  addStreamRows(draft);
  for (const instance of inOwnOrder(instances)) addLots(draft, instance);
  addMixtures(draft);
  addGate(draft);
  addShares(draft);
  addFillOrders(draft);
  addStandby(draft);
  const others = new Set([...framing.inside].filter((id) => byPlant && !running.has(id)));
  return finish(draft, findInstances(workspace, others, byPlant, measures));
}

/** A text without a period is read whole: nothing is asked of it yet. */
function runningOf(
  workspace: Workspace,
  { demand, inside, promised }: Framing,
  period: Period | undefined,
): ReadonlySet<string> {
  if (demand !== undefined) return askedFor(workspace, inside, demand.stream);
  return period === undefined ? inside : setGoing(workspace, inside, promised?.stream);
}

function finish(draft: SystemDraft, standsBy: System["standsBy"]): System {
  const { workspace, measures, instances, columns, rows, terms, numbers, orders, held } = draft;
  const { rowOfStream, standby, lots, enters, leaves, left, short, draw } = draft;
  const columnOf = { lots, enters, leaves, left, short, draw };
  return {
    workspace,
    measures,
    instances,
    standsBy,
    columns,
    rows,
    terms,
    termsOfRow: groupTerms(rows.length, terms),
    numbers,
    orders,
    held,
    rowOfStream,
    standby,
    columnOf,
  };
}

function groupTerms(rowCount: number, terms: System["terms"]): System["termsOfRow"] {
  const rows: number[][] = Array.from({ length: rowCount }, () => []);
  for (const [i, term] of terms.entries()) rows[term.row]?.push(i);
  return rows;
}

/** One equation for each stream the inside touches, the asked one, and all parts of their mixtures. */
function addStreamRows(draft: SystemDraft): void {
  const touched = new Set<string>();
  const touch = (id: string): void => {
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const stream = draft.workspace.streams.get(next);
      if (stream === undefined || touched.has(next)) continue;
      touched.add(next);
      for (const part of stream.mixes) open.push(part.stream);
    }
  };
  for (const { recipe } of draft.instances) {
    for (const line of [recipe.run, ...recipe.takes, ...recipe.gives]) touch(line.stream);
  }
  const { demand, promised } = draft.framing;
  if (promised !== undefined) touch(promised.stream);
  if (demand !== undefined) touch(demand.stream);
  else for (const side of ["enters", "leaves"] as const) touchNumbers(draft, side, touch);
  for (const id of draft.workspace.streams.keys()) {
    if (!touched.has(id)) continue;
    draft.rows.push({ kind: "stream", stream: id });
    draft.rowOfStream.set(id, draft.rows.length - 1);
  }
}

function touchNumbers(
  draft: SystemDraft,
  side: "enters" | "leaves",
  touch: (id: string) => void,
): void {
  for (const line of draft.workspace[side].values()) {
    if (line.amount.kind === "amount") touch(line.stream);
  }
}

function addLots(draft: SystemDraft, instance: Instance): void {
  const column = addColumn(draft, { kind: "lots", instance });
  draft.lots.set(instance.id, column);
  holdLots(draft, column, instance);
  const { recipe } = instance;
  const makes = recipe.process.run.kind === "makes";
  addLine(draft, column, recipe.run, makes ? 1 : -1, true);
  for (const line of recipe.takes) addLine(draft, column, line, -1, makes);
  for (const line of recipe.gives) addLine(draft, column, line, 1, false);
}

/** A plant with a rate of its own runs at it; one that stands still runs at nothing. */
function holdLots(draft: SystemDraft, column: number, { idle, rate, recipe }: Instance): void {
  if (idle) holdStill(draft, column);
  if (idle || rate === undefined) return;
  const perLot = recipe.run.amount;
  draft.held.set(column, {
    value: (values, span) => rate.within(values, span) / perLot.evaluate(values),
    slots: [...rate.amount.slots, ...perLot.slots],
    idle: false,
  });
}

function addLine(
  draft: SystemDraft,
  column: number,
  line: RecipeLine,
  sign: 1 | -1,
  decides: boolean,
): void {
  const row = draft.rowOfStream.get(line.stream);
  if (row === undefined) return;
  const { evaluate, slots, missing } = line.amount;
  draft.terms.push({
    row,
    column,
    slots,
    missing,
    decides,
    evaluate: missing.length > 0 ? () => 0 : (values) => sign * evaluate(values),
  });
}

function addMixtures(draft: SystemDraft): void {
  for (const [id, row] of draft.rowOfStream) {
    const stream = draft.workspace.streams.get(id);
    for (const part of stream?.mixes ?? []) {
      const partRow = draft.rowOfStream.get(part.stream);
      if (partRow === undefined) continue;
      const column = addColumn(draft, { kind: "draw", mixture: id, part: part.stream });
      const draws = draft.draw.get(id) ?? new Map<string, number>();
      draft.draw.set(id, draws.set(part.stream, column));
      addUnit(draft, row, column, 1);
      addUnit(draft, partRow, column, -1);
    }
  }
}

/** The gate: numbers go to the right-hand side, the rest are unknowns. */
function addGate(draft: SystemDraft): void {
  const { demand, promised } = draft.framing;
  if (demand === undefined) addGateLines(draft);
  else addPurchases(draft, demand);
  const row = draft.rowOfStream.get(promised?.stream ?? "");
  if (promised !== undefined && row !== undefined) {
    draft.numbers.push({ row, side: "leaves", ...promised });
  }
}

function addGateLines(draft: SystemDraft): void {
  for (const side of ["enters", "leaves"] as const) {
    for (const line of draft.workspace[side].values()) {
      const row = draft.rowOfStream.get(line.stream);
      const stream = draft.workspace.streams.get(line.stream);
      if (row === undefined || stream === undefined) continue;
      if (side === "leaves" && line.stream === draft.framing.promised?.stream) continue;
      if (line.amount.kind === "amount") addNumber(draft, row, side, line);
      else if (side === "leaves" || givesWay(draft, line.stream, line.amount.kind)) {
        addWay(draft, side, line.stream, row);
      }
    }
  }
}

/** What nobody is named to supply is bought only where nobody inside makes it. */
function givesWay(draft: SystemDraft, stream: string, kind: string): boolean {
  return kind !== "unpublished" || !isMade(draft, stream);
}

function addWay(draft: SystemDraft, side: "enters" | "leaves", stream: string, row: number): void {
  const column = addColumn(draft, { kind: side, stream });
  draft[side].set(stream, column);
  addUnit(draft, row, column, side === "enters" ? 1 : -1);
}

function addNumber(
  draft: SystemDraft,
  row: number,
  side: "enters" | "leaves",
  line: GateLine,
): void {
  const { amount } = line;
  const stream = draft.workspace.streams.get(line.stream);
  if (amount.kind !== "amount" || stream === undefined) return;
  const read = amountPerTime(amount.figure, stream, amount.figure.at, draft.measures);
  if (read === undefined) return;
  draft.numbers.push({ row, stream: line.stream, side, amount: read, path: amount.figure.path });
}

/** Inside a fence: what is asked for leaves, what the inside does not make enters, by-products leave as they come. */
function addPurchases(draft: SystemDraft, demand: NonNullable<Framing["demand"]>): void {
  for (const [stream, row] of draft.rowOfStream) {
    if (stream === demand.stream) {
      draft.numbers.push({ row, side: "leaves", ...demand });
      continue;
    }
    if (isBought(draft, stream)) addWay(draft, "enters", stream, row);
    if (draft.workspace.leaves.get(stream)?.amount.kind === "asItComes") {
      addWay(draft, "leaves", stream, row);
    }
  }
}

/** What comes as a by-product inside is bought only where the gate has a line for it. */
function isBought(draft: SystemDraft, stream: string): boolean {
  if (isMade(draft, stream)) return false;
  return !draft.given.has(stream) || draft.workspace.enters.has(stream);
}

/** Where a stream may both enter and leave freely, it enters first; it leaves only when more comes than is needed. */
function addStandby(draft: SystemDraft): void {
  for (const [stream, column] of draft.leaves) {
    if (draft.enters.has(stream)) draft.standby.add(column);
  }
  for (const [stream, row] of draft.rowOfStream) {
    for (const kind of ["left", "short"] as const) {
      const column = addColumn(draft, { kind, stream });
      draft[kind].set(stream, column);
      draft.standby.add(column);
      addUnit(draft, row, column, kind === "left" ? -1 : 1);
    }
  }
}
