import {
  DIMENSIONLESS,
  describeDimension,
  dimensionOf,
  exactSum,
  type Issue,
  issue,
  type Quantity,
  sameDimension,
} from "../core/index.ts";
import type { Expectation, Workspace } from "../workspace/index.ts";
import type { Answer, Contents } from "./expect-figures.ts";

/** Without a tolerance the hand sum and the program must agree to rounding. */
const EXACTLY = 1e-9;

/** What a stream holds of a component, or a process leaves unaccounted, against the hand sum. */
export function checkContent(
  { balance, components, table, values }: Answer,
  workspace: Workspace,
  { id, at }: Expectation,
  asks: Contents,
): readonly Issue[] {
  const own = workspace.expectations.get(id)?.asks;
  if (own === undefined || !("component" in own)) return [];
  const wrong = [own.is, own.within ?? []].flat().flatMap((one) => misfit(one, asks, table));
  if (wrong.length > 0) return wrong;
  const numberOf = (figure: Contents["is"] | undefined): number | undefined =>
    figure && values[table.slotOf.get(figure) ?? -1];
  const [expected, within] = [numberOf(own.is), numberOf(own.within)];
  const got = contentAsked(components, asks);
  if (own.is.kind === "unpublished" && own.is.assume === undefined) {
    // How much of it flows may hang on a figure nobody has published, whatever it is made of.
    const missing = balance.streams.get(asks.name)?.missing ?? [];
    if (got === UNPUBLISHED || missing.length > 0) return [];
    const came = got === undefined ? {} : { got: quantityOf(got, asks) };
    return [issue("expect-failed", own.is.at, { name: id, expectedState: UNPUBLISHED, ...came })];
  }
  if (expected === undefined || typeof got !== "number")
    return [issue("expect-failed", at, { name: id })];
  // A share of the number expected; tonnes where what is asked are tonnes and the figure says so.
  const relative = own.within === undefined || isShare(own.within, table);
  const tolerance = relative ? Math.abs(expected) * (within ?? EXACTLY) : (within ?? 0);
  if (Math.abs(got - expected) <= Math.max(tolerance, Number.MIN_VALUE)) return [];
  return [
    issue("expect-failed", own.is.at, {
      name: id,
      expected: quantityOf(expected, asks),
      got: quantityOf(got, asks),
    }),
  ];
}

/** What an unpublished share decides is no number, whatever is counted of the rest. */
const UNPUBLISHED = "unpublished";

type Content = number | typeof UNPUBLISHED | undefined;
/** A grade is a share; what is held or unaccounted is a mass. A tolerance may be a share of either. */
function misfit(
  figure: Contents["is"],
  { kind, component }: Contents,
  table: Answer["table"],
): readonly Issue[] {
  const dimension = table.slots[table.slotOf.get(figure) ?? -1]?.dimension;
  if (dimension === undefined || (figure.path.endsWith(".within") && isShare(figure, table))) {
    return [];
  }
  const needed = kind === "grade" ? "%" : "t";
  const measured = kind === "grade" ? DIMENSIONLESS : dimensionOf("t");
  if (sameDimension(dimension, measured) || isNothing(figure)) return [];
  const given = unitOf(figure) ?? describeDimension(dimension);
  return [issue("unit-mismatch", figure.at, { name: component, needed, given, via: "none" })];
}

/** Nought needs no unit. */
function isNothing(figure: Contents["is"]): boolean {
  if (figure.kind !== "stated" || figure.expression.kind !== "number") return false;
  return figure.expression.value === 0;
}

function unitOf(figure: Contents["is"]): string | undefined {
  if (figure.kind !== "stated" || figure.expression.kind !== "number") return undefined;
  return figure.expression.unit?.text;
}

function contentAsked(
  components: Answer["components"],
  { kind, name, component }: Contents,
): Content {
  const balance = components.find((one) => one.component === component);
  if (kind === "unaccounted") {
    return balance?.processes.find(({ process }) => process === name)?.unaccounted;
  }
  if (balance?.unpublished.includes(name)) return UNPUBLISHED;
  const stream = balance?.streams.find((one) => one.stream === name);
  if (kind === "grade") return stream?.share;
  return stream?.tonnes ?? (balance && endedIn(balance, name));
}

/** What a name holds that is lost or emitted and so is no stream of the balance. [t] */
function endedIn({ processes }: Answer["components"][number], name: string): Content {
  const lines = processes.flatMap(({ leaves }) => leaves.filter((line) => line.name === name));
  if (lines.some((line) => line.unpublished)) return UNPUBLISHED;
  return lines.length === 0 ? undefined : exactSum(lines.map(({ tonnes }) => tonnes));
}

function isShare(figure: Contents["is"], table: Answer["table"]): boolean {
  const dimension = table.slots[table.slotOf.get(figure) ?? -1]?.dimension ?? [];
  return dimension.every((power) => power === 0);
}

function quantityOf(value: number, { kind }: Contents): Quantity {
  return kind === "grade" ? { value: value * 1e6, unit: "ppm" } : { value, unit: "t" };
}
