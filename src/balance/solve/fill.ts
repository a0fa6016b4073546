// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Entries } from "./blocks.ts";

/**
 * Where the factors L·U of all blocks have coefficients when every pivot is the matched one. Rows that stand side by
 * side and reach the same unknowns beyond themselves are alike: whoever uses one of them uses all that follow.
 */
export interface Fill {
  /** Rows j … alikeEnd[j]−1 are alike. */
  readonly alikeEnd: Int32Array;
  /** Row k uses earlier rows in runs: from run[r] to the end of its likes or to k, for r from runStart[k]. */
  readonly runStart: Int32Array;
  readonly run: Int32Array;
  /** Its multipliers, one for each row used: lowerStart[k] … lowerStart[k+1]−1. */
  readonly lowerStart: Int32Array;
  /** Its coefficients right of the pivot: upperStart[k] … upperStart[k+1]−1. */
  readonly upperStart: Int32Array;
  /** Their unknowns, ascending, from upper[upperAt[k]] on; alike rows share one list. */
  readonly upperAt: Int32Array;
  readonly upper: Int32Array;
}

/** The fill being found. */
interface Finding {
  readonly runStart: Int32Array;
  readonly lowerStart: Int32Array;
  readonly upperStart: Int32Array;
  readonly upperAt: Int32Array;
  runs: Int32Array;
  upper: Int32Array;
  listed: number;
  /** Group of alike rows of each row, and the row after each group's last. */
  readonly groupOf: Int32Array;
  readonly groupEnd: Int32Array;
  groups: number;
  /** The same lists for following: words that have bits, and their bits. Row k's begin at followAt[k]. */
  followWord: Int32Array;
  followBits: Int32Array;
  followed: number;
  readonly followAt: Int32Array;
  /** How far later rows need to follow each row. */
  readonly followEnd: Int32Array;
  /** The row being filled, as a set: one bit per position, and above it one bit per word that has any. */
  readonly bits: Int32Array;
  readonly words: Int32Array;
}

/** Finds the fill row by row: a row reaches whatever the earlier rows it uses reach. */
export function findFill(blockStart: Int32Array, inner: Entries): Fill {
  const finding = startFinding(inner.start.length - 1, inner.position.length);
  for (let block = 0; block + 1 < blockStart.length; block++) {
    const from = blockStart[block]!;
    const to = blockStart[block + 1]!;
    for (let k = from; k < to; k++) {
      if (to - from > 1) fillRow(finding, inner, k, from, to);
      else standAlone(finding, k);
    }
  }
  const { runStart, lowerStart, upperStart, upperAt, groupOf, groupEnd } = finding;
  return {
    alikeEnd: groupOf.map((group) => groupEnd[group]!),
    runStart,
    run: finding.runs.slice(0, runStart[runStart.length - 1]!),
    lowerStart,
    upperStart,
    upperAt,
    upper: finding.upper.slice(0, finding.listed),
  };
}

function startFinding(size: number, entries: number): Finding {
  return {
    runStart: new Int32Array(size + 1),
    lowerStart: new Int32Array(size + 1),
    upperStart: new Int32Array(size + 1),
    upperAt: new Int32Array(size),
    runs: new Int32Array(entries + 16),
    upper: new Int32Array(2 * entries + 16),
    listed: 0,
    groupOf: new Int32Array(size),
    groupEnd: new Int32Array(size),
    groups: 0,
    followWord: new Int32Array(entries + 16),
    followBits: new Int32Array(entries + 16),
    followed: 0,
    followAt: new Int32Array(size),
    followEnd: new Int32Array(size),
    bits: new Int32Array((size >> 5) + 1),
    words: new Int32Array((size >> 10) + 1),
  };
}

/** The row of a block of one uses no other and reaches no other. */
function standAlone(finding: Finding, k: number): void {
  finding.runStart[k + 1] = finding.runStart[k]!;
  finding.lowerStart[k + 1] = finding.lowerStart[k]!;
  closeRow(finding, k, 0, false);
}

function fillRow(finding: Finding, inner: Entries, k: number, from: number, to: number): void {
  const { bits, words } = finding;
  for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
    const position = inner.position[e]!;
    bits[position >> 5]! |= 1 << position;
    words[position >> 10]! |= 1 << (position >> 5);
  }
  const usesOneBefore = fillLower(finding, k, from);
  bits[k >> 5]! &= ~(1 << k);
  const reached = countAbove(finding, k, to);
  if (usesOneBefore && isLikeOneBefore(finding, k, reached)) {
    closeRow(finding, k, reached, true);
    clearAbove(finding, k, to);
  } else {
    closeRow(finding, k, reached, false);
    listAbove(finding, k, to, reached);
  }
}

/**
 * Takes the earlier rows that row k uses in ascending order; each adds what it reaches. Of alike rows only the last
 * adds anything. Where a row reaches k itself, row k will reach all beyond it too, so later rows need follow it no
 * further than k (the symmetric pruning of Eisenstat & Liu 1992). True if the row before k is used.
 */
function fillLower(finding: Finding, k: number, from: number): boolean {
  finding.runs = withRoom(finding.runs, finding.runStart[k]!, k - from);
  const { bits, words, runs, groupOf, groupEnd } = finding;
  const own = k >> 5;
  const below = (1 << k) - 1;
  let count = finding.runStart[k]!;
  let used = finding.lowerStart[k]!;
  let end = -1;
  for (let group = from >> 10; group <= k >> 10; group++) {
    while (words[group] !== 0) {
      const word = (group << 5) + lowestBit(words[group]!);
      if (word > own) break;
      const mask = word === own ? below : -1;
      for (let rest = bits[word]! & mask; rest !== 0; rest = bits[word]! & mask) {
        const j = (word << 5) + lowestBit(rest);
        end = groupEnd[groupOf[j]!]!;
        runs[count++] = j;
        used += end - j;
        clearRange(bits, j, end);
        follow(finding, end - 1, k);
      }
      if (word === own) break;
      words[group]! &= words[group]! - 1;
    }
  }
  finding.runStart[k + 1] = count;
  finding.lowerStart[k + 1] = used;
  return end === k;
}

/** Adds what row j reaches to the set. */
function follow(finding: Finding, j: number, k: number): void {
  const { bits, words, followWord, followBits, followAt, followEnd } = finding;
  const end = followEnd[j]!;
  for (let p = followAt[j]!; p < end; p++) {
    const word = followWord[p]!;
    const reached = word === j >> 5 ? followBits[p]! & (-2 << j) : followBits[p]!;
    bits[word]! |= reached;
    words[word >> 5]! |= 1 << word;
    if (word === k >> 5 && ((reached >>> k) & 1) === 1) followEnd[j] = p + 1;
  }
}

function clearRange(bits: Int32Array, from: number, end: number): void {
  const first = from >> 5;
  const last = (end - 1) >> 5;
  const upTo = -2 << (end - 1);
  const below = (1 << from) - 1;
  if (first === last) {
    bits[first]! &= below | upTo;
    return;
  }
  bits[first]! &= below;
  for (let word = first + 1; word < last; word++) bits[word] = 0;
  bits[last]! &= upTo;
}

/** A row that uses the one before it reaches all that one reaches; if it reaches no more, the two are alike. */
function isLikeOneBefore(finding: Finding, k: number, reached: number): boolean {
  const { upperStart, upperAt, upper } = finding;
  return upperStart[k]! - upperStart[k - 1]! === reached + 1 && upper[upperAt[k - 1]!] === k;
}

function countAbove(finding: Finding, k: number, to: number): number {
  const { bits, words } = finding;
  let count = 0;
  for (let group = k >> 10; group <= (to - 1) >> 10; group++) {
    for (let rest = words[group]!; rest !== 0; rest &= rest - 1) {
      count += bitsIn(bits[(group << 5) + lowestBit(rest)]!);
    }
  }
  return count;
}

/** Empties the set into the lists of row k. */
function listAbove(finding: Finding, k: number, to: number, reached: number): void {
  finding.upper = withRoom(finding.upper, finding.listed, reached);
  finding.followWord = withRoom(finding.followWord, finding.followed, reached);
  finding.followBits = withRoom(finding.followBits, finding.followed, reached);
  const { bits, words, upper, followWord, followBits } = finding;
  let count = finding.listed;
  for (let group = k >> 10; group <= (to - 1) >> 10; group++) {
    for (let rest = words[group]!; rest !== 0; rest &= rest - 1) {
      const word = (group << 5) + lowestBit(rest);
      if (bits[word] === 0) continue;
      followWord[finding.followed] = word;
      followBits[finding.followed++] = bits[word]!;
      for (let left = bits[word]!; left !== 0; left &= left - 1) {
        upper[count++] = (word << 5) + lowestBit(left);
      }
      bits[word] = 0;
    }
    words[group] = 0;
  }
  finding.listed = count;
  finding.followEnd[k] = finding.followed;
}

function clearAbove(finding: Finding, k: number, to: number): void {
  const { bits, words } = finding;
  for (let group = k >> 10; group <= (to - 1) >> 10; group++) {
    for (let rest = words[group]!; rest !== 0; rest &= rest - 1) {
      bits[(group << 5) + lowestBit(rest)] = 0;
    }
    words[group] = 0;
  }
}

/** Row k joins the alike rows before it and shares their lists, or begins lists of its own. */
function closeRow(finding: Finding, k: number, reached: number, alike: boolean): void {
  const { upperStart, upperAt, groupOf, groupEnd, followWord, followAt, followEnd } = finding;
  upperStart[k + 1] = upperStart[k]! + reached;
  upperAt[k] = alike ? upperAt[k - 1]! + 1 : finding.listed;
  followAt[k] = finding.followed;
  followEnd[k] = finding.followed;
  if (alike) {
    const at = followAt[k - 1]!;
    const passed = at < finding.followed && followWord[at]! < (k + 1) >> 5;
    followAt[k] = passed ? at + 1 : at;
  } else finding.groups++;
  groupOf[k] = finding.groups - 1;
  groupEnd[finding.groups - 1] = k + 1;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Number of ones, added up in pairs, fours and eights. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function withRoom(list: Int32Array, used: number, room: number): Int32Array {
  if (used + room <= list.length) return list;
  const larger = new Int32Array(2 * list.length + room);
  larger.set(list);
  return larger;
}
