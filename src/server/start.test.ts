import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** The server as a process of its own, from emitted JavaScript. */
function serve(...words: readonly string[]) {
  const start = `import { start } from ${JSON.stringify(join(packageRoot, "dist", "server", "start.js"))};
process.exitCode = await start(process.argv.slice(1));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", start, "--", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
  });
  running.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let i = 0; i < 200; i++) {
      const found = pattern.exec(said);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never said ${pattern}: ${said}`);
  };
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, until, ended };
}

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\//;

describe("the server", () => {
  test("prints its address, answers, and ends cleanly with an open page listening", async () => {
    const { child, until, ended } = serve(
      join(packageRoot, "examples", "one-process"),
      "--port",
      "0",
    );
    const [address] = await until(ADDRESS);
    expect((await fetch(`${address}en`)).status).toBe(200);
    const events = await fetch(`${address}events`);
    const reader = events.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("event: version");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect((await reader?.read())?.done).toBe(true);
  });

  test("takes the next port where one is in use, and says so", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
    );
    const { until } = serve("--port", String(port));
    await until(new RegExp(`Port ${port} is in use`));
    expect(Number((await until(ADDRESS))[1])).toBeGreaterThan(port);
    other.close();
  });

  test.each([
    [["nowhere-at-all"], /is no folder/],
    [["--prot", "1"], /no option --prot/],
    [["--port", "99999"], /--port cannot be/],
    [["--host", "192.0.2.1"], /--host cannot be/],
  ])("%j is refused with a sentence", async (words, sentence) => {
    const { until, ended } = serve(...words);
    await until(sentence);
    expect(await ended).toBe(2);
  });
});
