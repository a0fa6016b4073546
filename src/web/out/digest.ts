import type { WorkspaceFile } from "../../format/index.ts";

/**
 * SHA-256 of the texts of a workspace and their names, as the command line tells it. Worked out here:
 * browsers lend theirs only to pages that came encrypted or from the same machine.
 */
export function digestOf(files: readonly WorkspaceFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const told = JSON.stringify(sorted.map(({ path, text }) => [path, text]));
  return sha256(new TextEncoder().encode(told));
}

/** FIPS 180-4. */
function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(FIRST);
  const view = new DataView(padded(bytes).buffer);
  const words = new Uint32Array(64);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) words[i] = expanded(words, i);
    mix(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** A one, zeros, and the length in bits, to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, (bytes.length * 8) >>> 0);
  return all;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function expanded(words: Uint32Array, i: number): number {
  const [a, b, c, d] = [words[i - 16], words[i - 15], words[i - 7], words[i - 2]].map(Number);
  const [w16 = 0, w15 = 0, w7 = 0, w2 = 0] = [a, b, c, d];
  const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
  const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
  return (w16 + s0 + w7 + s1) >>> 0;
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) >>> 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

/** The first 32 bits of the fractions of roots of the first primes: square roots of 8, cube roots of 64. */
const PRIMES = primes(64);
const FIRST = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
