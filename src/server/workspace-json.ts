import { basename } from "node:path";
import type { LiveWorkspace } from "../actions/index.ts";
import { digestOf, exampleNames } from "../files/index.ts";
import type { ServerInfo } from "../web/index.ts";

/** What the page is told of the workspace that is served. */
export function serverInfo(live: LiveWorkspace, folder: string): ServerInfo {
  const files = [...live.current().texts].map(([path, text]) => ({ path, text }));
  return {
    name: basename(folder),
    version: live.version(),
    digest: digestOf(files),
    files,
    writable: false,
    examples: exampleNames(),
  };
}
