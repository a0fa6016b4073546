import {
  capsuleIssue,
  fromHex,
  isFault,
  packCapsule,
  readCapsule,
  readReply,
  timeRequest,
  withProof,
} from "../capsule/index.ts";
import { readBytes, writeAtomic } from "../files/index.ts";
import { type Answer, askedWords, refuseWord } from "../questions/index.ts";
import { nodeCrypto } from "./node-crypto.ts";
import { openCapsule } from "./verify-capsule.ts";

export interface StampAnswer extends Answer {
  /** The file the request was written to. */
  readonly request?: string;
  /** The time the reply states. */
  readonly time?: string;
}

/** What a reply may weigh: some certificates and a signature. */
const LARGEST_REPLY = 256 * 1024;

/** Writes the request for a proof of time, or takes the reply in; nothing is sent anywhere. */
export async function stampCapsule(
  file: string,
  { request, reply }: { readonly request?: string; readonly reply?: string },
): Promise<StampAnswer> {
  const read = await openCapsule(file);
  if ("code" in read) return { issues: [read], texts: new Map(), exitCode: 2 };
  const words = askedWords();
  if ((request === undefined) === (reply === undefined))
    refuseWord("--request", "", "value-missing", words);
  const bytes = reply === undefined ? undefined : readBytes(reply, LARGEST_REPLY);
  if (reply !== undefined && typeof bytes === "string")
    refuseWord("--reply", reply, "not-found", words);
  if (words.issues.length > 0) return { ...words, exitCode: 2 };
  const digest = fromHex(read.capsule.digest);
  if (request !== undefined) {
    writeAtomic(request, timeRequest(digest));
    return { ...words, exitCode: 0, request };
  }
  if (!(bytes instanceof Uint8Array)) return { ...words, exitCode: 2 };
  const stated = readReply(bytes, digest);
  const stamped = await withProof(read.capsule, bytes, nodeCrypto);
  const again = await readCapsule(packCapsule(stamped), nodeCrypto);
  if (typeof stated === "string" || isFault(again)) {
    const refusedReply = capsuleIssue(file, { reason: "reply-refused" });
    return { ...words, issues: [refusedReply], exitCode: 2 };
  }
  writeAtomic(file, packCapsule(stamped));
  return { ...words, exitCode: 0, time: stated.time };
}
