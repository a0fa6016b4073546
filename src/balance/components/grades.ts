import type { Content, FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { BlockProblem } from "../solve/index.ts";
import type { System } from "../system.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type Carrier, type ComponentModel, componentModel } from "./model.ts";
import { type Asked, askComponent, massOfCarrier, type Rule } from "./rules.ts";
import { type Carried, type ComponentWork, solveComponent } from "./solve-component.ts";

/** A component that goes round and never gets less. */
export interface ComponentProblem {
  readonly component: string;
  readonly problem: BlockProblem;
  readonly model: ComponentModel;
}

/** Shares that the flows found so far lead to, written where the amounts read them. */
export function readGrades(
  system: System,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
  work: ComponentWork,
): ReadonlyMap<number, number> | ComponentProblem {
  const model = componentModel(system);
  const flows = readFlows(model, unknowns, values, span);
  const carried = new Map<string, Carried>();
  for (const component of system.workspace.accounts.keys()) {
    const found = solveComponent(model, flows, askComponent(model, flows, component), work);
    if ("kind" in found) return { component, problem: found, model };
    carried.set(component, found);
  }
  // What is not counted goes its own way: mass alone would not tell what a remainder that comes back weighs.
  const others = solveComponent(model, flows, askOthers(model, flows, carried), work);
  if ("kind" in others) return { component: uncountedName(model), problem: others, model };
  // A trace that no remainder takes out of a loop weighs nothing there: it leaves by its own recovery.
  const traces = solveComponent(model, flows, askTraces(model, flows), work);
  const weighed = [...carried.values(), others, ...("kind" in traces ? [] : [traces])];
  const grades = new Map<number, number>();
  for (const [stream, slots] of system.measures.table.grades) {
    const node = model.nodeOf.get(stream) ?? -1;
    let mass = 0;
    for (const { nodes } of weighed) mass += nodes[node] ?? 0;
    if (!(mass > 0)) continue;
    for (const [component, slot] of slots) {
      grades.set(slot, (carried.get(component)?.nodes[node] ?? 0) / mass);
    }
  }
  return grades;
}

/** All that stands in neither section, as if it were a component: an outlet told by recovery takes none of it. */
function askOthers(
  model: ComponentModel,
  flows: Flows,
  carried: ReadonlyMap<string, Carried>,
): Asked {
  const { accounts, traces } = model.system.workspace;
  const counted = [...accounts.keys(), ...traces.keys()];
  return askUncounted(model, flows, {
    told: (content) => {
      const left = 1 - sharesOf(content, counted, flows);
      return left > ROUNDING ? left : 0;
    },
    fixed: (passage, outlet, carrier, tonnes) => {
      let left = tonnes * (1 - sharesOf(carrier.declared, traces.keys(), flows));
      for (const { passages } of carried.values()) left -= passages[passage]?.outlets[outlet] ?? 0;
      return Math.abs(left) > ROUNDING * tonnes ? left : 0;
    },
  });
}

/** What traces weigh, as amounts have it: they are part of what is declared, and change no recovery. */
function askTraces(model: ComponentModel, flows: Flows): Asked {
  const { traces } = model.system.workspace;
  return askUncounted(model, flows, {
    told: (content) => sharesOf(content, traces.keys(), flows),
    fixed: (_passage, _outlet, { declared }, tonnes) =>
      tonnes * sharesOf(declared, traces.keys(), flows),
  });
}

/** Of the mass of a stream: rounding of a composition's own digits. */
const ROUNDING = 1e-12;

interface Part {
  readonly told: (content: Content) => number;
  readonly fixed: (passage: number, outlet: number, carrier: Carrier, tonnes: number) => number;
}

function askUncounted(model: ComponentModel, flows: Flows, { told, fixed }: Part): Asked {
  const ruleOf = (carrier: Carrier, i: number, o: number): Rule => {
    const { line, declared, rest } = carrier;
    if (declared === undefined && line.recoveries !== undefined && isRecovered(model, i, o)) {
      return { kind: "none" };
    }
    if (rest) return { kind: "rest" };
    if (line.share !== undefined && declared === undefined) {
      return massShare(model, carrier, i, flows);
    }
    const tonnes = massOfCarrier(carrier, flows.values) * (flows.lots[i] ?? 0);
    return { kind: "fixed", tonnes: fixed(i, o, carrier, tonnes) };
  };
  return {
    told: Float64Array.from(model.contents, (content) =>
      content === undefined ? Number.NaN : told(content),
    ),
    added: new Float64Array(model.passages.length),
    rules: model.passages.map(({ outlets }, i) =>
      outlets.map((carrier, o) => ruleOf(carrier, i, o)),
    ),
  };
}

function sharesOf(
  content: Content | undefined,
  components: Iterable<string>,
  { values }: Flows,
): number {
  let sum = 0;
  for (const component of components) {
    const share = content?.get(component);
    if (share !== undefined && share.missing.length === 0) sum += share.evaluate(values);
  }
  return sum;
}

/** The first word of a composition that stands in no account. */
function uncountedName({ system, contents }: ComponentModel): string {
  const { accounts, traces } = system.workspace;
  const words = contents.flatMap((content) => [...(content?.keys() ?? [])]);
  return words.find((word) => !accounts.has(word) && !traces.has(word)) ?? "";
}

/** The amount follows from the recoveries, and is not said beside them. */
function isRecovered(model: ComponentModel, passage: number, outlet: number): boolean {
  const found = model.passages[passage];
  const line = found?.outlets[outlet]?.line;
  if (found === undefined || line === undefined) return false;
  const { process } = found.instance;
  if (process.run.kind === "makes" && outlet === 0) return process.run.amount === undefined;
  const named = [...process.gives, ...process.loses].find((one) => one.stream === line.stream);
  return named?.amount.kind === "recoveries";
}

function massShare(
  model: ComponentModel,
  { line }: Carrier,
  passage: number,
  { values }: Flows,
): Rule {
  const feeds = model.passages[passage]?.feeds ?? [];
  const of = line.share?.fraction.evaluate(values) ?? 0;
  const feed = line.share?.feed;
  if (feed === undefined) return { kind: "part", of };
  const place = feeds.findIndex((one) => one.line.stream === feed);
  return place < 0 ? { kind: "none" } : { kind: "part", of, feed: place };
}
