import { readFileSync } from "node:fs";
import { type AskedWords, askedWords, refuseWord } from "../questions/index.ts";

export interface ReadPassphrase extends AskedWords {
  readonly passphrase?: string;
}

/**
 * The first line of the file of `--passphrase`; never a word of the command line, which others can see. A file that
 * holds none is refused: a key must not be kept open where somebody wanted it locked.
 */
export function readPassphrase(file: string | undefined): ReadPassphrase {
  const words = askedWords();
  if (file === undefined) return words;
  const passphrase = firstLine(file);
  if (passphrase !== undefined && passphrase !== "") return { ...words, passphrase };
  refuseWord("--passphrase", file, passphrase === undefined ? "not-found" : "not-one-of", words);
  return words;
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/, 1)[0] ?? "";
  } catch {
    return undefined;
  }
}
