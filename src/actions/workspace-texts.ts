import { join } from "node:path";
import { digestOf, exampleNames, packageRoot, readFolder } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { issueJson, openTexts } from "../questions/index.ts";
import type { Language, LocalText } from "../workspace/index.ts";
import type { LiveWorkspace } from "./live-workspace.ts";

/** An example the package carries, and what it calls itself. */
export interface ExampleName {
  readonly id: string;
  readonly name: LocalText;
}

/** All a page needs to begin: `tizbek.workspace/1`. */
export interface WorkspaceTexts {
  readonly schema: "tizbek.workspace/1";
  /** Absent while the text does not say it, or cannot be read. */
  readonly name?: LocalText;
  /** Counts the readings; the server tells when it changes. */
  readonly version: number;
  readonly digest: string;
  readonly files: readonly WorkspaceFile[];
  /** Of files that could not be read; what is wrong inside the texts the page finds itself. */
  readonly issues: readonly object[];
  readonly writable: boolean;
  readonly examples: readonly ExampleName[];
}

/** The texts that are served now, whole, with what they are called and what else could be opened. */
export function workspaceTexts(
  live: LiveWorkspace,
  language: Language,
  writable: boolean,
): WorkspaceTexts {
  const { files, issues } = live.read();
  const name = live.current().plan?.base.name;
  return {
    schema: "tizbek.workspace/1",
    ...(name === undefined ? {} : { name }),
    version: live.version(),
    digest: digestOf(files),
    files,
    issues: issues.map((one) => issueJson(one, language)),
    writable,
    examples: examples(),
  };
}

/** The texts of an example; undefined where there is none of this name. */
export function exampleTexts(
  id: string,
): { readonly name: LocalText; readonly files: readonly WorkspaceFile[] } | undefined {
  const example = examples().find((one) => one.id === id);
  if (example === undefined) return undefined;
  const { files } = readFolder(join(packageRoot, "examples", id));
  return { name: example.name, files };
}

/** They change with the package only: read once, when first asked for. */
let known: readonly ExampleName[] | undefined;

function examples(): readonly ExampleName[] {
  known ??= exampleNames().flatMap((id) => {
    const { plan } = openTexts(readFolder(join(packageRoot, "examples", id)).files);
    return plan === undefined ? [] : [{ id, name: plan.base.name }];
  });
  return known;
}
