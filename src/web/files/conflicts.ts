import type { WorkspaceFile } from "../../format/index.ts";

/** A file that I changed one way and someone else another. */
export interface TwoVersions {
  readonly path: string;
  /** Absent where that side has no such file. */
  readonly mine?: string;
  readonly theirs?: string;
}

/** What has become of the folder while I was working. */
export interface Conflict {
  readonly digest: string;
  readonly theirs: readonly WorkspaceFile[];
  readonly both: readonly TwoVersions[];
  /** Files only they changed: these are simply taken. */
  readonly theirsOnly: readonly string[];
  /** My texts, with theirs where I changed nothing. */
  readonly joined: readonly WorkspaceFile[];
}

/** My texts and theirs, both made from the same former ones. */
export function conflictOf(
  base: readonly WorkspaceFile[],
  mine: readonly WorkspaceFile[],
  present: { readonly files: readonly WorkspaceFile[]; readonly digest: string },
): Conflict {
  const [was, own, their] = [textsOf(base), textsOf(mine), textsOf(present.files)];
  const both: TwoVersions[] = [];
  const theirsOnly: string[] = [];
  const joined: WorkspaceFile[] = [];
  for (const path of new Set([...own.keys(), ...their.keys()])) {
    const [a, b, c] = [was.get(path), own.get(path), their.get(path)];
    const text = b === a ? c : b;
    if (text !== undefined) joined.push({ path, text });
    if (b === c || c === a) continue;
    if (b === a) theirsOnly.push(path);
    else both.push({ path, ...of("mine", b), ...of("theirs", c) });
  }
  return { digest: present.digest, theirs: present.files, both, theirsOnly, joined };
}

/** The page follows the folder: its former texts are theirs by now, and only names tell of what both changed. */
export function toldConflict(
  theirs: readonly WorkspaceFile[],
  mine: readonly WorkspaceFile[],
  digest: string,
  paths: readonly string[] = [],
): Conflict | undefined {
  const [own, their] = [textsOf(mine), textsOf(theirs)];
  const open = paths.filter((path) => own.get(path) !== their.get(path));
  if (open.length === 0) return undefined;
  const both = open.map((path) => ({
    path,
    ...of("mine", own.get(path)),
    ...of("theirs", their.get(path)),
  }));
  return { digest, theirs, both, theirsOnly: [], joined: mine };
}

function of<K extends "mine" | "theirs">(side: K, text: string | undefined) {
  return text === undefined ? {} : ({ [side]: text } as Readonly<Record<K, string>>);
}

/** The joined texts with their version of these files. */
export function withTheirs(
  { joined, theirs }: Conflict,
  paths: ReadonlySet<string>,
): readonly WorkspaceFile[] {
  const their = textsOf(theirs);
  const kept = joined.filter(({ path }) => !paths.has(path));
  const taken = [...paths].flatMap((path) => {
    const text = their.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return [...kept, ...taken];
}

/** Texts with others in place of those of the same name. */
export function merged(
  under: readonly WorkspaceFile[],
  over: readonly WorkspaceFile[],
): readonly WorkspaceFile[] {
  return [...textsOf([...under, ...over])].map(([path, text]) => ({ path, text }));
}

function textsOf(files: readonly WorkspaceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
