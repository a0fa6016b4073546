import type { WorkspaceFile } from "../format/index.ts";

/** What the server says of the workspace it serves: the answer of `/workspace.json`. */
export interface ServerInfo {
  readonly name: string;
  /** Counts the readings; a page of an older one asks again. */
  readonly version: number;
  readonly digest: string;
  readonly files: readonly WorkspaceFile[];
  /** Whether texts may be saved into the folder. */
  readonly writable: boolean;
  /** Names of the embedded examples. */
  readonly examples: readonly string[];
}

/** What a page begins with. */
export interface Start {
  readonly server: ServerInfo;
  /** A cookie remembers it. */
  readonly theme?: "light" | "dark";
}
