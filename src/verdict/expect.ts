import {
  type Balance,
  balanceChain,
  carbonOf,
  carryComponents,
  quantityOf,
  readBalance,
  tellComponents,
  wholeChain,
} from "../balance/index.ts";
import { exactSum, type Issue, issue, type Period, periodText } from "../core/index.ts";
import {
  type Asks,
  CARBON,
  type Expectation,
  type Plan,
  settleFigures,
  type Workspace,
} from "../workspace/index.ts";
import { checkContent } from "./expect-content.ts";
import {
  type Amounts,
  type Answer,
  figureIn,
  misfit,
  toleranceIn,
  unitOf,
} from "./expect-figures.ts";
import { judge } from "./judge.ts";
import { periodJudged } from "./periods.ts";
import { type CaseSource, startProbe } from "./probe.ts";
import type { Verdict } from "./verdict.ts";

/** Balances and verdicts that several expectations ask about, worked out once. */
interface Desk {
  readonly plan: Plan;
  readonly answers: Map<string, MaybeAnswer>;
  readonly verdicts: Map<string, Verdict>;
}

type MaybeAnswer = Answer | { readonly issues: readonly Issue[] };

/** A workspace is its own test: every number it must give, and every cell, against what comes out. */
export function checkExpectations(plan: Plan): readonly Issue[] {
  const desk: Desk = { plan, answers: new Map(), verdicts: new Map() };
  return [...plan.base.expectations.values()].flatMap((expectation) =>
    checkExpectation(desk, expectation),
  );
}

function checkExpectation(desk: Desk, expectation: Expectation): readonly Issue[] {
  const { asks } = expectation;
  if (asks.kind === "cell") return checkCell(desk, expectation, asks);
  const source = sourceOf(desk, expectation.scenario ?? "");
  const answer = answerFor(desk, source, expectation);
  if (!("balance" in answer)) {
    return [...answer.issues, issue("expect-failed", expectation.at, { name: expectation.id })];
  }
  return "component" in asks
    ? checkContent(answer, source.workspace, expectation, asks)
    : checkNumber(answer, source.workspace, expectation, asks);
}

function answerFor(desk: Desk, source: CaseSource, expectation: Expectation): MaybeAnswer {
  const { scenario = "", promise = "", scope = "", powerOf = "" } = expectation;
  const period = expectation.period === undefined ? "" : periodText(expectation.period);
  const key = [scenario, promise, scope, powerOf, period].join(" ");
  return once(desk.answers, key, () => answerOf(source, expectation));
}

function sourceOf({ plan }: Desk, scenario: string): CaseSource {
  const workspace = plan.scenarios.get(scenario)?.workspace ?? plan.base;
  const { table } = settleFigures(workspace);
  return { ...(scenario === "" ? {} : { scenario }), workspace, table };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Without a tolerance the hand sum and the program must agree to rounding. */
const EXACTLY = 1e-9;

function checkNumber(
  answer: Answer,
  workspace: Workspace,
  expectation: Expectation,
  asks: Amounts,
): readonly Issue[] {
  const got = amountAsked(answer, asks);
  const own = ownFigures(workspace, expectation.id);
  const wrong =
    own && [own.is, own.within ?? []].flat().flatMap((one) => misfit(one, asks, answer));
  if (wrong !== undefined && wrong.length > 0) return wrong;
  const expected = own && figureIn(own.is, asks, answer);
  if (own === undefined || got === undefined || expected === undefined) {
    return [issue("expect-failed", expectation.at, { name: expectation.id })];
  }
  const tolerance = own.within && toleranceIn(own.within, asks, answer, expected);
  const within = tolerance ?? Math.abs(expected) * EXACTLY;
  if (Math.abs(got - expected) <= Math.max(within, Number.MIN_VALUE)) return [];
  const quantity = (value: number) =>
    asks.kind === "lots"
      ? { value, unit: "" }
      : asks.kind !== "co2" && answer.system.workspace.streams.has(asks.name)
        ? quantityOf(answer.system, asks.name, value)
        : { value, unit: unitOf(asks, answer.balance)?.text ?? "" };
  return [
    issue("expect-failed", own.is.at, {
      name: expectation.id,
      expected: quantity(expected),
      got: quantity(got),
      ...(own.within === undefined ? {} : { within: quantity(threeDigits(within)) }),
    }),
  ];
}

/** The balance an expectation asks about: the gate's own numbers, or a promise under a scope. */
function answerOf(source: CaseSource, expectation: Expectation): MaybeAnswer {
  const { workspace, table } = source;
  if (expectation.promise !== undefined) return promiseAnswer(source, expectation);
  const [first] = workspace.calendar.periods;
  const period = expectation.period ?? first;
  if (period === undefined) return { issues: [] };
  const answer = balanceChain(workspace, table, wholeChain(workspace), period);
  return "balance" in answer ? { ...answer, table } : answer;
}

function promiseAnswer(source: CaseSource, expectation: Expectation): MaybeAnswer {
  const { workspace, table } = source;
  const promises = [...workspace.statements.values()].flatMap((one) => one.promises);
  const promise = promises.find((one) => one.id === expectation.promise);
  const scope = workspace.scopes.get(expectation.scope ?? promise?.scope ?? "");
  if (promise === undefined) return { issues: [] };
  const inside = scope ?? { id: "", at: promise.at, name: {}, inside: "all" as const };
  const period = periodJudged(promise, workspace, expectation.period);
  const reading = expectation.powerOf ?? promise.powerOf;
  const probe = startProbe({
    source,
    promise,
    scope: inside,
    period,
    ...(reading === undefined ? {} : { reading }),
  });
  if ("issues" in probe) return probe;
  const { system, span, nominal } = probe;
  const { settled, figures } = nominal;
  const balance = readBalance(system, settled, figures, span);
  const components = tellComponents(carryComponents(system, settled.values, figures, span));
  return { system, balance, components, values: figures, table, span };
}

/** CO2 of which a part is unpublished is no number. */
function carbonAsked({ system, balance, values }: Answer, { name }: Amounts): number | undefined {
  const which = CARBON.find((known) => known === name);
  const found = which && carbonOf(system, balance, values)?.[which];
  return found === undefined || found.missing.length > 0 ? undefined : found.amount;
}

/** 0.02 % of 37,285 t is told as 7.46 t; a tolerance somebody wrote seldom has more digits. */
function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

function amountAsked(answer: Answer, asks: Amounts): number | undefined {
  const { kind, name, by } = asks;
  const { balance } = answer;
  if (kind === "co2") return carbonAsked(answer, asks);
  if (kind === "lots") {
    const running = balance.processes.filter((one) => one.process === name || one.id === name);
    return running.length === 0 ? undefined : exactSum(running.map((one) => one.lots));
  }
  const stream = balance.streams.get(name);
  if (by !== undefined || stream === undefined) return amountBy(balance, kind, name, by);
  switch (kind) {
    case "made":
      return stream.made + stream.given + stream.mixed;
    case "taken":
      return stream.taken + stream.drawn;
    case "enters":
      return stream.entering;
    case "leaves":
      return stream.leaving;
    case "left":
      return stream.left;
    case "short":
      return stream.short;
  }
}

/** What a process, or one plant of it, or all of them, takes; or makes, gives, loses and emits. */
function amountBy(
  balance: Balance,
  kind: string,
  name: string,
  by: string | undefined,
): number | undefined {
  const running = balance.processes.filter(
    (one) => by === undefined || one.id === by || one.process === by,
  );
  if (running.length === 0) return undefined;
  const amounts = running.flatMap((process) => {
    const run = process.makes === (kind === "made") ? [process.run] : [];
    const outlets = [...process.gives, ...process.loses, ...process.emits];
    return [...run, ...(kind === "taken" ? process.takes : outlets)]
      .filter((line) => line.name === name)
      .map((line) => line.amount);
  });
  return exactSum(amounts);
}

function ownFigures(
  workspace: Workspace,
  id: string,
): { is: Amounts["is"]; within?: Amounts["within"] } | undefined {
  const asks = workspace.expectations.get(id)?.asks;
  if (asks === undefined || asks.kind === "cell" || "component" in asks) return undefined;
  return asks.within === undefined ? { is: asks.is } : { is: asks.is, within: asks.within };
}

function checkCell(
  desk: Desk,
  expectation: Expectation,
  asks: Extract<Asks, { kind: "cell" }>,
): readonly Issue[] {
  const { scenario, promise, scope, period } = expectation;
  const verdict = once(desk.verdicts, `${scenario ?? ""} ${period ? periodText(period) : ""}`, () =>
    judgeFor(desk.plan, scenario, period),
  );
  const states = verdict.promises
    .filter((one) => promise === undefined || one.promise.id === promise)
    .flatMap((one) => one.scopes)
    .filter((one) => scope === undefined || one.scope.id === scope)
    .flatMap((one) => one.cells)
    .filter((cell) => cell.balance === asks.balance)
    .map((cell) => cell.state);
  const wrong = states.find((state) => state !== asks.state);
  if (states.length > 0 && wrong === undefined) return [];
  return [
    issue("expect-failed", asks.stateAt, {
      name: expectation.id,
      expectedState: asks.state,
      ...(wrong === undefined ? {} : { gotState: wrong }),
    }),
  ];
}

function judgeFor(plan: Plan, scenario: string | undefined, period: Period | undefined): Verdict {
  const judging = {
    asOf: plan.base.asOf,
    ...(scenario === undefined ? {} : { scenarios: [scenario] }),
    ...(period === undefined ? {} : { period }),
  };
  return judge(plan, judging).verdict;
}
