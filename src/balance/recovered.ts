import { compareIds, issue, type Place } from "../core/index.ts";
import {
  type Content,
  type Figure,
  type FigureValues,
  type Fraction,
  missingUnder,
  type Process,
  type Recovery,
  type Stream,
} from "../workspace/index.ts";
import type { Amount, Measures } from "./amount.ts";
import { contentOf, gradesOf } from "./content.ts";
import { type EnteringMass, type Mass, massOf } from "./mass.ts";
import type { RecipeLine } from "./recipe-line.ts";

/** A share of what enters, as written. [1] */
export function fractionOf(figure: Figure, { table }: Measures): Fraction {
  const slot = table.slotOf.get(figure) ?? -1;
  return {
    slot,
    slots: [slot],
    missing: missingUnder(table, [slot]),
    evaluate: (values) => values[slot] ?? Number.NaN,
  };
}

/** The recoveries of an outlet by component, spread into its line only where it has some. */
export function recoveriesOf(
  recoveries: readonly Recovery[] | undefined,
  measures: Measures,
): Pick<RecipeLine, "recoveries"> {
  if (recoveries === undefined || recoveries.length === 0) return {};
  const read = recoveries.map(({ component, figure }) => {
    return [component, fractionOf(figure, measures)] as const;
  });
  return { recoveries: new Map(read) };
}

/** What an outlet takes of one feed. */
interface TakenOfFeed {
  readonly amount: Amount;
  readonly mass: Mass;
  /** Σ recovery · share of the feed, over the components named. [1] */
  readonly part: (values: FigureValues) => number;
  readonly figures: readonly Fraction[];
}

/**
 * Amount of an outlet told by recoveries: of every named component its share of what enters. An outlet of declared
 * composition takes its amount from one component: NH4ReO4 from its rhenium.
 */
export function recoveredAmount(
  recoveries: readonly Recovery[],
  entering: readonly EnteringMass[],
  stream: Stream,
  process: Process,
  at: Place,
  measures: Measures,
): Amount | undefined {
  const target = massOf(stream, measures.table);
  if (target === undefined) {
    const facts = { process: process.id, stream: stream.id };
    measures.issues.push(issue("rest-needs-mass", at, facts));
    return undefined;
  }
  const declared = contentOf(stream, measures);
  // What rides along goes with the outlet and never makes it more.
  const counting = recoveries.filter(({ component }) => !measures.traces.has(component));
  if (declared !== undefined && !isKey(counting, declared)) {
    measures.issues.push(keyNeeded(counting, stream, process, at));
    return undefined;
  }
  if (counting.length === 0) {
    const facts = { key: "amount", section: process.id, name: stream.id };
    measures.issues.push(issue("missing-key", at, facts));
    return undefined;
  }
  const per = declared?.get(counting[0]?.component ?? "");
  const feeds = entering.flatMap((feed) => takenOf(feed, sorted(counting), measures));
  const parts = [
    ...counting.map(({ figure }) => fractionOf(figure, measures)),
    ...feeds.flatMap(({ amount, mass, figures }) => [amount, mass, ...figures]),
    ...(per === undefined ? [] : [per]),
    target,
  ];
  const evaluate = (values: FigureValues): number => {
    let sum = 0;
    for (const { amount, mass, part: taken } of feeds) {
      sum += amount.evaluate(values) * mass.evaluate(values) * taken(values);
    }
    return sum / target.evaluate(values) / (per?.evaluate(values) ?? 1);
  };
  return {
    slots: [...new Set(parts.flatMap(({ slots }) => slots))],
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
    time: "none",
    evaluate,
  };
}

function sorted(recoveries: readonly Recovery[]): readonly Recovery[] {
  return [...recoveries].sort((a, b) => compareIds(a.component, b.component));
}

/** One recovery, of something the product holds. */
function isKey(recoveries: readonly Recovery[], declared: Content): boolean {
  const [key] = recoveries;
  return recoveries.length === 1 && key !== undefined && declared.has(key.component);
}

function keyNeeded(
  recoveries: readonly Recovery[],
  stream: Stream,
  process: Process,
  at: Place,
): ReturnType<typeof issue> {
  const given = recoveries.map(({ component }) => component).join(", ");
  const facts = { process: process.id, stream: stream.id };
  return issue("key-component", at, given === "" ? facts : { ...facts, given });
}

/** Of one feed; nothing where its composition is not known, or it weighs nothing. */
function takenOf(
  { line, mass }: EnteringMass,
  recoveries: readonly Recovery[],
  measures: Measures,
): readonly TakenOfFeed[] {
  const stream = measures.streams.get(line.stream);
  const content = stream && (contentOf(stream, measures) ?? gradesOf(stream, measures));
  const pairs = recoveries.flatMap(({ component, figure }) => {
    const share = content?.get(component);
    return share === undefined ? [] : [{ recovery: fractionOf(figure, measures), share }];
  });
  if (mass === undefined || pairs.length === 0) return [];
  const figures = pairs.map(({ share }) => share);
  return [{ amount: line.amount, mass, part: sumOf(pairs), figures }];
}

type Pair = { readonly recovery: Fraction; readonly share: Fraction };

/** Shares found with the balance stand in places of their own: read without a call for each. */
function sumOf(pairs: readonly Pair[]): TakenOfFeed["part"] {
  const recoveries = Int32Array.from(pairs, ({ recovery }) => recovery.slots[0] ?? -1);
  if (pairs.every(({ share }) => share.slot !== undefined)) {
    const shares = Int32Array.from(pairs, ({ share }) => share.slot ?? -1);
    return (values) => sumOfProducts(values, recoveries, shares);
  }
  return (values) => {
    let sum = 0;
    for (const { recovery, share } of pairs)
      sum += recovery.evaluate(values) * share.evaluate(values);
    return sum;
  };
}

function sumOfProducts(values: FigureValues, a: Int32Array, b: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += (values[a[i] as number] as number) * (values[b[i] as number] as number);
  }
  return sum;
}
