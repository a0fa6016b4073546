import { exactSum } from "../../core/index.ts";
import type { FigureValues, Fraction } from "../../workspace/index.ts";
import type { Flows } from "./flows.ts";
import type { Carrier, ComponentModel, Passage } from "./model.ts";

/** How one outlet takes its part of one component. */
export type Rule =
  /** A share of what enters, of one feed where it is named. */
  | { readonly kind: "part"; readonly of: number; readonly feed?: number }
  /** So many tonnes, by its own declared composition or its own mass. */
  | { readonly kind: "fixed"; readonly tonnes: number }
  | { readonly kind: "rest" }
  | { readonly kind: "none" };

/** What is asked for one component, everything it needs as numbers. */
export interface Asked {
  /** Share of the mass of each node that its text tells; not a number where it is a result. */
  readonly told: Float64Array;
  /** By passage: what comes in from no stream [t], and the rule of each outlet. */
  readonly added: Float64Array;
  readonly rules: readonly (readonly Rule[])[];
}

/** The rules of one component that is counted, or that rides along. */
export function askComponent(model: ComponentModel, flows: Flows, component: string): Asked {
  const trace = !model.system.workspace.accounts.has(component);
  return {
    told: Float64Array.from(model.contents, (content) =>
      toldShare(content?.get(component), content !== undefined && !trace, flows.values),
    ),
    added: Float64Array.from(model.passages, (passage, i) =>
      addedTo(model, passage, component, flows.values, flows.lots[i] ?? 0),
    ),
    rules: model.passages.map((passage, i) =>
      passage.outlets.map((outlet) =>
        ruleOf(passage, outlet, component, trace, flows.values, flows.lots[i] ?? 0),
      ),
    ),
  };
}

/** A declared composition tells all that is counted; of a trace only what it names. */
function toldShare(named: Fraction | undefined, closed: boolean, values: FigureValues): number {
  if (named !== undefined) return named.missing.length > 0 ? 0 : named.evaluate(values);
  return closed ? 0 : Number.NaN;
}

function addedTo(
  model: ComponentModel,
  { instance }: Passage,
  component: string,
  values: FigureValues,
  lots: number,
): number {
  const { slotOf } = model.system.measures.table;
  let tonnes = 0;
  for (const addition of instance.process.adds) {
    if (addition.component !== component) continue;
    const amount = values[slotOf.get(addition.figure) ?? -1] ?? 0;
    tonnes += (Number.isNaN(amount) ? 0 : amount) * lots;
  }
  return tonnes;
}

function ruleOf(
  passage: Passage,
  outlet: Carrier,
  component: string,
  trace: boolean,
  values: FigureValues,
  lots: number,
): Rule {
  const { line, declared, rest } = outlet;
  const recovery = line.recoveries?.get(component);
  if (recovery !== undefined) return { kind: "part", of: known(recovery, values) };
  const named = declared?.get(component);
  if (named !== undefined) return fixed(outlet, known(named, values), values, lots);
  if (declared !== undefined && !trace) return { kind: "none" };
  if (line.share !== undefined) return sharedRule(passage, line.share, values);
  if (rest) return { kind: "rest" };
  return massRule(passage, outlet, values);
}

function known({ missing, evaluate }: Fraction, values: FigureValues): number {
  return missing.length > 0 ? 0 : evaluate(values);
}

function fixed({ line, mass }: Carrier, share: number, values: FigureValues, lots: number): Rule {
  if (mass === undefined || line.amount.missing.length + mass.missing.length > 0) {
    return { kind: "none" };
  }
  return {
    kind: "fixed",
    tonnes: line.amount.evaluate(values) * lots * mass.evaluate(values) * share,
  };
}

function sharedRule(
  { feeds }: Passage,
  { fraction, feed }: NonNullable<Carrier["line"]["share"]>,
  values: FigureValues,
): Rule {
  const of = known(fraction, values);
  if (feed === undefined) return { kind: "part", of };
  const place = feeds.findIndex(({ line }) => line.stream === feed);
  return place < 0 ? { kind: "none" } : { kind: "part", of, feed: place };
}

/** As the mass goes: the outlet's part of all that enters. Only where the text says so. */
function massRule({ instance, feeds }: Passage, outlet: Carrier, values: FigureValues): Rule {
  const { asMass } = instance.process;
  const told = outlet.line.recoveries === undefined || instance.process.run.amount !== undefined;
  if (asMass === undefined || !told || outlet.mass === undefined) return { kind: "none" };
  const enters = exactSum(feeds.map((feed) => massOfCarrier(feed, values)));
  return enters > 0
    ? { kind: "part", of: massOfCarrier(outlet, values) / enters }
    : { kind: "none" };
}

/** Per lot. [t] */
export function massOfCarrier({ line, mass }: Carrier, values: FigureValues): number {
  if (mass === undefined || line.amount.missing.length + mass.missing.length > 0) return 0;
  return line.amount.evaluate(values) * mass.evaluate(values);
}
