import {
  dimensionOf,
  findUnit,
  type IssueFacts,
  isDimensionless,
  sameDimension,
} from "../../core/index.ts";
import { capitalised } from "../segments.ts";
import type { Say } from "./say.ts";

/** The parts that there are, joined; no `mend` at all where there is none. */
export function mendWith(...parts: readonly (string | false | undefined)[]): {
  readonly mend?: string;
} {
  const said = parts.filter((part): part is string => typeof part === "string" && part !== "");
  return said.length > 0 ? { mend: said.reduce(joinMends) } : {};
}

/** A question ends its sentence; anything else goes on. */
function joinMends(before: string, next: string): string {
  return before.endsWith("?") ? `${before} ${capitalised(next)}` : `${before}; ${next}`;
}

/** What is offered for a figure that is no value is a pattern and no guess at what was meant. */
export function likelyFigure(
  problem: IssueFacts["figure-syntax"]["problem"],
  likely: string | undefined,
): string | undefined {
  return problem === "value" ? undefined : likely;
}

/** A question beside the carets: `quartz?` */
export function likelyLabel(likely: string | undefined): { readonly label?: string } {
  return likely === undefined || likely === "" ? {} : { label: `${likely}?` };
}

/** ` Looked: …` after a sentence, or nothing. */
export function after(text: string | undefined, sentence: (text: string) => string): string {
  return text === undefined || text === "" ? "" : ` ${sentence(text)}`;
}

/** What was expected and what came out, far enough apart to be seen; `nothing` where nothing did. */
export function expectedAndGot(
  facts: IssueFacts["expect-failed"],
  say: Say,
  nothing: string,
): readonly [expected: string, got: string] {
  const { expected, got, expectedState, gotState } = facts;
  if (expected && got) return say.apart(expected, got);
  const wanted = expected ? say.quantity(expected) : say.state(expectedState ?? "");
  if (got) return [wanted, say.quantity(got)];
  return [wanted, gotState === undefined ? nothing : say.state(gotState)];
}

/** Which of two units counts atoms, where the other counts mass; undefined for any other two. */
export function countsAtoms(needed: string, given: string): "needed" | "given" | undefined {
  if (isOfAtoms(given)) return isShare(needed) ? "given" : undefined;
  return isOfAtoms(needed) && isShare(given) ? "needed" : undefined;
}

const ATOMS = dimensionOf("atoms");

function isOfAtoms(unit: string): boolean {
  return unit === "atoms" || sameDimension(findUnit(unit)?.dimension ?? [], ATOMS);
}

function isShare(unit: string): boolean {
  const found = findUnit(unit);
  return found !== undefined && isDimensionless(found.dimension);
}
