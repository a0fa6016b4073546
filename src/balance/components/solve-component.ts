import { exactSum } from "../../core/index.ts";
import { assemble, type BlockProblem, type Factor, factor, solve } from "../solve/index.ts";
import type { Flows } from "./flows.ts";
import type { ComponentModel } from "./model.ts";
import type { Asked, Rule } from "./rules.ts";

/** Where one component is, in tonnes of a period. */
export interface Carried {
  /** In all that supplies each node. */
  readonly nodes: Float64Array;
  /** By passage: what each feed brings, what each outlet takes, what comes from no stream. */
  readonly passages: readonly CarriedThrough[];
}

export interface CarriedThrough {
  readonly feeds: Float64Array;
  readonly outlets: Float64Array;
  readonly added: number;
  /** What enters less what the outlets take. */
  readonly residual: number;
}

/** Kept from one component to the next. */
export interface ComponentWork {
  factor?: Factor;
}

/** One linear solve: what supplies a node is what its suppliers hand on of what they take. */
export function solveComponent(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  work: ComponentWork,
): Carried | BlockProblem {
  const told = asked.told;
  const size = told.length;
  const rhs = new Float64Array(size);
  const amounts = new Float64Array(model.assembly.triplet.length);
  amounts.fill(1, 0, size);
  for (let node = 0; node < size; node++) rhs[node] = toldTonnes(flows, told, node);
  let at = size;
  for (const [i, passage] of model.passages.entries()) {
    at = linkPassage(passage.feeds, passage.outlets, i, { flows, asked, amounts, rhs }, at);
  }
  for (const [i, { mixture, part }] of model.blends.entries()) {
    if (Number.isNaN(told[mixture])) amounts[at] = isTold(told, part) ? 0 : -(flows.draws[i] ?? 0);
    if (Number.isNaN(told[mixture]) && isTold(told, part)) {
      rhs[mixture] = (rhs[mixture] ?? 0) + (flows.draws[i] ?? 0) * toldTonnes(flows, told, part);
    }
    at++;
  }
  work.factor = factor(model.plan, assemble(model.assembly, amounts), work.factor);
  if (work.factor.problems.length > 0) {
    cutUnreached(model, amounts, rhs);
    work.factor = factor(model.plan, assemble(model.assembly, amounts), work.factor);
  }
  const [problem] = work.factor.problems;
  if (problem !== undefined) return problem;
  const nodes = solve(work.factor, rhs);
  return { nodes, passages: readPassages(model, flows, asked, nodes) };
}

/** What never comes into a loop need not leave it: there it is nowhere. */
function cutUnreached({ links }: ComponentModel, amounts: Float64Array, rhs: Float64Array): void {
  const reached = Uint8Array.from(rhs, (tonnes) => (tonnes === 0 ? 0 : 1));
  const size = rhs.length;
  for (let found = true; found; ) {
    found = false;
    for (let at = size; at < amounts.length; at++) {
      const [row, column] = [links.rows[at] ?? 0, links.columns[at] ?? 0];
      if (amounts[at] === 0 || reached[row] === 1 || reached[column] !== 1) continue;
      reached[row] = 1;
      found = true;
    }
  }
  for (let at = size; at < amounts.length; at++) {
    if (reached[links.rows[at] ?? 0] !== 1) amounts[at] = 0;
  }
}

function isTold(told: Float64Array, node: number): boolean {
  return node >= 0 && !Number.isNaN(told[node] ?? Number.NaN);
}

/** By the declared composition: all that supplies the node, or nothing where it is a result. */
function toldTonnes({ supply, masses }: Flows, told: Float64Array, node: number): number {
  const share = told[node] ?? Number.NaN;
  if (!(share > 0)) return 0;
  return (supply[node] ?? 0) * (masses[node] ?? 0) * share;
}

interface Filling {
  readonly flows: Flows;
  readonly asked: Asked;
  readonly amounts: Float64Array;
  readonly rhs: Float64Array;
}

type Carriers = ComponentModel["passages"][number]["feeds"];

function linkPassage(
  feeds: Carriers,
  outlets: Carriers,
  i: number,
  { flows, asked, amounts, rhs }: Filling,
  start: number,
): number {
  const rules = asked.rules[i] ?? [];
  const takes = flows.takes[i] ?? new Float64Array();
  const fixed = fixedOf(rules);
  let at = start;
  for (const [o, { node }] of outlets.entries()) {
    if (node < 0) continue;
    const open = !isTold(asked.told, node);
    const known = [open ? constantPart(rules[o], rules, asked.added[i] ?? 0, fixed) : 0];
    for (const [f, feed] of feeds.entries()) {
      const part = open ? partOf(rules[o], rules, f) : 0;
      const take = takes[f] ?? 0;
      if (isTold(asked.told, feed.node)) {
        known.push(part * take * toldTonnes(flows, asked.told, feed.node));
      } else amounts[at] = -part * take;
      at++;
    }
    rhs[node] = (rhs[node] ?? 0) + exactSum(known);
  }
  return at;
}

/** Of each tonne one feed brings, what an outlet takes. */
function partOf(rule: Rule | undefined, rules: readonly Rule[], feed: number): number {
  if (rule?.kind === "part") {
    return rule.feed === undefined || rule.feed === feed ? rule.of : 0;
  }
  if (rule?.kind !== "rest") return 0;
  const left = [1];
  for (const other of rules) if (other.kind === "part") left.push(-partOf(other, rules, feed));
  return exactSum(left);
}

/** What an outlet takes whatever the feeds bring: its own tonnes, and its part of what is added. */
function constantPart(
  rule: Rule | undefined,
  rules: readonly Rule[],
  added: number,
  fixed: number,
): number {
  if (rule?.kind === "fixed") return rule.tonnes;
  if (rule?.kind === "part") return rule.feed === undefined ? rule.of * added : 0;
  if (rule?.kind !== "rest") return 0;
  const left = [1];
  for (const other of rules) {
    if (other.kind === "part" && other.feed === undefined) left.push(-other.of);
  }
  return exactSum(left) * added - fixed;
}

function fixedOf(rules: readonly Rule[]): number {
  return exactSum(rules.flatMap((rule) => (rule.kind === "fixed" ? [rule.tonnes] : [])));
}

function readPassages(
  model: ComponentModel,
  flows: Flows,
  asked: Asked,
  nodes: Float64Array,
): readonly CarriedThrough[] {
  return model.passages.map(({ feeds, outlets }, i) => {
    const rules = asked.rules[i] ?? [];
    const added = asked.added[i] ?? 0;
    const fixed = fixedOf(rules);
    const brought = Float64Array.from(
      feeds,
      ({ node }, f) => (flows.takes[i]?.[f] ?? 0) * (nodes[node] ?? 0),
    );
    const taken = Float64Array.from(outlets, (_, o) => {
      const tonnes = [constantPart(rules[o], rules, added, fixed)];
      for (const [f, bring] of brought.entries()) tonnes.push(partOf(rules[o], rules, f) * bring);
      return exactSum(tonnes);
    });
    return { feeds: brought, outlets: taken, added, residual: residualOf(brought, taken, added) };
  });
}

/** Less than this part of what enters is rounding. */
const ROUNDING = 1e-12;

function residualOf(brought: Float64Array, taken: Float64Array, added: number): number {
  const into = [added, ...brought];
  const enters = exactSum(into);
  const residual = exactSum([...into, ...taken.map((tonnes) => -tonnes)]);
  return Math.abs(residual) <= ROUNDING * enters ? 0 : residual;
}
