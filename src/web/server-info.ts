import type { WorkspaceFile } from "../format/index.ts";
import type { LocalText } from "../workspace/index.ts";
import type { ExampleName } from "./files/examples.tsx";

/** What the server says of the workspace it serves: the answer of `/workspace.json`. */
export interface ServerInfo {
  readonly name?: LocalText;
  /** Counts the readings; a page of an older one asks again. */
  readonly version: number;
  readonly digest: string;
  readonly files: readonly WorkspaceFile[];
  /** Whether texts may be saved into the folder. */
  readonly writable: boolean;
  /** The embedded examples. */
  readonly examples: readonly ExampleName[];
}

/** What a page begins with. */
export interface Start {
  readonly server: ServerInfo;
  /** A cookie remembers it. */
  readonly theme?: "light" | "dark";
}
