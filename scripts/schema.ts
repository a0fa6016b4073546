/** Writes schema/tizbek.schema.json, and the line that names it at the head of every example. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagedLine, SCHEMA_FILE } from "../src/files/index.ts";
import { type BlockKind, FIELDS } from "../src/format/index.ts";
import {
  blockSchema,
  definitionOf,
  type Mode,
  propertiesOf,
  type Schema,
  sharedDefinitions,
} from "./schema-of-shape.ts";

const root = join(import.meta.dirname, "..");

/** Any file of a workspace: its sections may stand in any of them, and its header in one. */
export function workspaceSchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Tizbek workspace",
    description: "A file of a plan: docs/format.md tells what it means. The program is the judge.",
    type: ["object", "null"],
    properties: { ...propertiesOf("header", "whole"), ...propertiesOf("section", "whole") },
    additionalProperties: false,
    definitions: { ...sharedDefinitions(), ...blockDefinitions() },
  };
}

/** Only those that something names; a figure has definitions of its own. */
function blockDefinitions(): Readonly<Record<string, Schema>> {
  const kinds = (Object.keys(FIELDS) as readonly BlockKind[]).filter((kind) => kind !== "figure");
  const all = new Map(
    kinds.flatMap((kind) =>
      (["whole", "lines"] as const).map((mode: Mode) => [
        definitionOf(kind, mode),
        blockSchema(kind, mode),
      ]),
    ),
  );
  const named = new Set<string>();
  const follow = (schema: unknown): void => {
    for (const [, name = ""] of JSON.stringify(schema).matchAll(/#\/definitions\/([\w-]+)/g)) {
      if (named.has(name)) continue;
      named.add(name);
      follow(all.get(name) ?? {});
    }
  };
  follow([propertiesOf("header", "whole"), propertiesOf("section", "whole")]);
  return Object.fromEntries([...all].filter(([name]) => named.has(name)));
}

export function schemaText(): string {
  return `${JSON.stringify(workspaceSchema(), null, 2)}\n`;
}

/** Every YAML text of the examples, from the root. */
export function exampleTexts(): readonly string[] {
  return readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
    .map((path) => `examples/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".yaml"));
}

/** An example's text with the line that names the schema before it. */
export function withSchemaLine(path: string, text: string): string {
  const line = `${packagedLine(path.split("/").length - 1)}\n`;
  return text.startsWith(line) ? text : line + text;
}

if (import.meta.main) {
  const file = join(root, "schema", SCHEMA_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, schemaText());
  for (const path of exampleTexts()) {
    const text = readFileSync(join(root, path), "utf8");
    writeFileSync(join(root, path), withSchemaLine(path, text));
  }
}
