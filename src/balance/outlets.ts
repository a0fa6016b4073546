import { compareIds, type Issue, issue } from "../core/index.ts";
import {
  type Figure,
  type FigureValues,
  missingUnder,
  type Outlet,
  type Process,
  type Stream,
} from "../workspace/index.ts";
import { type Amount, amountPerLot, type Measures } from "./amount.ts";
import { type EnteringMass, massOf, weighs } from "./mass.ts";
import type { RecipeLine } from "./recipe-line.ts";
import { fractionOf, recoveredAmount, recoveriesOf } from "./recovered.ts";
import { strangerOf, tonnes } from "./stranger.ts";

export type OutletReader = (outlet: Outlet, stream: Stream | undefined) => readonly RecipeLine[];

/** Outlets in amounts per lot; shares and the remainder are of the mass that enters. */
export function outletReader(
  process: Process,
  entering: readonly EnteringMass[],
  measures: Measures,
  made: readonly RecipeLine[],
): OutletReader {
  const plain: OutletReader = (outlet, stream) => {
    const { amount } = outlet;
    if (stream === undefined || amount.kind === "rest") return [];
    if (amount.kind === "of" && !entering.some((feed) => feed.line.stream === amount.feed)) {
      measures.issues.push(notAFeed(process, amount.feed, outlet, entering));
      return [];
    }
    const at = { stream: outlet.stream, byDifference: false };
    if (amount.kind === "amount") {
      const read = amountPerLot(amount.figure, stream, amount.figure.at, measures);
      return read ? [{ ...at, amount: read, ...recoveriesOf(amount.recoveries, measures) }] : [];
    }
    if (amount.kind === "recoveries") {
      const read = recoveredAmount(
        amount.recoveries,
        entering,
        stream,
        process,
        outlet.at,
        measures,
      );
      return read ? [{ ...at, amount: read, ...recoveriesOf(amount.recoveries, measures) }] : [];
    }
    const read = shareOfMass(amount.figure, feedsOf(amount, entering), stream, process, measures);
    const fraction = fractionOf(amount.figure, measures);
    const share = amount.kind === "of" ? { fraction, feed: amount.feed } : { fraction };
    return read ? [{ ...at, amount: read, share }] : [];
  };
  return (outlet, stream) => {
    if (outlet.amount.kind !== "rest") return plain(outlet, stream);
    if (stream === undefined) return [];
    const others = [...process.gives, ...process.loses]
      .filter((other) => other.amount.kind !== "rest")
      .flatMap((other) => {
        const target = measures.streams.get(other.stream) ?? tonnes(other.stream);
        const quiet = { ...measures, issues: [] };
        return outletReader(process, entering, quiet, [])(other, target);
      });
    const lines = [...entering.map((feed) => feed.line), ...made, ...others];
    if (!allWeighed(lines, stream, process, outlet, measures)) return [];
    const amount = remainder(entering, [...made, ...others], stream, measures);
    return [{ stream: outlet.stream, amount, byDifference: true }];
  };
}

/** A remainder of mass is known only where everything that could weigh something says what it weighs, itself too. */
function allWeighed(
  lines: readonly RecipeLine[],
  target: Stream,
  process: Process,
  outlet: Outlet,
  measures: Measures,
): boolean {
  const unweighed = lines.find((line) => {
    const stream = measures.streams.get(line.stream);
    return (
      stream !== undefined &&
      stream.utility === undefined &&
      weighs(stream) &&
      massOf(stream, measures.table) === undefined
    );
  });
  const itself = massOf(target, measures.table) === undefined ? outlet : undefined;
  const found = unweighed ?? itself ?? process.loses.find((loss) => isUnweighed(loss, measures));
  if (found === undefined) return true;
  const facts = { process: process.id, stream: found.stream };
  measures.issues.push(issue("rest-needs-mass", outlet.at, facts));
  return false;
}

/** A loss that is no stream and is written in cubic metres or pieces. */
function isUnweighed({ stream, amount }: Outlet, measures: Measures): boolean {
  if (measures.streams.has(stream) || amount.kind !== "amount") return false;
  const known = strangerOf(stream, amount.figure, measures);
  return known !== undefined && weighs(known) && massOf(known, measures.table) === undefined;
}

function feedsOf(
  amount: Extract<Outlet["amount"], { kind: "ofEverything" | "of" }>,
  entering: readonly EnteringMass[],
): readonly EnteringMass[] {
  if (amount.kind === "ofEverything") return entering.filter((feed) => feed.mass !== undefined);
  return entering.filter((feed) => feed.line.stream === amount.feed);
}

/** Σ entering mass · share, in units of the outlet's stream. */
function shareOfMass(
  figure: Figure,
  feeds: readonly EnteringMass[],
  stream: Stream,
  process: Process,
  measures: Measures,
): Amount | undefined {
  const { table } = measures;
  const slot = table.slotOf.get(figure);
  if (slot === undefined) return undefined;
  const target = massOf(stream, table);
  const without = feeds.find((feed) => feed.mass === undefined);
  if (target === undefined || without !== undefined || feeds.length === 0) {
    const name = without?.line.stream ?? stream.id;
    measures.issues.push(
      issue("rest-needs-mass", figure.at, { process: process.id, stream: name }),
    );
    return undefined;
  }
  const parts = feeds.flatMap((feed) => (feed.mass ? [{ ...feed, mass: feed.mass }] : []));
  const slots = [
    slot,
    ...parts.flatMap(({ line, mass }) => [...line.amount.slots, ...mass.slots]),
    ...target.slots,
  ];
  const missing = [
    ...missingUnder(table, [slot]),
    ...parts.flatMap(({ line, mass }) => [...line.amount.missing, ...mass.missing]),
  ];
  const evaluate = (values: FigureValues): number => {
    let sum = 0;
    for (const { line, mass } of parts) sum += line.amount.evaluate(values) * mass.evaluate(values);
    return ((values[slot] ?? Number.NaN) * sum) / target.evaluate(values);
  };
  return { slots, missing, time: "none", evaluate };
}

/** Mass that enters less mass that leaves by the other outlets, in units of the stream. */
function remainder(
  entering: readonly EnteringMass[],
  others: readonly RecipeLine[],
  stream: Stream,
  { table, streams }: Measures,
): Amount {
  const ordered = [...others].sort((a, b) => compareIds(a.stream, b.stream));
  const masses = ordered.map((line) => {
    const known = streams.get(line.stream) ?? tonnes(line.stream);
    return { line, mass: massOf(known, table) };
  });
  const target = massOf(stream, table);
  const lines = [...entering, ...masses];
  // What weighs nothing, power above all, leaves no remainder and hides none.
  const weighed = lines.flatMap(({ line, mass }) => (mass === undefined ? [] : [{ line, mass }]));
  const slots = weighed.flatMap(({ line, mass }) => [...line.amount.slots, ...mass.slots]);
  const missing = weighed.flatMap(({ line, mass }) => [...line.amount.missing, ...mass.missing]);
  const total = (feeds: readonly EnteringMass[], values: FigureValues): number => {
    let sum = 0;
    for (const { line, mass } of feeds) {
      if (mass !== undefined) sum += line.amount.evaluate(values) * mass.evaluate(values);
    }
    return sum;
  };
  const evaluate = (values: FigureValues): number =>
    (total(entering, values) - total(masses, values)) / (target?.evaluate(values) ?? 1);
  return { slots, missing, time: "none", evaluate };
}

/** A share can be of what enters only. */
function notAFeed(
  process: Process,
  stream: string,
  outlet: Outlet,
  entering: readonly EnteringMass[],
): Issue {
  const feeds = entering.map((feed) => feed.line.stream).join(", ");
  return issue("not-a-feed", outlet.at, { process: process.id, stream, feeds });
}
