import { describeDimension, type Issue, isDimensionless, issue } from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-slots.ts";
import type { Process } from "./process.ts";
import type { Workspace } from "./workspace.ts";

interface Part {
  readonly name: string;
  readonly figure: Figure;
}

/** A share of a whole is a plain number: neither tonnes of it, nor a share of its atoms. */
export function checkShareUnits(workspace: Workspace, table: FigureTable): readonly Issue[] {
  return [...sharesOf(workspace)].flatMap(({ name, figure }) => {
    const dimension = table.slots[table.slotOf.get(figure) ?? -1]?.dimension;
    if (dimension === undefined || isDimensionless(dimension)) return [];
    const given = writtenUnit(figure) ?? describeDimension(dimension);
    return [issue("unit-mismatch", figure.at, { name, needed: "%", given, via: "none" })];
  });
}

function* sharesOf({ streams, plants, processes }: Workspace): Generator<Part> {
  for (const { of, mixes } of streams.values()) {
    for (const { component, amount } of of?.kind === "parts" ? of.parts : []) {
      if (amount !== "rest") yield { name: component, figure: amount };
    }
    for (const { stream, share } of mixes) {
      if (share.kind === "share") yield { name: stream, figure: share.figure };
    }
  }
  for (const { id, share } of plants.values()) {
    if (share?.kind === "share") yield { name: id, figure: share.figure };
  }
  for (const process of processes.values()) yield* sharesOfProcess(process);
}

function* sharesOfProcess({ run, gives, loses }: Process): Generator<Part> {
  if (run.kind === "treats" && run.share?.kind === "share") {
    yield { name: run.stream, figure: run.share.figure };
  }
  for (const { stream, amount } of [...gives, ...loses]) {
    if (amount.kind === "ofEverything" || amount.kind === "of") {
      yield { name: stream, figure: amount.figure };
    }
  }
}

/** The unit as the person wrote it, where the figure is one number with a unit. */
function writtenUnit(figure: Figure): string | undefined {
  if (figure.kind !== "stated" || figure.expression.kind !== "number") return undefined;
  return figure.expression.unit?.text;
}
