import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** It changes with the package only: read once, when first asked for. */
let known: string | undefined;

/** The version of the package this is part of. */
export function version(): string {
  known ??= String(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version);
  return known;
}
