import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { isOneLine, keyId, type Signer, toBase64 } from "../capsule/index.ts";
import { type Issue, type IssueFacts, issue, pathFault } from "../core/index.ts";
import { writeAtomic } from "../files/index.ts";
import { nodeCrypto } from "./node-crypto.ts";

/** A key of this user: who it is, and the function that signs where its private half is here. */
export interface KeptKey {
  readonly signer: Signer;
  readonly sign?: (message: Uint8Array) => Uint8Array;
}

type KeyReason = IssueFacts["key-refused"]["reason"];

/** `argument`: the option or word of the command that names the key. */
export function keyIssue(name: string, reason: KeyReason, argument = "--key"): Issue {
  const at = { file: argument, line: 1, column: 1, length: Math.max(1, [...name].length) };
  return issue("key-refused", at, { name, reason });
}

/** Where keys are kept: `$XDG_CONFIG_HOME/tizbek/keys`, on Windows below `%APPDATA%`. */
export function keyFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_CONFIG_HOME, APPDATA } = environment;
  const windows = process.platform === "win32" ? APPDATA : undefined;
  return join(XDG_CONFIG_HOME || windows || join(homedir(), ".config"), "tizbek", "keys");
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u;
const OWNER_ONLY = 0o600;

/** The file of a key of this name; why it cannot be one. */
function fileOf(name: string): string | Issue {
  const fits = NAME.test(name) && pathFault(`${name}.pem`) === undefined;
  return fits ? join(keyFolder(), `${name}.pem`) : keyIssue(name, "bad-name");
}

/** Names of the keys there are, in order. */
export function keyNames(): readonly string[] {
  const folder = keyFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".pem"))
    .map((file) => file.slice(0, -".pem".length))
    .sort();
}

/** Makes a new key by the system's own chance; locked by a passphrase where one is given. */
export async function makeKey(name: string, passphrase?: string): Promise<KeptKey | Issue> {
  const { privateKey } = generateKeyPairSync("ed25519");
  return keep(name, privateKey, passphrase);
}

/** Keeps a key somebody hands over: a private half, or a public one to name a signer by. */
export async function importKey(
  name: string,
  file: string,
  passphrase?: string,
): Promise<KeptKey | Issue> {
  const key = readPem(name, file, passphrase);
  return "code" in key ? key : keep(name, key, passphrase);
}

async function keep(
  name: string,
  key: KeyObject,
  passphrase: string | undefined,
): Promise<KeptKey | Issue> {
  const file = fileOf(name);
  if (typeof file !== "string") return file;
  if (existsSync(file)) return keyIssue(name, "taken");
  try {
    mkdirSync(keyFolder(), { recursive: true, mode: 0o700 });
    writeAtomic(file, pemOf(key, passphrase), { mode: OWNER_ONLY });
  } catch {
    return keyIssue(name, "unreadable");
  }
  return kept(name, key);
}

/** PKCS #8 for a private half, SubjectPublicKeyInfo for a public one; both as OpenSSL reads them. */
function pemOf(key: KeyObject, passphrase?: string): string {
  if (key.type === "public") return key.export({ type: "spki", format: "pem" }).toString();
  const locked = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  return key.export({ type: "pkcs8", format: "pem", ...locked }).toString();
}

/** The key of a name; locked ones with their passphrase. */
export async function loadKey(name: string, passphrase?: string): Promise<KeptKey | Issue> {
  const file = fileOf(name);
  if (typeof file !== "string") return file;
  if (!existsSync(file)) return keyIssue(name, "not-found");
  const key = readPem(name, file, passphrase);
  return "code" in key ? key : kept(name, key);
}

/** The same as PEM, its private half only where that is asked for. */
export function exportKey(name: string, withPrivate: boolean, passphrase?: string): string | Issue {
  const file = fileOf(name);
  if (typeof file !== "string") return file;
  if (!existsSync(file)) return keyIssue(name, "not-found");
  const key = readPem(name, file, passphrase);
  if ("code" in key) return key;
  if (!withPrivate) return pemOf(key.type === "public" ? key : createPublicKey(key));
  return key.type === "private" ? pemOf(key, passphrase) : keyIssue(name, "not-private");
}

/** A public key somebody gave, to name a signer by; a private one serves too. */
export async function readSigner(file: string): Promise<Signer | Issue> {
  const key = readPem(file, file, undefined);
  if ("code" in key) return toldOf("--signer", key);
  const name = file.replace(/^.*[\\/]/, "").replace(/(?:\.pub)?\.(?:pem|pub)$/, "");
  return isOneLine(name) ? (await kept(name, key)).signer : keyIssue(name, "bad-name", "--signer");
}

/** The same, told of another word of the command. */
export function toldOf(argument: string, refused: Issue): Issue {
  return { ...refused, at: { ...refused.at, file: argument } };
}

const LARGEST = 64 * 1024;

function readPem(name: string, file: string, passphrase: string | undefined): KeyObject | Issue {
  const text = readText(file);
  if (text === undefined) return keyIssue(name, "unreadable");
  const key = text.includes("PRIVATE KEY") ? readPrivate(name, text, passphrase) : readPublic(text);
  if (key === undefined) return keyIssue(name, "not-a-key");
  if ("code" in key) return key;
  return key.asymmetricKeyType === "ed25519" ? key : keyIssue(name, "not-a-key");
}

function readText(file: string): string | undefined {
  try {
    return statSync(file).size > LARGEST ? "" : readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function readPublic(text: string): KeyObject | undefined {
  try {
    return createPublicKey(text);
  } catch {
    return undefined;
  }
}

function readPrivate(
  name: string,
  text: string,
  passphrase: string | undefined,
): KeyObject | Issue | undefined {
  const locked = text.includes("ENCRYPTED");
  if (locked && passphrase === undefined) return keyIssue(name, "passphrase-missing");
  try {
    return createPrivateKey({ key: text, ...(locked ? { passphrase: passphrase ?? "" } : {}) });
  } catch {
    return locked ? keyIssue(name, "passphrase-wrong") : undefined;
  }
}

async function kept(name: string, key: KeyObject): Promise<KeptKey> {
  const half = key.type === "public" ? key : createPublicKey(key);
  const spki = half.export({ type: "spki", format: "der" });
  const signer = { id: await keyId(spki, nodeCrypto), name, publicKey: toBase64(spki) };
  if (key.type === "public") return { signer };
  return { signer, sign: (message) => sign(null, message, key) };
}
