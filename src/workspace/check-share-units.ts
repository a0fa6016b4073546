import {
  describeDimension,
  findElement,
  type Issue,
  isDimensionless,
  issue,
} from "../core/index.ts";
import { countsAtoms } from "./composition.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-slots.ts";
import type { Process } from "./process.ts";
import type { Stream } from "./stream.ts";
import type { Workspace } from "./workspace.ts";

interface Part {
  readonly name: string;
  readonly figure: Figure;
}

/** A share of a whole is a plain number: neither tonnes of it, nor a share of its atoms. */
export function checkShareUnits(workspace: Workspace, table: FigureTable): readonly Issue[] {
  const wrong = [...sharesOf(workspace, table)].flatMap(({ name, figure }) => {
    const dimension = table.slots[table.slotOf.get(figure) ?? -1]?.dimension;
    if (dimension === undefined || isDimensionless(dimension)) return [];
    const given = writtenUnit(figure) ?? describeDimension(dimension);
    return [issue("unit-mismatch", figure.at, { name, needed: "%", given, via: "none" })];
  });
  return [...wrong, ...[...workspace.streams.values()].flatMap((one) => checkAtoms(one, table))];
}

/** A composition in shares of atoms is so in all its parts, and of elements only. */
function checkAtoms({ of }: Stream, table: FigureTable): readonly Issue[] {
  if (of?.kind !== "parts" || !countsAtoms(of, table)) return [];
  return of.parts.flatMap(({ component, amount, at }) => {
    if (findElement(component) === undefined) {
      return [issue("unknown-element", at, { given: component, formula: component })];
    }
    const dimension =
      amount === "rest" ? undefined : table.slots[table.slotOf.get(amount) ?? -1]?.dimension;
    if (amount === "rest" || dimension === undefined || !isDimensionless(dimension)) return [];
    const given = writtenUnit(amount) ?? "%";
    return [
      issue("unit-mismatch", amount.at, { name: component, needed: "at%", given, via: "none" }),
    ];
  });
}

function* sharesOf({ streams, plants, processes }: Workspace, table: FigureTable): Generator<Part> {
  for (const { of, mixes } of streams.values()) {
    const byMass = of?.kind === "parts" && !countsAtoms(of, table) ? of.parts : [];
    for (const { component, amount } of byMass) {
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
