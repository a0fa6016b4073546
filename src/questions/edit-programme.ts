import {
  lastDayIn,
  type NewDue,
  type NewFact,
  readPlan,
  type WorkspaceFile,
  writeDue,
  writeFact,
} from "../format/index.ts";
import type { Due, Fact, Indicator, Measure, Plan, Workspace } from "../workspace/index.ts";

/** What is put into a programme: facts published since, other dates. */
export interface ProgrammeEdits {
  readonly facts: readonly NewFact[];
  readonly dues: readonly NewDue[];
}

export interface EditedProgramme {
  readonly files: readonly WorkspaceFile[];
  /** What could not be written alone. */
  readonly failed: readonly (NewFact | NewDue)[];
}

/** Writes facts and dates into texts, and proves that the programme then says just this besides what it said. */
export function editProgramme(
  { base }: Plan,
  files: readonly WorkspaceFile[],
  edits: ProgrammeEdits,
): EditedProgramme {
  let now = files;
  const failed: (NewFact | NewDue)[] = [];
  const put = <E extends NewFact | NewDue>(
    edit: E,
    write: (files: readonly WorkspaceFile[], edit: E) => readonly WorkspaceFile[] | undefined,
  ) => {
    const written = write(now, edit);
    if (written === undefined) failed.push(edit);
    else now = written;
  };
  for (const due of edits.dues) put(due, writeDue);
  for (const fact of edits.facts) put(fact, writeFact);
  if (failed.length > 0) return { files, failed };
  const after = readPlan(now).plan?.base;
  // What cannot be read is told by the reader, at its place.
  if (after === undefined || saysJust(after, base, edits)) return { files: now, failed };
  return { files, failed: [...edits.dues, ...edits.facts] };
}

function saysJust(after: Workspace, before: Workspace, { facts, dues }: ProgrammeEdits): boolean {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  if (was.size !== is.size) return false;
  return [...was].every(([key, item]) => {
    const now = is.get(key);
    const due = dues.find(({ part, id }) => `${part}.${id}` === key)?.due ?? writtenDue(item.due);
    const own = facts.filter(({ measure }) => `measures.${measure}` === key).map(newFactText);
    const asked = [...factsOf(item).map(factText), ...own].toSorted();
    return (
      now !== undefined &&
      writtenDue(now.due) === due &&
      JSON.stringify(factsOf(now).map(factText).toSorted()) === JSON.stringify(asked) &&
      otherWords(now) === otherWords(item)
    );
  });
}

type Item = Measure | Indicator;

function itemsOf({ programme }: Workspace): ReadonlyMap<string, Item> {
  const { measures, indicators } = programme ?? {};
  return new Map<string, Item>([
    ...[...(measures ?? [])].map(([id, item]) => [`measures.${id}`, item] as const),
    ...[...(indicators ?? [])].map(([id, item]) => [`indicators.${id}`, item] as const),
  ]);
}

function factsOf(item: Item): readonly Fact[] {
  return "facts" in item ? item.facts : [];
}

function writtenDue(due: Due): string {
  return due.kind === "by" ? due.written : "";
}

function factText({ written, word, by, source, published, note }: Fact): string {
  return JSON.stringify([written, word, by, source?.id, source?.place, published, note]);
}

function newFactText({ on, word, by, source, place }: NewFact): string {
  const day = by === undefined ? undefined : lastDayIn(by);
  return JSON.stringify([on, word, day, source, place, undefined, undefined]);
}

/** All that is neither date nor fact nor figure; where it stands says nothing. */
function otherWords(item: Item): string {
  return JSON.stringify(item, (key, value) => (LEFT_OUT.has(key) ? undefined : value));
}

const LEFT_OUT = new Set(["at", "due", "facts", "money", "baseline", "target", "readings"]);
