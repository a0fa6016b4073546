import { type Issue, issue } from "../core/index.ts";
import { evaluateGraded, type FigureValues, weighDates } from "../workspace/index.ts";
import type { Span } from "./amount.ts";
import {
  carryComponents,
  findOverdrawn,
  gradeSlots,
  neverLeaves,
  readGrades,
  startingShares,
} from "./components/index.ts";
import { newtonStep } from "./newton.ts";
import { type Settled, type Settler, settleAmounts } from "./settle.ts";
import { placeOf } from "./shape.ts";
import type { System } from "./system.ts";

/** Readings after which shares that still move are an answer to nothing. */
const MOST_READINGS = 50;
/** Plain readings before the derivative is asked: where every stream has one user the second stands. */
const PLAIN_READINGS = 5;
/** A share that moves by no more than this part of itself stands. */
const STANDS = 1e-14;
/** What may be left moving by rounding alone, where much goes round: it stands once it gets no less. */
const ROUNDING = 1e-10;
/** A share no further below nothing than this is rounding. */
const NOTHING = 1e-12;

/**
 * Solves for all amounts of a period, and for the compositions on which they hang: amounts, then what they are made
 * of, until both stand. Shares that are found are written into `values`. Where the first shares lead to amounts that
 * cannot be, even ones are tried.
 */
export function settle(settler: Settler, values: FigureValues, span: Span): Settled | Issue {
  const slots = gradeSlots(settler.system);
  if (slots.length === 0) return settleAmounts(settler, values, span);
  const even = pick(values, slots);
  // Near enough for every draw and month of one chain; a chain is asked with its own figures first.
  settler.shares ??= startingShares(settler.system, values);
  write(settler, values, span, slots, settler.shares);
  const settled = settleFrom(settler, values, span, slots);
  if (!("code" in settled)) return settled;
  write(settler, values, span, slots, even);
  const again = settleFrom(settler, values, span, slots);
  return "code" in again ? settled : again;
}

function pick(values: FigureValues, slots: Int32Array): Float64Array {
  const picked = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) picked[i] = values[slots[i] as number] as number;
  return picked;
}

/** From the shares as they stand in `values`. */
function settleFrom(
  settler: Settler,
  values: FigureValues,
  span: Span,
  slots: Int32Array,
): Settled | Issue {
  let last = Number.POSITIVE_INFINITY;
  let settled = settleAmounts(settler, values, span);
  for (let times = 0; times < MOST_READINGS; times++) {
    if ("code" in settled) return settled;
    const found = readShares(settler, settled, values, span);
    if ("code" in found) return found;
    const change = largestChange(values, slots, found);
    const idle = change <= ROUNDING && change > last / 2 && times > PLAIN_READINGS;
    if (change <= STANDS || idle) return settled;
    last = change;
    const plain = heldWithin(values, slots, found);
    const next =
      times < PLAIN_READINGS ? plain : improve(settler, values, span, slots, found, plain);
    write(settler, values, span, slots, next);
    settled = settleAmounts(settler, values, span);
  }
  if ("code" in settled) return settled;
  const carried = carryComponents(settler.system, settled.values, values, span);
  return findOverdrawn(settler.system, carried) ?? unsettled(settler.system);
}

function readShares(
  { system, amounts }: Settler,
  settled: Settled,
  values: FigureValues,
  span: Span,
): Float64Array | Issue {
  const shares = readGrades(system, settled.values, values, span, amounts);
  if ("component" in shares) return neverLeaves(system, shares);
  return shares.map((share) => (share < 0 && share > -NOTHING ? 0 : share));
}

/** Amounts that do not stand yet may take more than there is: a share then goes half the way to its bound. */
function heldWithin(values: FigureValues, slots: Int32Array, found: Float64Array): Float64Array {
  return found.map((share, i) => {
    const was = values[slots[i] ?? -1] ?? 0;
    if (share < 0) return was / 2;
    return share > 1 ? (was + 1) / 2 : share;
  });
}

function largestChange(values: FigureValues, slots: Int32Array, found: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < slots.length; i++) {
    const was = values[slots[i] as number] as number;
    const is = found[i] as number;
    if (was === is) continue;
    const change = Math.abs(was - is) / Math.max(Math.abs(was), Math.abs(is));
    if (change > largest) largest = change;
  }
  return largest;
}

/** Writes shares where the amounts read them, and reads again the formulas that ask for them. */
function write(
  { system }: Settler,
  values: FigureValues,
  { period }: Span,
  slots: Int32Array,
  shares: Float64Array,
): void {
  for (let i = 0; i < slots.length; i++) values[slots[i] as number] = shares[i] as number;
  const { table } = system.measures;
  if (table.graded.size > slots.length) evaluateGraded(table, weighDates(table, period), values);
}

/** Newton's step from the shares as they stand; half the way of the plain reading where it leads nowhere. */
function improve(
  settler: Settler,
  values: FigureValues,
  span: Span,
  slots: Int32Array,
  found: Float64Array,
  plain: Float64Array,
): Float64Array {
  const start = pick(values, slots);
  const read = (shares: Float64Array): Float64Array | undefined => {
    write(settler, values, span, slots, shares);
    const settled = settleAmounts(settler, values, span);
    if ("code" in settled) return undefined;
    const next = readShares(settler, settled, values, span);
    return "code" in next ? undefined : next;
  };
  const step = newtonStep(start, found, read);
  write(settler, values, span, slots, start);
  const stands = step?.every((share) => share >= 0 && share <= 1) ?? false;
  if (step !== undefined && stands) return step;
  // Two readings that lead to each other would do so for ever.
  return plain.map((share, i) => (share + (start[i] ?? share)) / 2);
}

function unsettled(system: System): Issue {
  const streams = [...system.measures.table.grades.keys()].filter((stream) =>
    system.rowOfStream.has(stream),
  );
  return issue("composition-unsettled", placeOf(system, streams[0]), {
    streams: streams.join(", "),
    times: MOST_READINGS,
  });
}
