/** An editor's YAML server as an editor runs it: a process of its own, spoken to by LSP. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface LanguageServer {
  /** What the server says of a text once it has read it. */
  readonly diagnose: (uri: string, text: string) => Promise<readonly Diagnostic[]>;
  /** The labels it offers at a place of a text. */
  readonly complete: (uri: string, text: string, at: Position) => Promise<readonly string[]>;
  readonly stop: () => void;
}

/** No schema from the network: only what the text's first line names. */
const SETTINGS = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
};

/** Starts the server; every text is opened under an address of its own. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const command = fileURLToPath(
    import.meta.resolve("yaml-language-server/bin/yaml-language-server"),
  );
  const child = spawn(process.execPath, [command, "--stdio"]);
  const answers = new Map<number, (result: unknown) => void>();
  const told = new Map<string, (found: readonly Diagnostic[]) => void>();
  const send = (message: object) => write(child, { jsonrpc: "2.0", ...message });
  let last = 0;
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      answers.set(++last, resolve);
      send({ id: last, method, params });
    });
  listen(child, ({ id, method, params, result }) => {
    if (method === undefined && id !== undefined) answers.get(id)?.(result);
    else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      told.get(uri)?.(diagnostics);
    } else if (id !== undefined) send({ id, result: answerTo(method, params) });
  });
  await ask("initialize", { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: SETTINGS } });
  const diagnose = (uri: string, text: string) =>
    new Promise<readonly Diagnostic[]>((resolve) => {
      told.set(uri, resolve);
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
    });
  return {
    diagnose,
    complete: async (uri, text, position) => {
      await diagnose(uri, text);
      const found = await ask("textDocument/completion", { textDocument: { uri }, position });
      return (found as { items: readonly { label: string }[] }).items.map(({ label }) => label);
    },
    stop: () => child.kill(),
  };
}

const CAPABILITIES = { workspace: { configuration: true }, textDocument: { completion: {} } };

/** The server asks for its settings, section by section. */
function answerTo(method: string | undefined, params: unknown): unknown {
  if (method !== "workspace/configuration") return null;
  const { items } = params as { items: readonly { section: string }[] };
  return items.map(({ section }) => (section === "yaml" ? SETTINGS.yaml : null));
}

function write(child: ChildProcessWithoutNullStreams, message: object): void {
  const body = Buffer.from(JSON.stringify(message));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function listen(child: ChildProcessWithoutNullStreams, hear: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  child.stdout.on("data", (more: Buffer) => {
    rest = Buffer.concat([rest, more]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString("utf8", 0, head))?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      const body = rest.toString("utf8", head + 4, head + 4 + length);
      rest = rest.subarray(head + 4 + length);
      hear(JSON.parse(body));
    }
  });
}
