import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";
import { besideSchema, readSchema, SCHEMA_FILE } from "./schema-file.ts";
import { writeAtomic } from "./write-atomic.ts";

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

/** Copies an example into a new or empty folder, the schema beside it; nothing there is ever overwritten. */
export function copyExample(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(examples, name), folder, { recursive: true, force: false, errorOnExist: true });
  writeFileSync(join(folder, SCHEMA_FILE), readSchema(), { flag: "wx" });
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".yaml")) nameSchemaBeside(join(folder, path));
  }
}

/** A new file in place of the copy, which may be read-only where the package is. */
function nameSchemaBeside(file: string): void {
  writeAtomic(file, besideSchema(readFileSync(file, "utf8")));
}
