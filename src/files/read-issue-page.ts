import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IssueCode } from "../core/index.ts";
import { packageRoot } from "./package-root.ts";

/** The page of an issue: what it means, a text that raises it, the text that mends it. In Markdown. */
export function readIssuePage(code: IssueCode): string | undefined {
  const path = join(packageRoot, "docs", "issues", `${code}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
