import { lstatSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import {
  type Capsule,
  capsuleIssue,
  isFault,
  NOTES,
  packCapsule,
  readCapsule,
  type Sealing,
  type Signer,
  sealCapsule,
  withSignature,
} from "../capsule/index.ts";
import { foldedPath, formatDay, type Issue, isError, isUtf8, pathFault } from "../core/index.ts";
import { readFolder } from "../files/index.ts";
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
import { capsulePageOf, drawCapsulePage } from "./capsule-page.ts";
import { type KeptKey, keyIssue, loadKey, readSigner } from "./key-folder.ts";
import { nodeCrypto } from "./node-crypto.ts";
import { refusedFile } from "./refused-file.ts";
import { writeFiles } from "./write-capsule.ts";

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
  const capsule = await signedCapsule(sealing, keys.kept);
  const written = await writeCapsule(capsule, file, asking.language);
  if ("code" in written) return { ...answer, issues: [...issues, written], exitCode: 2 };
  const signers = keys.kept.map(({ signer, sign }) => ({ signer, signed: sign !== undefined }));
  return { ...answer, sealed: { ...written, digest: capsule.digest, signers } };
}

async function signedCapsule(sealing: Sealing, keys: readonly KeptKey[]): Promise<Capsule> {
  let capsule = await sealCapsule(sealing, nodeCrypto);
  for (const { signer, sign } of keys) {
    if (sign !== undefined) capsule = withSignature(capsule, signer.id, sign(capsule.signed));
  }
  return capsule;
}

/** The capsule and its page, both or neither; a capsule that would be refused is never written. */
async function writeCapsule(
  capsule: Capsule,
  file: string,
  language: Language,
): Promise<{ readonly file: string; readonly page?: string } | Issue> {
  const bytes = packCapsule(capsule);
  const read = await readCapsule(bytes, nodeCrypto);
  if (isFault(read)) return capsuleIssue(file, read);
  const html = await drawCapsulePage(capsule, bytes, language);
  const page = html === undefined ? [] : [{ file: capsulePageOf(file), content: html }];
  const unwritten = writeFiles([{ file, content: bytes }, ...page]);
  if (unwritten !== undefined) return unwritten;
  return page[0] === undefined ? { file } : { file, page: page[0].file };
}

/** A capsule may bear signatures nobody can give again, a page may be somebody's own: none is written over. */
function refusedCapsule(file: string | undefined) {
  const words = refusedFile(file);
  if (file === undefined || words.issues.length > 0) return words;
  const taken = [file, capsulePageOf(file)].find((one) => isThere(one));
  if (taken !== undefined) refuseWord("--output", taken, "taken", words);
  return words;
}

/** Also a link that leads nowhere. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
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
    const unfit = pathFault(`${NOTES}${name}`) !== undefined || isNamed(notes, name);
    if (bytes === undefined || unfit || !isUtf8(bytes))
      refuseWord("--note", path, bytes === undefined ? "not-found" : "not-one-of", words);
    else notes.push({ path: name, text: bytes.toString("utf8") });
  }
  return { notes, ...words };
}

/** Whether a note of this name is there already; capitals make no difference in a capsule. */
function isNamed(notes: readonly SealedNote[], name: string): boolean {
  return notes.some(({ path }) => foldedPath(path) === foldedPath(name));
}

function isNote(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there?.isFile() === true && there.size <= LARGEST_NOTE;
}
