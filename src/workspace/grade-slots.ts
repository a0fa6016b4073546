import { DIMENSIONLESS } from "../core/index.ts";
import type { Building, GradeFigure } from "./figure-slots.ts";
import { recovers } from "./recovers.ts";
import type { Stream } from "./stream.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Places for what is found with the balance: of every stream whose composition is a result and on which an amount
 * hangs, its share of each component that is balanced.
 */
export function placeGrades(building: Building): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { workspace } = building;
  const grades = new Map<string, ReadonlyMap<string, number>>();
  for (const id of gradedStreams(workspace)) {
    const stream = workspace.streams.get(id);
    if (stream === undefined || stream.of !== undefined) continue;
    grades.set(id, placeStream(stream, building));
  }
  return grades;
}

function placeStream(stream: Stream, building: Building): ReadonlyMap<string, number> {
  const { accounts } = building.workspace;
  const slots = new Map<string, number>();
  for (const component of accounts.keys()) {
    const figure: GradeFigure = {
      kind: "grade",
      path: `streams.${stream.id}.grade.${component}`,
      at: stream.at,
      also: [],
      stream: stream.id,
      component,
    };
    const rule = { kind: "grade", even: 1 / accounts.size } as const;
    building.slots.push({ figure, dimension: DIMENSIONLESS, rule, uses: [] });
    building.slotOf.set(figure, building.slots.length - 1);
    slots.set(component, building.slots.length - 1);
  }
  return slots;
}

/** Feeds of processes whose outlets are told by recovery. */
function gradedStreams(workspace: Workspace): ReadonlySet<string> {
  const streams = new Set<string>();
  for (const process of workspace.processes.values()) {
    if (!recovers(process)) continue;
    if (process.run.kind === "treats") streams.add(process.run.stream);
    for (const line of process.takes) streams.add(line.stream);
  }
  return streams;
}
