import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of docs/issues, taken apart: what it says, and the texts it runs. */
export interface IssuePage {
  readonly heading: string;
  /** The line under the heading: severity and title in three languages. */
  readonly titles: string;
  readonly raised: PageText;
  readonly mended: PageText;
  /** Codes that come along with it. */
  readonly brings: readonly string[];
}

/** Files of a workspace, or a command typed in one. */
export interface PageText {
  readonly files: ReadonlyMap<string, string>;
  readonly command?: string;
}

export const PAGES = join(import.meta.dirname, "..", "docs", "issues");

export function readIssuePage(code: string): IssuePage {
  const page = readFileSync(join(PAGES, `${code}.md`), "utf8");
  const [head = "", rest = ""] = page.split("\n## Raised by\n");
  const [raised = "", mended = ""] = rest.split("\n## Mended by\n");
  const lines = head.split("\n").filter((line) => line !== "");
  return {
    heading: lines[0] ?? "",
    titles: lines[1] ?? "",
    raised: textIn(raised),
    mended: textIn(mended),
    brings: [
      ...(/^It brings with it: (.*)\.$/m.exec(raised)?.[1] ?? "").matchAll(/`([^`]+)`/g),
    ].map(([, brought]) => brought ?? ""),
  };
}

function textIn(section: string): PageText {
  const files = new Map<string, string>();
  for (const [, name, text] of section.matchAll(/^`([^`\n]+)`:\n\n```yaml\n([\s\S]*?)^```$/gm))
    if (name !== undefined && text !== undefined) files.set(name, text);
  const command = /^```sh\n(.*)\n```$/m.exec(section)?.[1];
  return command === undefined ? { files } : { files, command };
}
