import { foldedPath, isAside, isTextPath, isUtf8, pathFault, utf8Text } from "../core/index.ts";
import { fromBase64 } from "./base64.ts";
import { type Capsule, PROOFS, SIGNATURES, TEXTS } from "./capsule.ts";
import { type CapsuleCrypto, toHex } from "./crypto.ts";
import type { Fault } from "./fault.ts";
import { MANIFEST, type Manifest, readManifest, type Signer } from "./manifest.ts";
import { isRead, type Part, readStoredZip } from "./stored-zip.ts";
import { proofName, readReply } from "./time-stamp.ts";

/** How a signer's signature stands. */
export interface SignerStanding {
  readonly signer: Signer;
  /** `unchecked`: the signature is there, and this browser cannot check it. */
  readonly standing: "signed" | "missing" | "unchecked";
}

/** A time stated by a reply that is about this very manifest; whether its signature stands is for `openssl` to say. */
export interface StatedTime {
  readonly part: string;
  /** Seconds of UTC: 2026-11-25T09:30:00Z. */
  readonly time: string;
}

/** A capsule that is whole, and what else can be said of it. */
export interface ReadCapsule {
  readonly capsule: Capsule;
  readonly signers: readonly SignerStanding[];
  readonly times: readonly StatedTime[];
}

/**
 * Reads a capsule, hostile until proved otherwise: every byte stands where docs/capsule.md puts it, every part is the
 * one the manifest lists, every signature is by a key the manifest names. The first thing that is not so refuses it.
 */
export async function readCapsule(
  bytes: Uint8Array,
  crypto: CapsuleCrypto,
): Promise<ReadCapsule | Fault> {
  const read = await readWhole(bytes, crypto);
  return isFault(read) ? legible(read) : read;
}

/** A name that is refused for its letters is told without them. */
function legible({ reason, part }: Fault): Fault {
  if (part === undefined) return { reason };
  return { reason, part: part.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd") };
}

async function readWhole(bytes: Uint8Array, crypto: CapsuleCrypto): Promise<ReadCapsule | Fault> {
  const parts = readStoredZip(bytes);
  if (!isRead(parts)) return parts;
  const manifest = manifestOf(parts[0]);
  if (isFault(manifest)) return manifest;
  const listed = await checkParts(manifest, parts.slice(1), crypto);
  if (isFault(listed)) return listed;
  const signed = parts[0]?.bytes ?? new Uint8Array();
  const digest = await crypto.sha256(signed);
  const behind = parts.slice(1 + listed.length);
  const { signatures, proofs, fault } = sortBehind(behind);
  if (fault !== undefined) return fault;
  const signers = await checkSigners(manifest, signed, signatures, crypto);
  if (isFault(signers)) return signers;
  const times = await checkProofs(proofs, digest, crypto);
  if (isFault(times)) return times;
  const capsule = { manifest, signed, digest: toHex(digest), parts: listed, signatures, proofs };
  return { capsule, signers, times };
}

export function isFault(value: object): value is Fault {
  return "reason" in value;
}

function manifestOf(part: Part | undefined): Manifest | Fault {
  if (part === undefined || part.path !== MANIFEST) return { reason: "not-a-capsule" };
  if (!isUtf8(part.bytes)) return { reason: "manifest", part: MANIFEST };
  const manifest = readManifest(utf8Text(part.bytes));
  return typeof manifest === "string" ? { reason: manifest, part: MANIFEST } : manifest;
}

/** The parts the manifest lists, each in its place and of its digest. */
async function checkParts(
  { parts: listed }: Manifest,
  held: readonly Part[],
  { sha256 }: CapsuleCrypto,
): Promise<readonly Part[] | Fault> {
  const names: Names = { files: new Set(), folders: new Set() };
  for (const [i, { path, bytes, sha256: expected }] of listed.entries()) {
    if (badName(path, names)) return { reason: "bad-name", part: path };
    names.files.add(foldedPath(path));
    for (const folder of foldersOf(path)) names.folders.add(folder);
    const part = held[i];
    if (part?.path !== path) {
      const elsewhere = held.some((one) => one.path === path);
      return { reason: elsewhere ? "order" : "missing", part: path };
    }
    const digest = part.bytes.length === bytes ? toHex(await sha256(part.bytes)) : undefined;
    if (digest !== expected) return { reason: "digest", part: path };
    if (path.startsWith(TEXTS) && !isUtf8(part.bytes)) return { reason: "digest", part: path };
  }
  return held.slice(0, listed.length);
}

interface Names {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** The folders a part lies in: `texts/a/b.yaml` in `texts` and `texts/a`. */
function foldersOf(path: string): readonly string[] {
  const names = foldedPath(path).split("/").slice(0, -1);
  return names.map((_, i) => names.slice(0, i + 1).join("/"));
}

/**
 * A part that could not be a file everywhere beside those before it, that would lie hidden beside a plan, or that would
 * hide a signature.
 */
function badName(path: string, { files, folders }: Names): boolean {
  const own = foldedPath(path);
  if (pathFault(path) !== undefined || files.has(own) || folders.has(own)) return true;
  if (foldersOf(path).some((folder) => files.has(folder))) return true;
  if (path.startsWith(TEXTS) && (!isTextPath(path) || isAside(path))) return true;
  return path === MANIFEST || path.startsWith(SIGNATURES) || path.startsWith(PROOFS);
}

interface Behind {
  readonly signatures: ReadonlyMap<string, Uint8Array>;
  readonly proofs: readonly Part[];
  readonly fault?: Fault;
}

/** What follows the listed parts: signatures in the order of their keys, then proofs of time in that of their names. */
function sortBehind(behind: readonly Part[]): Behind {
  const signatures = new Map<string, Uint8Array>();
  const proofs: Part[] = [];
  let [before, rank] = ["", 0];
  for (const part of behind) {
    const id = /^signatures\/([0-9a-f]{16})\.sig$/.exec(part.path)?.[1];
    const proof = /^proofs\/[0-9a-f]{16}\.tsr$/.test(part.path);
    if (id === undefined && !proof)
      return { signatures, proofs, fault: { reason: "unnamed", part: part.path } };
    const own = proof ? 1 : 0;
    if (own < rank || (own === rank && part.path <= before))
      return { signatures, proofs, fault: { reason: "order", part: part.path } };
    [before, rank] = [part.path, own];
    if (id === undefined) proofs.push(part);
    else signatures.set(id, part.bytes);
  }
  return { signatures, proofs };
}

const SIGNATURE_BYTES = 64;

/** Every signature is by a signer and stands; who has not signed is said. */
async function checkSigners(
  { signers }: Manifest,
  signed: Uint8Array,
  signatures: ReadonlyMap<string, Uint8Array>,
  crypto: CapsuleCrypto,
): Promise<readonly SignerStanding[] | Fault> {
  for (const id of signatures.keys()) {
    if (!signers.some((one) => one.id === id))
      return { reason: "foreign-signature", part: `${SIGNATURES}${id}.sig` };
  }
  const standings: SignerStanding[] = [];
  for (const [i, signer] of signers.entries()) {
    const key = fromBase64(signer.publicKey);
    const twice = signers.findIndex(({ id }) => id === signer.id) !== i;
    if (key === undefined || !isEd25519(key) || twice || (await keyId(key, crypto)) !== signer.id)
      return { reason: "manifest", part: MANIFEST };
    const signature = signatures.get(signer.id);
    const standing = await standingOf(key, signed, signature, crypto);
    if (standing === "false")
      return { reason: "false-signature", part: `${SIGNATURES}${signer.id}.sig` };
    standings.push({ signer, standing });
  }
  return standings;
}

async function standingOf(
  key: Uint8Array,
  signed: Uint8Array,
  signature: Uint8Array | undefined,
  { verifies }: CapsuleCrypto,
): Promise<SignerStanding["standing"] | "false"> {
  if (signature === undefined) return "missing";
  if (signature.length !== SIGNATURE_BYTES) return "false";
  const stands = await verifies(key, signed, signature);
  if (stands === undefined) return "unchecked";
  return stands ? "signed" : "false";
}

/** SubjectPublicKeyInfo of Ed25519 has one form (RFC 8410 §4): twelve bytes that say so, then the 32 of the key. */
function isEd25519(key: Uint8Array): boolean {
  return key.length === 44 && toHex(key.subarray(0, 12)) === "302a300506032b6570032100";
}

/** By which a key is called: the first 16 hexadecimal digits of the SHA-256 of its SubjectPublicKeyInfo. */
export async function keyId(publicKey: Uint8Array, { sha256 }: CapsuleCrypto): Promise<string> {
  return toHex(await sha256(publicKey)).slice(0, 16);
}

/** Every proof bears the name its bytes give it, and speaks of this manifest. */
async function checkProofs(
  proofs: readonly Part[],
  digest: Uint8Array,
  crypto: CapsuleCrypto,
): Promise<readonly StatedTime[] | Fault> {
  const times: StatedTime[] = [];
  for (const { path, bytes } of proofs) {
    const reply = readReply(bytes, digest);
    const named = path === (await proofName(bytes, crypto));
    if (!named || typeof reply === "string") return { reason: "false-proof", part: path };
    times.push({ part: path, time: reply.time });
  }
  return times;
}
