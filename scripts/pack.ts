/** Makes build/package: what `npm pack` publishes. Emitted JavaScript, no Node, no tools. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "../test/walls.ts";
import { buildAnew } from "./build.mjs";

const root = join(import.meta.dirname, "..");
const carried = [
  "bin",
  "data",
  "docs",
  "examples",
  "schema",
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
];

/** The command line needs every room but these, and no package that only they use. */
const leftOut = rooms.filter(({ name }) => name === "server" || name === "web");
const kept = rooms.filter((room) => !leftOut.includes(room)).flatMap(({ packages }) => packages);

/** Writes the folder anew and answers its path; throws when the source does not compile. */
export function makePackage(folder = join(root, "build", "package")): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!buildAnew(join(folder, "dist"))) throw new Error("the source does not compile");
  const script = join(root, "scripts", "capsule-page.mjs");
  const { status } = spawnSync(process.execPath, [script, join(folder, "dist")], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the page of a capsule cannot be built");
  for (const { name } of leftOut) rmSync(join(folder, "dist", name), { recursive: true });
  for (const name of carried.filter((name) => existsSync(join(root, name))))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  return folder;
}

/** The root's package.json without what only its own checkout needs. */
function manifest(): object {
  const { name, version, description, license, type, engines, bin, dependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const unneeded = leftOut
    .flatMap(({ packages }) => packages)
    .filter((name) => !kept.some((own) => own === name || own.startsWith(`${name}/`)));
  const needed = Object.entries(dependencies).filter(([name]) => !unneeded.includes(name));
  return {
    name,
    version,
    description,
    license,
    type,
    engines,
    bin,
    dependencies: Object.fromEntries(needed),
  };
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${makePackage()}\n`);
