import type { Signer } from "../capsule/index.ts";
import { type Issue, likelyName } from "../core/index.ts";
import { type Answer, askedWords, refuseWord } from "../questions/index.ts";
import {
  exportKey,
  importKey,
  type KeptKey,
  keyNames,
  loadKey,
  makeKey,
  toldOf,
} from "./key-folder.ts";

export const KEY_ACTIONS = ["make", "list", "export", "import"] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

export interface KeysAsking {
  readonly action: string;
  readonly name?: string;
  /** Where an imported key lies. */
  readonly file?: string;
  /** Export the private half too. */
  readonly withPrivate: boolean;
  readonly passphrase?: string;
}

/** A key as it is listed; `locked`: its passphrase is needed even to see whose it is. */
export interface ListedKey {
  readonly name: string;
  readonly signer?: Signer;
  readonly canSign: boolean;
}

export interface KeysAnswer extends Answer {
  readonly keys?: readonly ListedKey[];
  /** The key that was made or taken in. */
  readonly made?: ListedKey;
  readonly pem?: string;
}

/** Makes, lists, hands out and takes in this user's keys. */
export async function keys(asking: KeysAsking): Promise<KeysAnswer> {
  const { action, name, file } = asking;
  const words = askedWords();
  if (!isAction(action)) {
    const likely = likelyName(action, KEY_ACTIONS);
    const more = { known: KEY_ACTIONS.join(", "), ...(likely === undefined ? {} : { likely }) };
    refuseWord("ACTION", action, "not-one-of", words, more);
    return { ...words, exitCode: 2 };
  }
  if (action === "list") return { ...words, exitCode: 0, keys: await listed() };
  if (name === undefined) refuseWord("NAME", "", "value-missing", words);
  if (action === "import" && file === undefined) refuseWord("FILE", "", "value-missing", words);
  if (words.issues.length > 0) return { ...words, exitCode: 2 };
  return told(await act(action, name ?? "", asking));
}

function isAction(word: string): word is KeyAction {
  return KEY_ACTIONS.some((action) => action === word);
}

async function act(
  action: Exclude<KeyAction, "list">,
  name: string,
  { file = "", withPrivate, passphrase }: KeysAsking,
): Promise<KeptKey | Issue | string> {
  if (action === "make") return makeKey(name, passphrase);
  if (action === "import") return importKey(name, file, passphrase);
  return exportKey(name, withPrivate, passphrase);
}

function told(result: KeptKey | Issue | string): KeysAnswer {
  const answer = { issues: [], texts: new Map(), exitCode: 0 } as const;
  if (typeof result === "string") return { ...answer, pem: result };
  if ("code" in result) return { ...answer, issues: [toldOf("NAME", result)], exitCode: 2 };
  return { ...answer, made: listing(result.signer.name, result) };
}

async function listed(): Promise<readonly ListedKey[]> {
  const all: ListedKey[] = [];
  for (const name of keyNames()) {
    const key = await loadKey(name);
    all.push("code" in key ? { name, canSign: true } : listing(name, key));
  }
  return all;
}

function listing(name: string, { signer, sign }: KeptKey): ListedKey {
  return { name, signer, canSign: sign !== undefined };
}
