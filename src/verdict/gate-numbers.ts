import { slotsBehind } from "../balance/index.ts";
import { slotsUnder } from "../workspace/index.ts";
import type { Ground } from "./elements.ts";
import { pathsOf } from "./probe.ts";
import type { Span } from "./verdict.ts";

/** What a number of a balance rests on: runs of processes, and figures of its own. */
export interface Behind {
  readonly lots: readonly string[];
  readonly slots: readonly number[];
  /** Unpublished figures that belong in it. Paths. */
  readonly missing: readonly string[];
}

/** One number of a balance that says what it rests on. */
export function numbersOf(ground: Ground, behind: Behind, value: number, unit: string): Span {
  const { system, settled, table } = ground;
  const lots = behind.lots.flatMap((id) => {
    const column = system.columnOf.lots.get(id);
    return column === undefined ? [] : slotsBehind(system, settled, column);
  });
  const rests = pathsOf({ table }, slotsUnder(table, new Set([...lots, ...behind.slots])));
  const end = { value, case: ground.case, rests };
  return { low: end, high: end, unit, missing: behind.missing };
}

/** Of what crosses the gate: the line's own number, or all its amount follows from. */
export function behindGate(
  { system, settled }: Ground,
  kind: "enters" | "leaves" | "left" | "short",
  stream: string,
): Pick<Behind, "lots" | "slots"> {
  const column = system.columnOf[kind].get(stream);
  const followed = column === undefined ? [] : slotsBehind(system, settled, column);
  const row = system.rowOfStream.get(stream);
  const stated = system.numbers.filter(
    (one) => one.row === row && one.stream === stream && (kind === "left" || one.side === kind),
  );
  return { lots: [], slots: [...followed, ...stated.flatMap(({ amount }) => amount.slots)] };
}
