import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The file beside a workspace that tells an editor which keys and words may stand where. */
export const SCHEMA_FILE = "tizbek.schema.json";

const packaged = `schema/${SCHEMA_FILE}`;

/** The schema the package carries: `node scripts/schema.ts` writes it. */
export function readSchema(): string {
  return readFileSync(join(packageRoot, packaged), "utf8");
}

/** The first line of a text by which editors find its schema; `path` from the text's own folder. */
export function schemaLine(path = `./${SCHEMA_FILE}`): string {
  return `# yaml-language-server: $schema=${path}`;
}

/** The line of a text in the package, so many folders below its root. */
export function packagedLine(level: number): string {
  return schemaLine(`${"../".repeat(level)}${packaged}`);
}

/** A text of the package with the line of one that stands beside its own schema, or so many folders below it. */
export function besideSchema(text: string): string {
  return text
    .replace(`../../${packaged}`, SCHEMA_FILE)
    .replace(schemaLine(SCHEMA_FILE), schemaLine());
}
