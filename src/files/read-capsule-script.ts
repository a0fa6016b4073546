import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The script of the page that carries a capsule, as the package brings it; absent in a source that was not built. */
export function readCapsuleScript(): string | undefined {
  const file = join(packageRoot, "dist", "capsule-page.js");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
