// `npm start` and `npm test` begin here, on whatever Node (18 or later) the machine has:
// install what the lock names, hand over to a newer Node if this one is too old, run.
import { mkdirSync } from "node:fs";
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
  if (!newEnough()) return runElsewhere();
  mkdirSync(join(root, "build"), { recursive: true });
  module.enableCompileCache?.(join(root, "build", "compile-cache"));
  return tasks[task]();
}

async function start() {
  const { buildIfStale } = await import("./scripts/build.mjs");
  if (!buildIfStale()) return 70;
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
    `Tizbek needs Node ${OLDEST} or newer; this is ${process.versions.node}, and npm brought no`,
    `newer one: the optional package ${nodePackage()} is absent (npm leaves out an optional package`,
    "without a word when the registry lacks it, its hash differs or --omit=optional was given).",
    `Run "npm ci --include=optional" once more, or install Node ${OLDEST} or newer yourself.`,
  );
}

/** A killed npm takes its shell along but leaves us: when our parent has gone, so do we. */
function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM"); // the server closes what it has open
    setTimeout(() => process.exit(143), 5000).unref();
  }, 500);
  watch.unref();
}

function say(code, ...lines) {
  process.stderr.write(`${lines.join("\n")}\n`);
  return code;
}
