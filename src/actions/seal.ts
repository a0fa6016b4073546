import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import {
  packCapsule,
  type Sealing,
  type Signer,
  sealCapsule,
  withSignature,
} from "../capsule/index.ts";
import { formatDay, type Issue, isError, isUtf8 } from "../core/index.ts";
import { readFolder, writeAtomic } from "../files/index.ts";
import { FORMAT } from "../format/index.ts";
import {
  type Asking,
  askedWords,
  type CheckAnswer,
  checkOpened,
  openTexts,
  refuseWord,
  type SealedNote,
  sealedParts,
} from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { writeCapsulePage } from "./capsule-page.ts";
import { type KeptKey, keyIssue, loadKey, readSigner } from "./key-folder.ts";
import { nodeCrypto } from "./node-crypto.ts";
import { refusedFile } from "./refused-file.ts";

/** What is sealed besides the plan: who signs now, who will sign later, notes to the reader. */
export interface SealAsking extends Asking {
  readonly program: { readonly name: string; readonly version: string };
  /** Names of this user's keys. */
  readonly keys: readonly string[];
  /** Files of public keys. */
  readonly signers: readonly string[];
  readonly notes: readonly string[];
  readonly passphrase?: string;
  /** The page that carries the capsule is first shown in it. */
  readonly language: Language;
}

export interface SealAnswer extends CheckAnswer {
  readonly sealed?: {
    readonly file: string;
    readonly digest: string;
    /** The page that carries it, where it could be made. */
    readonly page?: string;
    readonly signers: readonly { readonly signer: Signer; readonly signed: boolean }[];
  };
}

/** Seals a workspace as of a day into one file: the same texts and keys, the same bytes. */
export async function seal(
  folder: string,
  asking: SealAsking,
  file: string | undefined,
): Promise<SealAnswer> {
  const { files, issues: unread } = readFolder(folder);
  const checked = checkOpened(openTexts(files, unread), asking);
  const refused = refusedCapsule(file);
  const notes = readNotes(asking.notes);
  const keys = await gatherKeys(asking);
  const issues = [...checked.issues, ...refused.issues, ...notes.issues, ...keys.issues];
  const texts = new Map([...checked.texts, ...refused.texts, ...notes.texts]);
  const blocked = [...refused.issues, ...notes.issues, ...keys.issues].length > 0;
  const answer: CheckAnswer = { ...checked, issues, texts, exitCode: issues.some(isError) ? 2 : 0 };
  const { plan, verdict } = checked;
  if (blocked || plan === undefined || verdict === undefined || file === undefined) return answer;
  const sealing: Sealing = {
    program: asking.program,
    format: FORMAT,
    name: { ...plan.base.name },
    asOf: formatDay(verdict.asOf),
    scenarios: asking.scenarios ?? null,
    period: asking.year ?? null,
    parts: sealedParts(files, { ...checked, plan, verdict }, notes.notes),
    signers: keys.kept.map(({ signer }) => signer),
  };
  return { ...answer, sealed: await writeCapsule(sealing, keys.kept, file, asking.language) };
}

async function writeCapsule(
  sealing: Sealing,
  keys: readonly KeptKey[],
  file: string,
  language: Language,
) {
  let capsule = await sealCapsule(sealing, nodeCrypto);
  for (const { signer, sign } of keys) {
    if (sign !== undefined) capsule = withSignature(capsule, signer.id, sign(capsule.signed));
  }
  const bytes = packCapsule(capsule);
  writeAtomic(file, bytes);
  const page = await writeCapsulePage(capsule, bytes, file, language);
  const signers = keys.map(({ signer, sign }) => ({ signer, signed: sign !== undefined }));
  return { file, digest: capsule.digest, signers, ...(page === undefined ? {} : { page }) };
}

/** A capsule may bear signatures nobody can give again: none is written over. */
function refusedCapsule(file: string | undefined) {
  const words = refusedFile(file);
  if (file !== undefined && words.issues.length === 0 && existsSync(file))
    refuseWord("--output", file, "taken", words);
  return words;
}

interface GatheredKeys {
  readonly kept: readonly KeptKey[];
  readonly issues: readonly Issue[];
}

/** Who signs, in the order of their keys; a key named twice signs once. */
async function gatherKeys({ keys, signers, passphrase }: SealAsking): Promise<GatheredKeys> {
  const kept = new Map<string, KeptKey>();
  const issues: Issue[] = [];
  for (const file of signers) {
    const signer = await readSigner(file);
    if ("code" in signer) issues.push(signer);
    else kept.set(signer.id, { signer });
  }
  for (const name of keys) {
    const key = await loadKey(name, passphrase);
    if ("code" in key) issues.push(key);
    else if (key.sign === undefined) issues.push(keyIssue(name, "not-private"));
    else kept.set(key.signer.id, key);
  }
  const ids = [...kept.keys()].sort();
  return { kept: ids.flatMap((id) => kept.get(id) ?? []), issues };
}

const LARGEST_NOTE = 256 * 1024;

/** Notes are texts of their own names; what is no text is refused. */
function readNotes(paths: readonly string[]) {
  const words = askedWords();
  const notes: SealedNote[] = [];
  for (const path of paths) {
    const bytes = isNote(path) ? readFileSync(path) : undefined;
    const name = basename(path);
    const taken = notes.some((note) => note.path === name);
    if (bytes === undefined || taken || !isUtf8(bytes))
      refuseWord("--note", path, taken ? "not-one-of" : "not-found", words);
    else notes.push({ path: name, text: bytes.toString("utf8") });
  }
  return { notes, ...words };
}

function isNote(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size <= LARGEST_NOTE;
}
