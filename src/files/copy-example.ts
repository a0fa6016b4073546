import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

const examples = join(packageRoot, "examples");

/** The examples the package carries: folders that are workspaces, in order of name. */
export function exampleNames(): readonly string[] {
  const found = readdirSync(examples, { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory() && existsSync(join(examples, entry.name, "tizbek.yaml")))
    .map(({ name }) => name)
    .sort();
}

/** A folder there is already, with something in it. */
export function holdsSomething(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** Copies an example into a new or empty folder; nothing there is ever overwritten. */
export function copyExample(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(examples, name), folder, { recursive: true, force: false, errorOnExist: true });
}
