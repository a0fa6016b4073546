import type { WorkspaceFile } from "../format/index.ts";

/** Texts as they stood before a step, and what the step was. */
interface Step {
  readonly files: readonly WorkspaceFile[];
  /** In the words of the language in which it was done. */
  readonly why: string;
}

/** A workspace under work: what it was, what it is, and the way between. */
export interface Session {
  /** Where it came from: the address of the server's workspace, an example, a dropped file. */
  readonly origin: string;
  readonly original: readonly WorkspaceFile[];
  readonly files: readonly WorkspaceFile[];
  /** Steps that can be undone, the last one last. */
  readonly past: readonly Step[];
  /** Steps that were undone and can be done again, the next one last. */
  readonly future: readonly Step[];
  /** Files that changed where they came from while they were mine too. */
  readonly conflicts: readonly string[];
}

/** More steps back nobody remembers, and each holds texts. */
const MOST_STEPS = 200;
/** Of all steps together, a text they share counted once: large texts are gone back through less far. [characters] */
const MOST_CHARACTERS = 32 * 2 ** 20;

export function openSession(origin: string, files: readonly WorkspaceFile[]): Session {
  return { origin, original: files, files, past: [], future: [], conflicts: [] };
}

/** The same session with other texts; the same texts are no step. */
export function written(session: Session, files: readonly WorkspaceFile[], why: string): Session {
  if (sameFiles(session.files, files)) return session;
  const past = [...session.past, { files: session.files, why }].slice(-MOST_STEPS);
  return { ...session, files, past: affordable(past), future: [] };
}

/** The last steps, as many as there is room for; the last one always. */
function affordable(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<WorkspaceFile>();
  let characters = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    for (const file of steps[at]?.files ?? []) {
      if (!seen.has(file)) characters += file.text.length;
      seen.add(file);
    }
    if (characters > MOST_CHARACTERS) return steps.slice(Math.min(at + 1, steps.length - 1));
  }
  return steps;
}

export function undone(session: Session): Session {
  const step = session.past.at(-1);
  if (step === undefined) return session;
  return {
    ...session,
    files: step.files,
    past: session.past.slice(0, -1),
    future: [...session.future, { files: session.files, why: step.why }],
  };
}

export function redone(session: Session): Session {
  const step = session.future.at(-1);
  if (step === undefined) return session;
  return {
    ...session,
    files: step.files,
    past: [...session.past, { files: session.files, why: step.why }],
    future: session.future.slice(0, -1),
  };
}

/** The original has changed where it came from: what I have not touched follows it, what both changed stays mine. */
export function rebased(session: Session, original: readonly WorkspaceFile[]): Session {
  const [was, mine, theirs] = [
    textsOf(session.original),
    textsOf(session.files),
    textsOf(original),
  ];
  const paths = new Set([...mine.keys(), ...theirs.keys()]);
  const conflicts = new Set(session.conflicts);
  const files = [...paths].flatMap((path): readonly WorkspaceFile[] => {
    const [a, b, c] = [was.get(path), mine.get(path), theirs.get(path)];
    if (a !== b && a !== c && b !== c) conflicts.add(path);
    const text = b === a ? c : b;
    return text === undefined ? [] : [{ path, text }];
  });
  const steps = sameFiles(session.original, original) ? {} : { past: [], future: [] };
  return { ...session, original, files, ...steps, conflicts: [...conflicts] };
}

/** Those still to be chosen between: mine is not what stands where it came from. */
export function openConflicts({ conflicts, original, files }: Session): readonly string[] {
  const [theirs, mine] = [textsOf(original), textsOf(files)];
  return conflicts.filter((path) => theirs.get(path) !== mine.get(path));
}

export function isChanged({ original, files }: Session): boolean {
  return !sameFiles(original, files);
}

export function sameFiles(
  before: readonly WorkspaceFile[],
  after: readonly WorkspaceFile[],
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  const texts = textsOf(before);
  return after.every(({ path, text }) => texts.get(path) === text);
}

/** Whether something that was kept is a session: another version of the page may have kept it. */
export function isSession(state: unknown): state is Session {
  if (typeof state !== "object" || state === null) return false;
  const { origin, original, files, past, future, conflicts } = state as Partial<
    Record<keyof Session, unknown>
  >;
  const steps = [past, future].every(
    (list) => Array.isArray(list) && list.every((step) => isTexts(step?.files)),
  );
  const told = Array.isArray(conflicts) && conflicts.every((one) => typeof one === "string");
  return typeof origin === "string" && isTexts(original) && isTexts(files) && steps && told;
}

function isTexts(files: unknown): boolean {
  return (
    Array.isArray(files) &&
    files.every((one) => typeof one?.path === "string" && typeof one?.text === "string")
  );
}

function textsOf(files: readonly WorkspaceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
