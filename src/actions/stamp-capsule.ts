import { lstatSync } from "node:fs";
import {
  capsuleIssue,
  fromHex,
  isFault,
  packCapsule,
  type ReadCapsule,
  readCapsule,
  readReply,
  timeRequest,
  withProof,
} from "../capsule/index.ts";
import { readBytes } from "../files/index.ts";
import { type Answer, type AskedWords, askedWords, refuseWord } from "../questions/index.ts";
import { redrawCapsulePage } from "./capsule-page.ts";
import { nodeCrypto } from "./node-crypto.ts";
import { openCapsule } from "./verify-capsule.ts";
import { rewriteCapsule, writeFiles } from "./write-capsule.ts";

export interface StampAnswer extends Answer {
  /** The file the request was written to. */
  readonly request?: string;
  /** The time the reply states. */
  readonly time?: string;
  /** The page beside the capsule, where it was drawn anew. */
  readonly page?: string;
}

interface StampAsking {
  readonly request?: string;
  readonly reply?: string;
}

/** What a reply may weigh: some certificates and a signature. */
const LARGEST_REPLY = 256 * 1024;

/** Writes the request for a proof of time, or takes the reply in; nothing is sent anywhere. */
export async function stampCapsule(file: string, asking: StampAsking): Promise<StampAnswer> {
  const read = await openCapsule(file);
  if ("code" in read) return { issues: [read], texts: new Map(), exitCode: 2 };
  const words = refusedStamp(asking);
  if (words.issues.length > 0) return { ...words, exitCode: 2 };
  const { request, reply = "" } = asking;
  if (request !== undefined) return writeRequest(read, request, words);
  return takeReply(file, read, reply, words);
}

/** One of the two; a request is a new file: whoever names the capsule by mistake must not lose it. */
function refusedStamp({ request, reply }: StampAsking): AskedWords {
  const words = askedWords();
  if (request === undefined && reply === undefined)
    refuseWord("--request", "", "value-missing", words, { known: "--request, --reply" });
  else if (request !== undefined && reply !== undefined)
    refuseWord("--reply", reply, "too-many", words);
  else if (request !== undefined && lstatSync(request, { throwIfNoEntry: false }) !== undefined)
    refuseWord("--request", request, "taken", words);
  return words;
}

function writeRequest({ capsule }: ReadCapsule, request: string, words: AskedWords): StampAnswer {
  const content = timeRequest(fromHex(capsule.digest));
  const unwritten = writeFiles([{ file: request, content }]);
  if (unwritten !== undefined) return { ...words, issues: [unwritten], exitCode: 2 };
  return { ...words, exitCode: 0, request };
}

async function takeReply(
  file: string,
  { capsule }: ReadCapsule,
  reply: string,
  words: AskedWords,
): Promise<StampAnswer> {
  const bytes = readBytes(reply, LARGEST_REPLY);
  if (typeof bytes === "string") {
    refuseWord("--reply", reply, "not-found", words);
    return { ...words, exitCode: 2 };
  }
  const stated = readReply(bytes, fromHex(capsule.digest));
  const stamped = await withProof(capsule, bytes, nodeCrypto);
  const again = await readCapsule(packCapsule(stamped), nodeCrypto);
  if (typeof stated === "string" || isFault(again)) {
    const refusedReply = capsuleIssue(file, { reason: "reply-refused" });
    return { ...words, issues: [refusedReply], exitCode: 2 };
  }
  const unwritten = rewriteCapsule(file, capsule, stamped);
  if (unwritten !== undefined) return { ...words, issues: [unwritten], exitCode: 2 };
  const page = await redrawCapsulePage(file, capsule, stamped);
  const answer = { ...words, exitCode: 0, time: stated.time } as const;
  return page === undefined ? answer : { ...answer, page };
}
