import type { IssueFacts } from "../../core/index.ts";
import type { CapsuleCode, IssueText, IssueWords } from "./words.ts";

const REFUSED = {
  unreadable: "It cannot be read",
  "not-a-capsule": "It is no time capsule",
  "too-large": "It is larger than a capsule may be (64 MiB, 2,000 parts)",
  "cut-short": "It is cut short",
  changed: "Its bytes are not those that were sealed",
  beyond: "Something was put behind its end",
  "bad-name": "A part has a name that no file can have",
  manifest: "Its list of parts is not in the one form it may have",
  schema: "It is of a format, or of algorithms, that this release does not know",
  order: "A part stands out of its order",
  missing: "A part is missing",
  unnamed: "A part stands there that its list does not name",
  digest: "A part is not the one that was sealed: its digest differs",
  "foreign-signature": "It bears a signature by a key that its list does not name",
  "false-signature": "A signature is not of this capsule, or not by its key",
  "false-proof": "A proof of time is not about this capsule",
  "other-digest": "It is another capsule: its digest is not the one asked for",
  "not-signed": "It is not signed by the key asked for",
  "not-a-signer": "The key is not among those the capsule names as its signers",
  "reply-refused": "The reply grants no time for this capsule",
  meanwhile: "It changed while it was being added to",
} as const;

const REFUSED_MEND = {
  unreadable: "see that it is there and may be read",
  "not-a-capsule": "give a file that tizbek seal wrote",
  "other-digest": "ask whoever gave you the digest for the capsule it is of",
  "not-signed": "ask whoever holds the key for the capsule they signed",
  "not-a-signer": "name the key when sealing: tizbek seal --signer KEY.pem",
  "reply-refused": "send the request anew: tizbek stamp FILE --request FILE.tsq",
  schema: "take a newer release of tizbek",
  meanwhile: "do it again",
} as const;

const KEYS = {
  "not-found": "There is no such key",
  taken: "A key of this name is there already",
  "bad-name": "A name has letters, digits, - and _ only, at most 60",
  "not-a-key": "It is no Ed25519 key in PEM",
  "not-private": "There is no private half of it: it can only verify",
  "passphrase-missing": "The key is locked by a passphrase",
  "passphrase-wrong": "The passphrase is another",
  unreadable: "It cannot be read or written",
} as const;

const KEYS_MEND = {
  "not-found": "see which there are: tizbek keys list",
  taken: "choose another name; a key is never overwritten",
  "bad-name": "choose another name",
  "not-a-key": "give a file that tizbek keys export or openssl genpkey -algorithm ed25519 wrote",
  "not-private": "sign where the private half is kept",
  "passphrase-missing": "give the file that holds it: --passphrase FILE",
  "passphrase-wrong": "give the file that holds the right one: --passphrase FILE",
  unreadable: "see that it is there and may be read and written",
} as const;

/** Why a capsule is refused, by its reason and its part alone: the page that carries one says it too. */
export function enCapsuleRefused({ reason, part }: IssueFacts["capsule-refused"]): IssueText {
  return {
    what: `${REFUSED[reason]}${part === undefined ? "" : `: ${part}`}.`,
    mend:
      reason in REFUSED_MEND
        ? REFUSED_MEND[reason as keyof typeof REFUSED_MEND]
        : "do not rely on it; ask for the file anew from whoever sealed it",
  };
}

export const EN_CAPSULE: Pick<IssueWords, CapsuleCode> = {
  "capsule-refused": enCapsuleRefused,
  "key-refused": ({ reason, name }, say) => ({
    what: `${say.quoted(name)}: ${KEYS[reason]}.`,
    mend: KEYS_MEND[reason],
  }),
};
