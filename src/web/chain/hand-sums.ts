import type { Balanced } from "../../balance/index.ts";
import { periodText } from "../../core/index.ts";
import type { LaidChain } from "../../drawing/index.ts";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords, formatReadable } from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import { type Expectation, type Language, type Plan, wordsIn } from "../../workspace/index.ts";
import { convertUnit } from "./convert-unit.ts";
import { sameText } from "./same-text.ts";

type Node = LaidChain["flows"]["nodes"][number];

/** What the case kept in the plan gives at each stage: it stays while numbers are moved. */
export interface HandSums {
  readonly title: string;
  /** From left to right, of each column the main lane first; without an amount nobody summed it. */
  readonly columns: readonly HandSum[];
}

export interface HandSum {
  readonly node: string;
  readonly name: string;
  readonly x: number;
  readonly column: number;
  readonly amount?: string;
}

/** The published or hand case of exactly the chain that is drawn; undefined where the plan keeps none. */
export function handSums(
  plan: Plan,
  chain: DrawnChain,
  balanced: Balanced,
  laid: Pick<LaidChain, "layout" | "naming" | "flows">,
  cardOf: (path: string) => FigureCard | undefined,
  language: Language,
): HandSums | undefined {
  const own = [...plan.base.expectations.values()].filter((one) => isOf(one, plan, chain));
  const kinds = new Map(laid.flows.nodes.map((node) => [node.id, node]));
  const columns = laid.layout.nodes.flatMap(({ id, x, column, lane }) => {
    const node = kinds.get(id);
    if (node === undefined) return [];
    const asked = askedOf(node, balanced);
    const amount = asked && amountOf(asked, own, balanced, cardOf, language);
    if (node.kind === "exit" && amount === undefined) return [];
    const name = asked === undefined ? laid.naming.node(node) : laid.naming.name(asked.stream);
    return [{ node: id, name, x, column, lane, ...(amount === undefined ? {} : { amount }) }];
  });
  if (!columns.some(({ amount }) => amount !== undefined)) return undefined;
  return {
    title: chainWords[language].handSum(caseName(plan, own, language)),
    columns: columns.sort((a, b) => a.column - b.column || a.lane - b.lane),
  };
}

/** The same promise, scope, watts, period and scenario as the drawing; a scenario that replaces nothing is the text itself. */
function isOf(expectation: Expectation, plan: Plan, { question }: DrawnChain): boolean {
  const { promise, reading, workspace, period } = question;
  const scenario = plan.scenarios.get(expectation.scenario ?? "")?.workspace ?? plan.base;
  return (
    expectation.promise === promise?.id &&
    (expectation.scope ?? promise?.scope) === question.scope?.id &&
    (expectation.powerOf ?? promise?.powerOf ?? reading) === reading &&
    expectation.period !== undefined &&
    periodText(expectation.period) === periodText(period) &&
    (scenario === workspace || sameText(scenario, workspace))
  );
}

function caseName(plan: Plan, own: readonly Expectation[], language: Language): string {
  const named = own.find(({ scenario }) => scenario !== undefined)?.scenario ?? "";
  const scenario = plan.scenarios.get(named);
  return (scenario && wordsIn(scenario.name, language).text) || named;
}

/** What the header of a node tells. */
interface Asked {
  readonly kind: string;
  readonly stream: string;
}

function amountOf(
  { kind, stream: name }: Asked,
  own: readonly Expectation[],
  balanced: Balanced,
  cardOf: (path: string) => FigureCard | undefined,
  language: Language,
): string | undefined {
  const found = own.find(
    ({ asks }) => asks.kind === kind && "name" in asks && asks.name === name && byAll(asks),
  );
  const card = found && cardOf(`expect.${found.id}.is`);
  const stream = balanced.system.workspace.streams.get(name);
  if (card === undefined || stream === undefined) return undefined;
  const { text } = stream.unit;
  const value = convertUnit(card.value, card.unit, text);
  return value === undefined ? undefined : formatReadable({ value, unit: text }, language);
}

function byAll(asks: Expectation["asks"]): boolean {
  return !("by" in asks) || asks.by === undefined;
}

/** Made there, entering or leaving. Of two plants of one product the sum is neither's. */
function askedOf({ id, kind, of }: Node, { balance }: Balanced): Asked | undefined {
  if (kind === "inlet") return { kind: "enters", stream: of };
  if (kind === "exit") return { kind: "leaves", stream: of };
  const process = balance.processes.find((one) => one.id === id);
  const makers = balance.processes.filter((one) => one.run.name === process?.run.name);
  if (!process?.makes || makers.length > 1) return undefined;
  return { kind: "made", stream: process.run.name };
}
