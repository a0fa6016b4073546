// Plain JavaScript for Node 18 and later: makes node_modules what package-lock.json says.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { newEnough } from "../bin/runtime.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const claimFile = join(root, "build", "installing");

/** Runs `npm ci` when what is installed differs from the lock; false when npm could not. */
export async function installIfChanged() {
  if (differences().length === 0) return true;
  await claim();
  try {
    return differences().length === 0 || install();
  } finally {
    rmSync(claimFile, { force: true });
  }
}

function install() {
  say("Installing what package-lock.json names (about 400 MB; some 10 to 30 seconds) …");
  if (!npmCi()) {
    say(
      "npm ci failed: its words stand above. It needs the npm registry, or its cache filled once.",
    );
    return false;
  }
  sayLeftOut(differences());
  return true;
}

/** npm answers 0 when the registry lacks an optional package or its hash is wrong. */
function sayLeftOut(paths) {
  if (paths.length === 0) return;
  say(`npm left out, without a word: ${paths.join(", ")}.`);
  say("The registry lacks that version, or its hash differs from package-lock.json.");
  say('Run "npm ci --include=optional" once more; if it stays away, look at your .npmrc.');
}

function npmCi() {
  const words = ["ci", "--include=dev", "--include=optional", "--prefer-offline"];
  // Inside an npm script npm's own Node is named: the Node we run on may be replaced by `npm ci`.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const [program, first] = node && npm ? [node, [npm]] : ["npm", []];
  const shell = program === "npm" && process.platform === "win32";
  return (
    spawnSync(program, [...first, ...words], { cwd: root, stdio: "inherit", shell }).status === 0
  );
}

/** Names of the packages in the lock that this machine needs and node_modules lacks. */
function differences() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return Object.keys(wanted).filter((path) => {
    if (installed[path] && existsSync(join(root, path, "package.json")))
      return installed[path].integrity !== wanted[path].integrity;
    return path !== "" && (!wanted[path].optional || neededHere(path, wanted[path]));
  });
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

/** Whether an optional package is made for this machine; one without os and cpu only follows another. */
function neededHere(path, { os, cpu, libc }) {
  if (!os && !cpu) return false;
  if (/^node_modules\/node-\w+-\w+$/.test(path) && newEnough()) return false; // we have a Node
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, libcHere);
}

function fits(allowed, here) {
  return (
    allowed === undefined || [allowed].flat().includes(typeof here === "function" ? here() : here)
  );
}

function libcHere() {
  if (process.platform !== "linux" || !existsSync("/usr/bin/ldd")) return "glibc";
  return readFileSync("/usr/bin/ldd", "utf8").includes("musl") ? "musl" : "glibc";
}

/** Waits for our turn: two first starts at once would remove each other's files (ENOTEMPTY). */
async function claim() {
  mkdirSync(dirname(claimFile), { recursive: true });
  if (claimed()) return;
  say("Another start is installing; waiting for it …");
  do await new Promise((resolve) => setTimeout(resolve, 500));
  while (!claimed());
}

function claimed() {
  try {
    writeFileSync(claimFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!alive(claimant())) rmSync(claimFile, { force: true });
    return false;
  }
}

function claimant() {
  try {
    return Number(readFileSync(claimFile, "utf8"));
  } catch {
    return 0; // it finished while we looked
  }
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
