import { type CapsuleCrypto, toHex } from "./crypto.ts";
import { type Element, readElements, TAG, within, writeElement } from "./der.ts";

/** SHA-256, 2.16.840.1.101.3.4.2.1 (RFC 5754). */
const SHA256 = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);
/** id-signedData, 1.2.840.113549.1.7.2 (RFC 5652), and id-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4 (RFC 3161). */
const SIGNED_DATA = "2a864886f70d010702";
const TST_INFO = "2a864886f70d0109100104";
const SHA256_HEX = toHex(SHA256);

/**
 * A request for the time of a digest (RFC 3161 §2.4.1): 32 bytes of SHA-256, the authority's certificate wanted. The
 * nonce is taken from the digest: the same request for the same capsule, and no chance in it.
 */
export function timeRequest(digest: Uint8Array): Uint8Array {
  const version = writeElement(TAG.integer, Uint8Array.of(1));
  const nonce = writeElement(TAG.integer, Uint8Array.of(0x01, ...digest.subarray(0, 8)));
  const certificate = writeElement(TAG.boolean, Uint8Array.of(0xff));
  return writeElement(TAG.sequence, version, imprintOf(digest), nonce, certificate);
}

function imprintOf(digest: Uint8Array): Uint8Array {
  const algorithm = writeElement(
    TAG.sequence,
    writeElement(TAG.oid, SHA256),
    writeElement(TAG.null),
  );
  return writeElement(TAG.sequence, algorithm, writeElement(TAG.octets, digest));
}

/** What a reply states. */
export interface Reply {
  /** 2026-11-25T09:30:00Z; fractions of a second left as they are. */
  readonly time: string;
}

/**
 * Reads a reply (RFC 3161 §2.4.2): granted, about just this digest, at what time. Whose signature it bears, and
 * whether it stands, is not looked at here.
 */
export function readReply(
  bytes: Uint8Array,
  digest: Uint8Array,
): Reply | "not-a-reply" | "refused" | "other-digest" {
  const [reply, ...rest] = readElements(bytes) ?? [];
  const [status, token] = within(reply, TAG.sequence) ?? [];
  const [code] = within(status, TAG.sequence) ?? [];
  if (rest.length > 0 || code?.tag !== TAG.integer) return "not-a-reply";
  // 0: granted; 1: granted with changes.
  if (code.content.length !== 1 || (code.content[0] ?? 2) > 1) return "refused";
  const info = infoOf(token);
  const [, , imprint, , time] = info ?? [];
  const [algorithm, hashed] = within(imprint, TAG.sequence) ?? [];
  const [named] = within(algorithm, TAG.sequence) ?? [];
  const stated = timeOf(time);
  if (hashed?.tag !== TAG.octets || stated === undefined) return "not-a-reply";
  const same = toHex(hashed.content) === toHex(digest) && isOid(named, SHA256_HEX);
  return same ? { time: stated } : "other-digest";
}

/** ContentInfo → SignedData → EncapsulatedContentInfo → TSTInfo. */
function infoOf(token: Element | undefined): readonly Element[] | undefined {
  const [type, held] = within(token, TAG.sequence) ?? [];
  if (!isOid(type, SIGNED_DATA)) return undefined;
  const [signed] = within(held, TAG.context0) ?? [];
  const [, , content] = within(signed, TAG.sequence) ?? [];
  const [inner, octets] = within(content, TAG.sequence) ?? [];
  if (!isOid(inner, TST_INFO)) return undefined;
  const [text] = within(octets, TAG.context0) ?? [];
  if (text?.tag !== TAG.octets) return undefined;
  const [info] = readElements(text.content) ?? [];
  return within(info, TAG.sequence);
}

function isOid(element: Element | undefined, hex: string): boolean {
  return element?.tag === TAG.oid && toHex(element.content) === hex;
}

/** GeneralizedTime as RFC 3161 allows it: 20261125093000Z, or with a fraction of a second. */
function timeOf(element: Element | undefined): string | undefined {
  if (element?.tag !== TAG.time) return undefined;
  const text = String.fromCharCode(...element.content.subarray(0, 40));
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d+)?)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** A proof is named after its bytes, so that none can be put in another's place. */
export async function proofName(bytes: Uint8Array, { sha256 }: CapsuleCrypto): Promise<string> {
  return `proofs/${toHex(await sha256(bytes)).slice(0, 16)}.tsr`;
}
