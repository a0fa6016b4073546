// `npm start` and `npm test` begin here, on whatever Node (18 or later) the machine has:
// install what the lock names, hand over to a newer Node if this one is too old, run.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import * as module from "node:module"; // named import of enableCompileCache fails on Node 20
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver, installedNode, newEnough, nodePackage, OLDEST } from "./bin/runtime.mjs";
import { installIfChanged } from "./scripts/install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const [task, ...words] = process.argv.slice(2);
const tasks = { start, test };
process.exitCode = await boot();

async function boot() {
  if (!Object.hasOwn(tasks, task ?? "")) return say(2, "usage: node boot.mjs start|test [words]");
  followParent();
  if (!(await installIfChanged())) return 70;
  // An install may have taken away the Node we run on.
  if (!newEnough() || !existsSync(process.execPath)) return runElsewhere();
  mkdirSync(join(root, "build"), { recursive: true });
  module.enableCompileCache?.(join(root, "build", "compile-cache"));
  return tasks[task]();
}

async function start() {
  const { buildIfStale } = await import("./scripts/build.mjs");
  if (!buildIfStale()) return 70;
  const { buildPageIfStale } = await import("./scripts/page.mjs");
  await buildPageIfStale();
  const server = await import("./dist/server/start.js");
  return server.start(words);
}

async function test() {
  const { testAll } = await import("./test/all.ts");
  return testAll(words);
}

function runElsewhere() {
  const node = installedNode(root);
  if (node) return handOver(node, process.argv.slice(1));
  return say(
    70,
    `Tizbek needs Node ${OLDEST} or newer. This is ${process.versions.node}, and the npm package`,
    `${nodePackage()}, which would bring a newer one, is not installed.`,
    `Run "npm ci --include=optional" once more, or install Node ${OLDEST} or newer yourself.`,
  );
}

/** A killed npm leaves its shell or us behind: when it has gone, so do we. */
function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM"); // the server closes what it has open
    setTimeout(() => process.exit(143), 5000).unref();
  }, 500);
  watch.unref();
}

/** Our parent and, where that is npm's shell and the system shows it, the shell's parent. */
function ancestors() {
  const status = `/proc/${process.ppid}/status`;
  const text = existsSync(status) ? readFileSync(status, "utf8") : "";
  const above = /^Name:\s(ba|da)?sh$/m.test(text) ? /^PPid:.*$/m.exec(text)?.[0] : "";
  return `${process.ppid} ${above}`;
}

function say(code, ...lines) {
  process.stderr.write(`${lines.join("\n")}\n`);
  return code;
}
