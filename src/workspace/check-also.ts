import { describeDimension, type Issue, issue, sameDimension } from "../core/index.ts";
import { compile, compileRange } from "./compile-figure.ts";
import { eachFigure } from "./each-figure.ts";
import { type Figure, isDated, type StatedFigure } from "./figure.ts";
import type { Building, Names } from "./figure-slots.ts";

/** What other sources say of a quantity is of that quantity: its names are known, and it is measured alike. */
export function checkAlso(building: Building): void {
  for (const { figure, local } of eachFigure(building.workspace)) {
    const figures: readonly Figure[] = isDated(figure)
      ? [figure, ...figure.entries.map((entry) => entry.figure)]
      : [figure];
    for (const one of figures) {
      for (const other of one.also) {
        if (other.kind === "stated") compareOther(one, other, local, building);
      }
    }
  }
}

function compareOther(
  figure: Figure,
  other: StatedFigure,
  local: Names | undefined,
  building: Building,
): void {
  const compiled = compile(other.expression, other, local, building);
  if (compiled === undefined) return;
  compileRange(other, compiled, local, building);
  const dimension = building.slots[building.slotOf.get(figure) ?? -1]?.dimension;
  if (dimension === undefined || sameDimension(dimension, compiled.dimension)) return;
  building.issues.push(measuredOtherwise(figure, other, [dimension, compiled.dimension]));
}

function measuredOtherwise(
  figure: Figure,
  other: StatedFigure,
  [needed, given]: readonly [readonly number[], readonly number[]],
): Issue {
  const name = figure.path.slice(figure.path.lastIndexOf(".") + 1);
  const facts = { needed: describeDimension(needed), given: describeDimension(given) };
  return issue("unit-mismatch", other.at, { name, ...facts, via: "none" });
}
