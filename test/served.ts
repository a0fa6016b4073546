import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A server that runs, and how to end it at once. */
export interface Served {
  readonly origin: string;
  /** What it printed that lets a page save; empty where it was started for reading. */
  readonly token: string;
  readonly kill: () => Promise<void>;
}

const root = join(import.meta.dirname, "..");

/** The real server as a process of its own, from emitted JavaScript, on a port that is free. */
export async function serve(folder: string, ...words: readonly string[]): Promise<Served> {
  const start = `import { start } from ${JSON.stringify(join(root, "dist", "server", "start.js"))};
process.exitCode = await start(process.argv.slice(1));`;
  const all = ["--input-type=module", "-e", start, "--", folder, "--port", "0", ...words];
  const child = spawn(process.execPath, all, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
  });
  const ended = once(child, "exit");
  let said = "";
  await new Promise<void>((ready, failed) => {
    child.on("exit", () => failed(new Error(`the server ended: ${said}`)));
    child.stdout.on("data", (text) => {
      said += text;
      if (/http:\S+\n/.test(said)) ready();
    });
  });
  const [, origin = "", token = ""] =
    /(http:\/\/[^/\s]+)\/\S*?(?:#token=(\S+))?\n/.exec(said) ?? [];
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  return { origin, token, kill };
}
