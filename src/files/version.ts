import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The version of the package this is part of. */
export function version(): string {
  return String(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version);
}
