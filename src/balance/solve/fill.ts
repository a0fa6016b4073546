// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Entries } from "./blocks.ts";

/**
 * Where the factors L·U of all blocks have coefficients when every pivot is the matched one.
 * Row k: lower (multipliers of earlier rows) and upper (right of the pivot), ascending.
 */
export interface Fill {
  readonly lowerStart: Int32Array;
  readonly lower: Int32Array;
  readonly upperStart: Int32Array;
  readonly upper: Int32Array;
}

interface Growing {
  readonly start: Int32Array;
  list: Int32Array;
  count: number;
}

/** Finds the fill row by row: a row reaches whatever the earlier rows it uses reach. */
export function findFill(blockStart: Int32Array, inner: Entries): Fill {
  const size = inner.start.length - 1;
  const lower = startGrowing(size, inner.position.length);
  const upper = startGrowing(size, inner.position.length);
  const bits = new Int32Array((size >> 5) + 1);
  const reachEnd = new Int32Array(size);
  for (let block = 0; block + 1 < blockStart.length; block++) {
    const from = blockStart[block]!;
    const to = blockStart[block + 1]!;
    for (let k = from; k < to; k++) {
      if (to - from > 1) {
        for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++)
          setBit(bits, inner.position[e]!);
        fillLower(k, from, bits, lower, upper, reachEnd);
        fillUpper(k, to, bits, upper);
      }
      lower.start[k + 1] = lower.count;
      upper.start[k + 1] = upper.count;
      reachEnd[k] = upper.count;
    }
  }
  return {
    lowerStart: lower.start,
    lower: lower.list.slice(0, lower.count),
    upperStart: upper.start,
    upper: upper.list.slice(0, upper.count),
  };
}

/** Takes the earlier rows that row k uses in ascending order; each adds what it reaches. */
function fillLower(
  k: number,
  from: number,
  bits: Int32Array,
  lower: Growing,
  upper: Growing,
  reachEnd: Int32Array,
): void {
  reserve(lower, k - from);
  for (let word = from >> 5; word <= k >> 5; word++) {
    const mask = word === k >> 5 ? (1 << (k & 31)) - 1 : -1;
    for (let rest = bits[word]! & mask; rest !== 0; rest = bits[word]! & mask) {
      const bit = rest & -rest;
      const j = (word << 5) + 31 - Math.clz32(bit);
      bits[word]! ^= bit;
      lower.list[lower.count++] = j;
      spread(k, j, bits, upper, reachEnd);
    }
  }
}

/**
 * Adds what row j reaches. If that is k itself, row k will reach all beyond it too, so later rows need
 * follow j no further than k (the symmetric pruning of Eisenstat & Liu 1992).
 */
function spread(
  k: number,
  j: number,
  bits: Int32Array,
  upper: Growing,
  reachEnd: Int32Array,
): void {
  const { list } = upper;
  const end = reachEnd[j]!;
  for (let p = upper.start[j]!; p < end; p++) {
    const position = list[p]!;
    if (position === k) reachEnd[j] = p + 1;
    bits[position >> 5]! |= 1 << (position & 31);
  }
}

function fillUpper(k: number, to: number, bits: Int32Array, upper: Growing): void {
  reserve(upper, to - k);
  bits[k >> 5]! &= ~(1 << (k & 31));
  for (let word = k >> 5; word <= (to - 1) >> 5; word++) {
    let rest = bits[word]!;
    bits[word] = 0;
    while (rest !== 0) {
      const bit = rest & -rest;
      upper.list[upper.count++] = (word << 5) + 31 - Math.clz32(bit);
      rest ^= bit;
    }
  }
}

function setBit(bits: Int32Array, position: number): void {
  bits[position >> 5]! |= 1 << (position & 31);
}

function startGrowing(size: number, room: number): Growing {
  return { start: new Int32Array(size + 1), list: new Int32Array(room + 16), count: 0 };
}

function reserve(growing: Growing, room: number): void {
  if (growing.count + room <= growing.list.length) return;
  const larger = new Int32Array(2 * growing.list.length + room);
  larger.set(growing.list);
  growing.list = larger;
}
