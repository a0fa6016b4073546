import type { CapsuleWords } from "./capsule-words.ts";

export const CAPSULE_EN: CapsuleWords = {
  title: "Time capsule",
  whole: "The seal is whole: the file has not changed.",
  broken: "The seal is broken.",
  asOf: (day) => `As of ${day}.`,
  sealedBy: (program) => `Sealed by ${program}.`,
  digest: "Digest of its list of parts (SHA-256)",
  parts: (count, bytes) => `${count} parts, ${bytes} bytes`,
  part: { name: "Part", bytes: "Bytes", digest: "SHA-256" },
  signer: {
    signed: "signed",
    missing: "has not signed yet",
    unchecked: "signed; this browser cannot check it",
    nobody:
      "Nobody has signed it. Whoever changed it could seal it anew: only a digest you know from elsewhere tells it apart.",
  },
  time: {
    stands: (time) => `It was there at ${time} (UTC): an authority you believe says so.`,
    unchecked: (time) =>
      `A reply in it states ${time} (UTC). Whose signature it bears was not checked: give the authority's certificates with --tsa-ca.`,
  },
  proves:
    "A whole seal says that these are the bytes that were sealed. It does not say that what was sealed is true, nor whose a key is: compare the digest, or the id of the key, with one you have from elsewhere.",
  sealed: (file) => `Sealed: ${file}`,
  page: (file) => `The page that verifies it, offline too: ${file}`,
  signed: (name) => `Signed: ${name}`,
  opened: (folder) => `Opened: ${folder}`,
  requestWritten: (file) =>
    `The request to a time-stamping authority is written: ${file}. Nothing was sent.`,
  replyTaken: (time) => `The reply is taken in; it states ${time} (UTC).`,
  compared: {
    title: (name) => `What was sealed, and what is: ${name}`,
    days: (was, now) => `Then: as of ${was}. Now: as of ${now}.`,
    named: (name) => `“${name}”`,
    changed: (what, was, now) => `${what}: ${was} then, ${now} now.`,
    under: (scenario, text) => `Under “${scenario}”: ${text}`,
    published: (what, texts) =>
      what === "" ? `Published since: ${texts}.` : `${what}: published since: ${texts}.`,
    by: (day) => `by ${day}`,
    noDate: "no date given",
    absent: "not there",
    added: (names) => `New: ${names}.`,
    gone: (names) => `No longer there: ${names}.`,
    sameVerdict: (cells) => `The verdict is the same in every cell judged then and now (${cells}).`,
    nothing: "Nothing differs.",
    unread: "The texts of the capsule can no longer be read as a plan: figures were not compared.",
  },
  key: {
    made: (name) => `The key ${name} is there.`,
    kept: (folder) => `Keys are kept in ${folder}.`,
    none: "There is no key yet: tizbek keys make NAME",
    publicOnly: "can only verify",
  },
};
