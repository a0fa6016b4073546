import type { Day } from "../core/index.ts";
import type { DatedReading, Fact, Workspace } from "../workspace/index.ts";
import { knownFrom } from "./known-facts.ts";
import { programmeAsOf } from "./programme-as-of.ts";
import { type AnyRow, stateOfRow } from "./row.ts";
import type { ProgrammeState } from "./state.ts";

/** What became of one line between two days. */
export interface ProgrammeChange {
  readonly row: AnyRow;
  readonly before?: ProgrammeState;
  readonly now?: ProgrammeState;
  /** Published since, up to the later day. */
  readonly facts: readonly Fact[];
  readonly readings: readonly DatedReading[];
}

/** Lines whose state is another than by the end of `since`, or of which something was published after it. */
export function programmeChanges(
  workspace: Workspace,
  since: Day,
  asOf: Day,
): readonly ProgrammeChange[] {
  const before = new Map(programmeAsOf(workspace, since).map((row) => [keyOf(row), row]));
  return programmeAsOf(workspace, asOf).flatMap((row): readonly ProgrammeChange[] => {
    const then = before.get(keyOf(row));
    const [was, now] = [then && stateOfRow(then), stateOfRow(row)];
    const facts = row.facts.filter((fact) => knownFrom(fact, workspace) > since);
    const readings = readingsSince(row, facts);
    if (was?.name === now?.name && facts.length === 0) return [];
    return [
      {
        row,
        facts,
        readings,
        ...(was === undefined ? {} : { before: was }),
        ...(now === undefined ? {} : { now }),
      },
    ];
  });
}

function readingsSince(row: AnyRow, facts: readonly Fact[]): readonly DatedReading[] {
  if (row.kind !== "indicator") return [];
  const days = new Set(facts.map(({ on }) => on));
  return row.readings.filter(({ on }) => days.has(on));
}

function keyOf({ kind, item }: AnyRow): string {
  return `${kind} ${item.id}`;
}
