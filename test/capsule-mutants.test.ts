/**
 * Ten thousand capsules, each spoilt in one way: every one is refused, or holds to the byte what was sealed. The reader
 * knows the digest, as `tizbek verify --digest` does: a capsule sealed anew by somebody else is another capsule.
 */
import { expect, test } from "vitest";
import { CRYPTO, rfcKey, sealedBy } from "../src/capsule/capsule.fixture.ts";
import { packCapsule, sealCapsule, withSignature } from "../src/capsule/capsule.ts";
import { isFault, keyId, readCapsule } from "../src/capsule/read-capsule.ts";
import {
  isRead,
  type Part,
  partOf,
  readStoredZip,
  writeStoredZip,
} from "../src/capsule/stored-zip.ts";
import { seededDraws } from "../src/core/index.ts";

const MUTANTS = 10_000;
const draws = seededDraws(2030);

function below(limit: number): number {
  return Math.min(limit - 1, Math.floor(draws.next() * limit));
}

function withByte(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at] ?? 0) & 255;
  return copy;
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at);
}

function inserted<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}

const sealed = await sealedBy([rfcKey(0), rfcKey(1)], [rfcKey(2)]);
const whole = packCapsule(sealed);
const read = readStoredZip(whole);
if (!isRead(read)) throw new Error(read.reason);
const parts = read;
const stranger = rfcKey(2);
const strangerId = await keyId(stranger.spki, CRYPTO);

function spoiltPart(part: Part): Part {
  const { path, bytes } = part;
  if (bytes.length === 0) return partOf(path, "x");
  return { path, bytes: withByte(bytes, below(bytes.length), (byte) => byte ^ (1 << below(8))) };
}

/** Ways to spoil the file itself, and ways to spoil its parts and pack them properly again. */
const WAYS: readonly (() => Uint8Array | Promise<Uint8Array>)[] = [
  () => withByte(whole, below(whole.length), (byte) => byte ^ (1 << below(8))),
  () => withByte(whole, below(whole.length), () => below(256)),
  () => whole.slice(0, below(whole.length)),
  () => Buffer.concat([whole, Buffer.alloc(1 + below(40), below(256))]),
  () => Buffer.concat([Buffer.alloc(1 + below(40), below(256)), whole]),
  () => {
    const [from, length] = [below(whole.length), 1 + below(50)];
    return Buffer.concat([whole.subarray(0, from), whole.subarray(from + length)]);
  },
  () => {
    const [a, b] = [below(whole.length), below(whole.length)];
    return withByte(
      withByte(whole, a, () => whole[b] ?? 0),
      b,
      () => whole[a] ?? 0,
    );
  },
  () => writeStoredZip(without(parts, below(parts.length))),
  () => {
    const [from, to] = [below(parts.length), below(parts.length)];
    const moved = parts[from];
    return writeStoredZip(moved ? inserted(without(parts, from), to, moved) : []);
  },
  () =>
    writeStoredZip(
      inserted(parts, below(parts.length + 1), parts[below(parts.length)] ?? partOf("a", "")),
    ),
  () =>
    writeStoredZip(
      inserted(parts, below(parts.length + 1), partOf(`texts/x${below(99)}.yaml`, "a: 1\n")),
    ),
  () => {
    const nth = below(parts.length);
    return writeStoredZip(parts.map((part, i) => (i === nth ? spoiltPart(part) : part)));
  },
  () => {
    const [a, b] = [below(parts.length), below(parts.length)];
    const own = parts[b]?.bytes ?? new Uint8Array();
    return writeStoredZip(parts.map((part, i) => (i === a ? { ...part, bytes: own } : part)));
  },
  () => {
    const nth = below(parts.length);
    return writeStoredZip(
      parts.map((part, i) => (i === nth ? { ...part, path: `${part.path}${below(10)}` } : part)),
    );
  },
  // A part replaced, the list made anew: whoever signed did not sign that.
  async () => {
    const nth = below(sealed.parts.length);
    const changed = sealed.parts.map((part, i) => (i === nth ? spoiltPart(part) : part));
    const again = await sealCapsule({ ...sealed.manifest, parts: changed }, CRYPTO);
    return packCapsule({ ...again, signatures: sealed.signatures });
  },
  // The same, and sealed by a stranger as if it were his: another capsule, of another digest.
  async () => {
    const nth = below(sealed.parts.length);
    const changed = sealed.parts.map((part, i) => (i === nth ? spoiltPart(part) : part));
    const { signers } = sealed.manifest;
    const own = signers.filter(({ id }) => id === strangerId);
    const again = await sealCapsule({ ...sealed.manifest, signers: own, parts: changed }, CRYPTO);
    return packCapsule(withSignature(again, strangerId, stranger.sign(again.signed)));
  },
];

/** How a spoilt capsule is met: refused, another by its digest, or the same to the byte in all that was sealed. */
async function met(bytes: Uint8Array): Promise<string> {
  const found = await readCapsule(bytes, CRYPTO);
  if (isFault(found)) return found.reason;
  if (found.capsule.digest !== sealed.digest) return "other-digest";
  expect(found.capsule.parts).toEqual(sealed.parts);
  return "the same";
}

test(`${MUTANTS} spoilt capsules: refused, or what was sealed`, async () => {
  const seen = new Map<string, number>();
  for (let i = 0; i < MUTANTS; i++) {
    const way = WAYS[i % WAYS.length];
    if (way === undefined) continue;
    const how = await met(await way());
    seen.set(how, (seen.get(how) ?? 0) + 1);
  }
  const reasons = [...seen.keys()].sort();
  expect(reasons).toEqual(
    expect.arrayContaining([
      "bad-name",
      "beyond",
      "changed",
      "cut-short",
      "digest",
      "false-signature",
      "missing",
      "not-a-capsule",
      "order",
      "other-digest",
      "unnamed",
    ]),
  );
  // A byte set to what it was, a part put where it stood: those alone may be the same.
  expect(seen.get("the same") ?? 0).toBeLessThan(MUTANTS / 20);
});
