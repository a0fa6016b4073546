import type { FigureValues } from "../../workspace/index.ts";
import type { Span } from "../amount.ts";
import type { BlockProblem } from "../solve/index.ts";
import type { System } from "../system.ts";
import { type Flows, readFlows } from "./flows.ts";
import { type ComponentModel, componentModel } from "./model.ts";
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
  const whole = solveComponent(model, flows, askMass(model, flows, carried), work);
  if ("kind" in whole) return { component: "", problem: whole, model };
  const grades = new Map<number, number>();
  for (const [stream, slots] of system.measures.table.grades) {
    const node = model.nodeOf.get(stream);
    const mass = node === undefined ? 0 : (whole.nodes[node] ?? 0);
    if (node === undefined || !(mass > 0)) continue;
    for (const [component, slot] of slots) {
      grades.set(slot, (carried.get(component)?.nodes[node] ?? 0) / mass);
    }
  }
  return grades;
}

/** All that a stream weighs, counted as if it were a component: outlets told by recovery weigh what they recover. */
function askMass(
  model: ComponentModel,
  flows: Flows,
  carried: ReadonlyMap<string, Carried>,
): Asked {
  return {
    told: Float64Array.from(model.contents, (content) => (content === undefined ? Number.NaN : 1)),
    entering: flows.entering.map((amount, node) => amount * (flows.masses[node] ?? 0) || 0),
    added: new Float64Array(model.passages.length),
    rules: model.passages.map(({ outlets }, i) =>
      outlets.map((outlet, o): Rule => {
        const { line, declared, rest } = outlet;
        if (declared === undefined && line.recoveries !== undefined && isRecovered(model, i, o)) {
          let tonnes = 0;
          for (const { passages } of carried.values()) tonnes += passages[i]?.outlets[o] ?? 0;
          return { kind: "fixed", tonnes };
        }
        if (rest) return { kind: "rest" };
        if (line.share !== undefined && declared === undefined) {
          return massShare(model, outlet, i, flows);
        }
        const tonnes = massOfCarrier(outlet, flows.values) * (flows.lots[i] ?? 0);
        return { kind: "fixed", tonnes };
      }),
    ),
  };
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
  { line }: ComponentModel["passages"][number]["outlets"][number],
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
