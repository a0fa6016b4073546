import { readFileSync } from "node:fs";
import type { Invocation } from "./read-command.ts";
import { option } from "./run.ts";

/** The first line of the file of `--passphrase`; never a word of the command line, which others can see. */
export function passphraseOf(invocation: Invocation): { readonly passphrase?: string } {
  const file = option(invocation, "passphrase");
  if (file === undefined) return {};
  try {
    return { passphrase: readFileSync(file, "utf8").split(/\r?\n/, 1)[0] ?? "" };
  } catch {
    return {};
  }
}
