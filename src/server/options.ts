import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Issue, type IssueFacts, issue } from "../core/index.ts";
import { packageRoot } from "../files/index.ts";

/** What is served, and where. */
export interface ServerOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** The page may save into the folder. */
  readonly write: boolean;
}

const PORT = 4780;
const KNOWN: readonly string[] = ["--port", "--host", "--write"];

/** Reads `[DIR] [--port N] [--host NAME] [--write]`; without words the embedded example is served on loopback. */
export function readOptions(
  argv: readonly string[],
): ServerOptions | { readonly issues: readonly Issue[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: { port: { type: "string" }, host: { type: "string" }, write: { type: "boolean" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const issues: Issue[] = [];
  for (const token of tokens) {
    if (token.kind === "option" && !KNOWN.includes(token.rawName)) {
      issues.push(refuse(token.rawName, { problem: "unknown-option", known: KNOWN.join(", ") }));
    }
  }
  const [folder = join(packageRoot, "examples", "kazakhstan"), ...more] = positionals;
  for (const word of more) issues.push(refuse(word, { problem: "too-many" }));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    issues.push(refuse("DIR", { problem: "not-a-folder", given: folder }));
  }
  const write = values.write === true;
  // The embedded example is nobody's plan to write into.
  if (write && positionals.length === 0) issues.push(refuse("DIR", { problem: "value-missing" }));
  const port = readPort(values.port, issues);
  const host = typeof values.host === "string" ? values.host : "127.0.0.1";
  return issues.length > 0 ? { issues } : { folder, host, port, write };
}

function readPort(given: string | boolean | undefined, issues: Issue[]): number {
  if (given === undefined) return PORT;
  const port = typeof given === "string" && /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  const facts = { problem: "not-one-of", given: String(given), known: "0..65535" } as const;
  issues.push(refuse("--port", facts));
  return PORT;
}

function refuse(argument: string, facts: Omit<IssueFacts["bad-argument"], "argument">): Issue {
  const at = { file: argument, line: 1, column: 1, length: 1 };
  return issue("bad-argument", at, { argument, ...facts });
}
