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
  /** Rows j … alikeEnd[j]−1 reach the same unknowns beyond themselves, so they can be subtracted together. */
  readonly alikeEnd: Int32Array;
}

interface Growing {
  readonly start: Int32Array;
  list: Int32Array;
  count: number;
}

/** The row being filled, as a set: one bit per position, and above it one bit per word that has any. */
interface RowSet {
  readonly bits: Int32Array;
  readonly words: Int32Array;
}

/** Finds the fill row by row: a row reaches whatever the earlier rows it uses reach. */
export function findFill(blockStart: Int32Array, inner: Entries): Fill {
  const size = inner.start.length - 1;
  const lower = startGrowing(size, inner.position.length);
  const upper = startGrowing(size, inner.position.length);
  const set = { bits: new Int32Array((size >> 5) + 1), words: new Int32Array((size >> 10) + 1) };
  const reachEnd = new Int32Array(size);
  const follows = new Uint8Array(size + 1);
  for (let block = 0; block + 1 < blockStart.length; block++) {
    const from = blockStart[block]!;
    const to = blockStart[block + 1]!;
    for (let k = from; k < to; k++) {
      if (to - from > 1) {
        addAll(set, inner.position, inner.start[k]!, inner.start[k + 1]!);
        fillLower(k, from, set, lower, upper, reachEnd, follows);
        fillUpper(k, to, set, upper);
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
    alikeEnd: findAlike(lower, upper),
  };
}

/** A row that uses the one before it reaches all that one reaches; if it reaches no more, the two are alike. */
function findAlike(lower: Growing, upper: Growing): Int32Array {
  const size = upper.start.length - 1;
  const alikeEnd = new Int32Array(size);
  for (let j = size - 1; j >= 0; j--) {
    const reached = upper.start[j + 1]! - upper.start[j]!;
    const alike =
      j + 1 < size &&
      reached > 0 &&
      lower.start[j + 2]! > lower.start[j + 1]! &&
      lower.list[lower.start[j + 2]! - 1] === j &&
      upper.list[upper.start[j]!] === j + 1 &&
      upper.start[j + 2]! - upper.start[j + 1]! === reached - 1;
    alikeEnd[j] = alike ? alikeEnd[j + 1]! : j + 1;
  }
  return alikeEnd;
}

function addAll(set: RowSet, list: Int32Array, from: number, to: number): void {
  const { bits, words } = set;
  for (let p = from; p < to; p++) {
    const position = list[p]!;
    bits[position >> 5]! |= 1 << position;
    words[position >> 10]! |= 1 << (position >> 5);
  }
}

/**
 * Takes the earlier rows that row k uses in ascending order; each adds what it reaches. Where row j reaches k itself,
 * row k will reach all beyond it too, so later rows need follow j no further than k (the symmetric pruning of
 * Eisenstat & Liu 1992).
 */
function fillLower(
  k: number,
  from: number,
  set: RowSet,
  lower: Growing,
  upper: Growing,
  reachEnd: Int32Array,
  follows: Uint8Array,
): void {
  reserve(lower, k - from);
  const { bits, words } = set;
  const used = lower.list;
  const reached = upper.list;
  const reachStart = upper.start;
  const own = k >> 5;
  const below = (1 << k) - 1;
  let count = lower.count;
  for (let group = from >> 10; group <= k >> 10; group++) {
    while (words[group] !== 0) {
      const word = (group << 5) + lowestBit(words[group]!);
      if (word > own) break;
      const mask = word === own ? below : -1;
      for (let rest = bits[word]! & mask; rest !== 0; rest = bits[word]! & mask) {
        let j = (word << 5) + lowestBit(rest);
        bits[word]! ^= rest & -rest;
        used[count++] = j;
        while (follows[j + 1] === 1 && j + 1 < k) {
          used[count++] = ++j;
          bits[j >> 5]! &= ~(1 << j);
        }
        const end = reachEnd[j]!;
        for (let p = reachStart[j]!; p < end; p++) {
          const position = reached[p]!;
          if (position === k) {
            reachEnd[j] = p + 1;
            if (k === j + 1) follows[k] = 1;
          }
          bits[position >> 5]! |= 1 << position;
          words[position >> 10]! |= 1 << (position >> 5);
        }
      }
      if (word === own) break;
      words[group]! &= words[group]! - 1;
    }
  }
  lower.count = count;
}

/** Empties the set into the upper part of row k. */
function fillUpper(k: number, to: number, set: RowSet, upper: Growing): void {
  reserve(upper, to - k);
  const { bits, words } = set;
  const { list } = upper;
  let count = upper.count;
  bits[k >> 5]! &= ~(1 << k);
  for (let group = k >> 10; group <= (to - 1) >> 10; group++) {
    for (let rest = words[group]!; rest !== 0; rest &= rest - 1) {
      const word = (group << 5) + lowestBit(rest);
      for (let left = bits[word]!; left !== 0; left &= left - 1) {
        list[count++] = (word << 5) + lowestBit(left);
      }
      bits[word] = 0;
    }
    words[group] = 0;
  }
  upper.count = count;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
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
