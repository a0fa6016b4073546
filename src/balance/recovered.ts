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

/** What one feed brings of a component per lot. [t] */
interface Brought {
  readonly amount: Amount;
  readonly mass: Mass;
  readonly fraction: Fraction;
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
  const terms = sorted(counting).map(({ component, figure }) => ({
    recovery: fractionOf(figure, measures),
    brought: broughtOf(component, entering, measures),
    per: declared?.get(component),
  }));
  if (declared !== undefined && !isKey(counting, declared)) {
    measures.issues.push(keyNeeded(counting, stream, process, at));
    return undefined;
  }
  if (counting.length === 0) {
    const facts = { key: "amount", section: process.id, name: stream.id };
    measures.issues.push(issue("missing-key", at, facts));
    return undefined;
  }
  const parts = terms.flatMap(({ recovery, brought, per }) => [
    recovery,
    ...(per === undefined ? [] : [per]),
    ...brought.flatMap(({ amount, mass, fraction }) => [amount, mass, fraction]),
  ]);
  const evaluate = (values: FigureValues): number => {
    let sum = 0;
    for (const { recovery, brought, per } of terms) {
      const enters = enteringOf(brought, values) * recovery.evaluate(values);
      sum += per === undefined ? enters : enters / per.evaluate(values);
    }
    return sum / target.evaluate(values);
  };
  return {
    slots: [...new Set([...parts, target].flatMap((part) => part.slots))],
    missing: [...new Set([...parts, target].flatMap((part) => part.missing))],
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

/** In the order of the feeds' names: sums then have the same digits in any order of the text. */
function broughtOf(
  component: string,
  entering: readonly EnteringMass[],
  measures: Measures,
): readonly Brought[] {
  return entering.flatMap(({ line, mass }) => {
    const stream = measures.streams.get(line.stream);
    const content = stream && (contentOf(stream, measures) ?? gradesOf(stream, measures));
    const fraction = content?.get(component);
    return mass === undefined || fraction === undefined
      ? []
      : [{ amount: line.amount, mass, fraction }];
  });
}

function enteringOf(brought: readonly Brought[], values: FigureValues): number {
  let sum = 0;
  for (const { amount, mass, fraction } of brought) {
    sum += amount.evaluate(values) * mass.evaluate(values) * fraction.evaluate(values);
  }
  return sum;
}
