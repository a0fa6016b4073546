import type { WorkspaceFile } from "../../format/index.ts";
import { editorText } from "./carry.ts";
import { scanYaml } from "./scan-yaml.ts";

/** What a name of the text can be the name of. */
export const NAME_KINDS = [
  "stream",
  "process",
  "plant",
  "site",
  "source",
  "figure",
  "component",
  "scope",
  "scenario",
  "statement",
  "promise",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Where a name is given; offsets in the text as an editor holds it. */
export interface Named {
  readonly kind: NameKind;
  readonly id: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Of a figure only one process sees. */
  readonly within?: string;
}

/** What the names of a section are of. */
const KIND_OF: Readonly<Partial<Record<string, NameKind>>> = {
  where: "figure",
  accounts: "component",
  traces: "component",
  streams: "stream",
  processes: "process",
  plants: "plant",
  sites: "site",
  sources: "source",
  scopes: "scope",
  scenarios: "scenario",
  statements: "statement",
};

/** Every name the texts give, also while they are half written and mean no plan. */
export function declaredIn(files: readonly WorkspaceFile[]): readonly Named[] {
  return files.filter(({ path }) => path.endsWith(".yaml")).flatMap(namesOfFile);
}

/** Files are read anew only where they changed. */
const known = new WeakMap<WorkspaceFile, readonly Named[]>();

function namesOfFile(file: WorkspaceFile): readonly Named[] {
  const names = known.get(file) ?? readNames(file);
  known.set(file, names);
  return names;
}

function readNames(file: WorkspaceFile): readonly Named[] {
  return scanYaml(editorText(file.text)).keys.flatMap(
    ({ path, key, from, to }): readonly Named[] => {
      const [section = "", owner, inner] = path;
      const place = { file: file.path, from, to };
      const kind = path.length === 1 ? KIND_OF[section] : undefined;
      // A variant of a process is no process of its own.
      if (kind !== undefined) return [{ kind, id: key.replace(/\/.*$/, ""), ...place }];
      if (path.length !== 3 || owner === undefined) return [];
      if (section === "statements" && inner === "promises")
        return [{ kind: "promise", id: key, ...place }];
      if (section === "processes" && inner === "where")
        return [{ kind: "figure", id: key, within: owner, ...place }];
      return [];
    },
  );
}

/** A word of the text as names are written, round an offset. */
export function wordAt(
  text: string,
  offset: number,
): { readonly word: string; readonly from: number; readonly to: number } | undefined {
  const letter = /[A-Za-z0-9-]/;
  let [from, to] = [offset, offset];
  while (from > 0 && letter.test(text[from - 1] ?? "")) from--;
  while (to < text.length && letter.test(text[to] ?? "")) to++;
  const word = text.slice(from, to);
  return /[A-Za-z]/.test(word) ? { word, from, to } : undefined;
}
