import { utf8Bytes, utf8Text } from "../core/index.ts";
import { type CapsuleCrypto, toHex } from "./crypto.ts";
import { type ListedPart, MANIFEST, type Manifest, writeManifest } from "./manifest.ts";
import { type Part, writeStoredZip } from "./stored-zip.ts";
import { proofName } from "./time-stamp.ts";

/** A capsule whose bytes were found to be what its manifest says. */
export interface Capsule {
  readonly manifest: Manifest;
  /** The manifest as it was signed. */
  readonly signed: Uint8Array;
  /** SHA-256 of the manifest: the one number by which a capsule is known. */
  readonly digest: string;
  /** What the manifest lists, in its order. */
  readonly parts: readonly Part[];
  /** By the id of the key; 64 bytes each. */
  readonly signatures: ReadonlyMap<string, Uint8Array>;
  /** Replies of time-stamping authorities (RFC 3161), by their names. */
  readonly proofs: readonly Part[];
}

export const TEXTS = "texts/";
export const NOTES = "notes/";
export const SIGNATURES = "signatures/";
export const PROOFS = "proofs/";

/** What is sealed, and who will sign. */
export interface Sealing extends Omit<Manifest, "parts"> {
  readonly parts: readonly Part[];
}

/** A capsule nobody has signed yet: the parts listed in their order, each with its digest. */
export async function sealCapsule(sealing: Sealing, crypto: CapsuleCrypto): Promise<Capsule> {
  const parts: ListedPart[] = [];
  for (const { path, bytes } of sealing.parts) {
    parts.push({ path, bytes: bytes.length, sha256: toHex(await crypto.sha256(bytes)) });
  }
  const manifest = { ...sealing, parts };
  const signed = utf8Bytes(writeManifest(manifest));
  const digest = toHex(await crypto.sha256(signed));
  const { parts: held } = sealing;
  return { manifest, signed, digest, parts: held, signatures: new Map(), proofs: [] };
}

/** The capsule as a file: manifest, parts, signatures by key, proofs by name. */
export function packCapsule({ signed, parts, signatures, proofs }: Capsule): Uint8Array {
  const signs = [...signatures].map(([id, bytes]) => ({ path: signaturePath(id), bytes }));
  return writeStoredZip([
    { path: MANIFEST, bytes: signed },
    ...parts,
    ...signs.sort(byPath),
    ...[...proofs].sort(byPath),
  ]);
}

export function withSignature(capsule: Capsule, id: string, signature: Uint8Array): Capsule {
  return { ...capsule, signatures: new Map([...capsule.signatures, [id, signature]]) };
}

/** With a proof of time under its own name; the same proof twice is one. */
export async function withProof(
  capsule: Capsule,
  reply: Uint8Array,
  crypto: CapsuleCrypto,
): Promise<Capsule> {
  const path = await proofName(reply, crypto);
  const others = capsule.proofs.filter((one) => one.path !== path);
  return { ...capsule, proofs: [...others, { path, bytes: reply }] };
}

export function signaturePath(id: string): string {
  return `${SIGNATURES}${id}.sig`;
}

export function byPath(a: Part, b: Part): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The texts of the plan as they were sealed, by their paths in its folder. */
export function sealedTexts({ parts }: Capsule): readonly { path: string; text: string }[] {
  const texts = parts.filter(({ path }) => path.startsWith(TEXTS));
  return texts.map(({ path, bytes }) => ({
    path: path.slice(TEXTS.length),
    text: utf8Text(bytes),
  }));
}
