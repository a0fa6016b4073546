/** A stream of numbers that is the same for the same seed, for ever. */
export interface Draws {
  /** At least 0 and below 1, with 53 random bits. */
  readonly next: () => number;
  /** 32 random bits as a whole number. */
  readonly nextWord: () => number;
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it), its state filled from the seed by
 * splitmix64 as its authors advise. The seed is a whole number from 0 to 2^53 - 1.
 */
export function seededDraws(seed: number): Draws {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`not a seed: ${seed}`);
  return drawsFrom(splitmixWords(BigInt(seed)));
}

export type DrawState = readonly [number, number, number, number];

/** Draws from a state of four 32-bit words, not all zero. */
export function drawsFrom(state: DrawState): Draws {
  let [a, b, c, d] = state;
  const nextWord = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
  const next = (): number => {
    const high = nextWord() >>> 5;
    return (high * 67108864 + (nextWord() >>> 6)) / 9007199254740992;
  };
  return { next, nextWord };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitmixWords(seed: bigint): DrawState {
  const [first, second] = [splitmix64(seed, 1n), splitmix64(seed, 2n)];
  return [low(first), low(first >> 32n), low(second), low(second >> 32n)];
}

function low(word: bigint): number {
  return Number(word & 0xffffffffn);
}

/** The n-th output of splitmix64. */
function splitmix64(seed: bigint, n: bigint): bigint {
  const wrap = (word: bigint): bigint => BigInt.asUintN(64, word);
  let z = wrap(seed + n * 0x9e3779b97f4a7c15n);
  z = wrap((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = wrap((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}
