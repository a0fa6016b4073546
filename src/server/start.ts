import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import {
  chooseLanguage,
  type Language,
  type Opened,
  openLive,
  untilStopped,
} from "../actions/index.ts";
import { type Issue, isError, issue } from "../core/index.ts";
import { recoverFolder } from "../files/index.ts";
import { cliWords, issueSentences } from "../sentences/index.ts";
import { createApp } from "./app.ts";
import { readOptions, type ServerOptions } from "./options.ts";
import { newToken } from "./saving.ts";

/** Serves the report of a workspace until it is told to stop; the code the process ends with. */
export async function start(argv: readonly string[]): Promise<number> {
  const language = chooseLanguage(undefined, process.env);
  const options = readOptions(argv);
  if ("issues" in options) return refuse(options.issues, language);
  if (options.write) recoverFolder(options.folder);
  const saving = options.write ? { folder: options.folder, token: newToken() } : undefined;
  const live = openLive(options.folder, (opened) => say(rereadWords(opened, language)));
  const server = createAdaptorServer({
    fetch: createApp(live, options.host, saving).fetch,
  }) as Server;
  const failed = await listen(server, options, language);
  if (failed !== undefined) {
    live.close();
    return refuse([failed], language);
  }
  const address = addressOf(server, options.host);
  // What stands behind the # is told to no server, ours or another.
  const page = saving === undefined ? address : `${address}${language}#token=${saving.token}`;
  say(cliWords[language].serving(page));
  say(cliWords[language].stopWith);
  await untilStopped();
  live.close();
  await closed(server);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(issues: readonly Issue[], language: Language): number {
  for (const one of issues) {
    const { what, mend } = issueSentences(one, language);
    process.stderr.write(
      `${what}${mend === undefined ? "" : ` ${cliWords[language].mend} ${mend}`}\n`,
    );
  }
  return 2;
}

function rereadWords({ issues }: Opened, language: Language): string {
  const errors = issues.filter(isError).length;
  const words = cliWords[language];
  return errors === 0 ? words.readAnew : `${words.readAnew} ${words.errors(errors)}`;
}

/** As many ports are tried after the one asked for. */
const TRIES = 20;

/** Listens on the port asked for, else on the next that is free, saying so; the issue that kept it from listening. */
async function listen(
  server: Server,
  { host, port }: ServerOptions,
  language: Language,
): Promise<Issue | undefined> {
  for (let at = port; at < port + TRIES && at <= 65_535; at++) {
    const error = await tryToListen(server, host, at);
    if (error === undefined) {
      if (at !== port) say(issueSentences(inUse(port, at), language).what);
      return undefined;
    }
    if (error.code !== "EADDRINUSE") return cannotListen(host, error);
  }
  return cannotListen(host, new Error("EADDRINUSE"));
}

function tryToListen(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(undefined);
    });
  });
}

function inUse(port: number, next: number): Issue {
  return issue("port-in-use", { file: "--port", line: 1, column: 1, length: 1 }, { port, next });
}

function cannotListen(host: string, error: Error): Issue {
  const at = { file: "--host", line: 1, column: 1, length: 1 };
  const given = `${host} (${error.message})`;
  return issue("bad-argument", at, { problem: "not-one-of", argument: "--host", given });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** Long enough for whoever is connected to hear the end. [ms] */
const PARTING = 500;

/** Pages that were open have been told; a connection that still hangs is cut. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PARTING);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
}
