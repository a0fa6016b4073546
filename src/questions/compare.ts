import { saysNumbers } from "../balance/index.ts";
import { isError, sortIssues } from "../core/index.ts";
import {
  checkPlan,
  judge,
  type PromiseVerdict,
  type ScopeVerdict,
  type Span,
  type State,
  type Verdict,
} from "../verdict/index.ts";
import { BALANCES, type BalanceName, type Plan, type Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type AskedWords, askedWords, readName } from "./asked-words.ts";
import { type Asking, readAsking } from "./asking.ts";
import { balanceOpened, type ToldBalance } from "./balance.ts";
import { totalsOf } from "./balance-lines.ts";
import { blocks } from "./check.ts";
import { type ReplacedFigure, replacedFigures } from "./compare-figures.ts";
import type { Opened } from "./opened.ts";

export interface CompareAnswer extends Answer {
  readonly told?: ToldComparison;
}

/** Two scenarios of a plan side by side. */
export interface ToldComparison {
  readonly plan: Plan;
  /** Ids; empty for the text as it stands. */
  readonly scenarios: readonly [string, string];
  readonly figures: readonly ReplacedFigure[];
  readonly promises: readonly ComparedPromise[];
  /** What crosses the gate, where the plan's own gate says numbers. */
  readonly gate: readonly ComparedAmount[];
}

export interface ComparedPromise {
  readonly promise: PromiseVerdict;
  readonly scopes: readonly ComparedScope[];
}

export interface ComparedScope {
  readonly scope: ScopeVerdict["scope"];
  readonly amounts: readonly ComparedAmount[];
  readonly cells: readonly {
    readonly balance: BalanceName;
    readonly from: State;
    readonly to: State;
  }[];
}

/** An amount under each of the two; absent where one of them has none of it. */
export interface ComparedAmount {
  readonly stream: string;
  readonly kind: "bought" | "enters" | "leaves" | "left" | "short" | "emitted";
  readonly unit: string;
  readonly from?: Ends;
  readonly to?: Ends;
}

export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly missing: readonly string[];
}

/** What differs between two scenarios: the figures replaced, and what follows for every promise and at the gate. */
export function compareOpened(
  opened: Opened,
  first: string,
  second: string,
  asking: Asking,
): CompareAnswer {
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const words = askedWords();
  const scenarios = [
    readScenarioId(plan, "S1", first, words),
    readScenarioId(plan, "S2", second, words),
  ] as const;
  const asked = readAsking(asking, plan);
  const texts = new Map([...opened.texts, ...asked.texts, ...words.texts]);
  const refused = [...words.issues, ...asked.issues];
  if (refused.length > 0) return { issues: refused, texts, exitCode: 2 };
  const found = sortIssues([...opened.issues, ...checkPlan(plan)]);
  if (found.some(blocks)) return { issues: found, texts, exitCode: 2 };
  const verdicts = scenarios.map((id) =>
    judge(plan, { ...asked, scenarios: id === "" ? [] : [id] }),
  );
  const told: ToldComparison = {
    plan,
    scenarios,
    figures: replacedFigures(plan, ...scenarios, [
      workspaceOf(plan, scenarios[0]),
      workspaceOf(plan, scenarios[1]),
    ]),
    promises: comparePromises(verdicts[0]?.verdict, verdicts[1]?.verdict),
    gate: compareGate(opened, plan, scenarios, asking),
  };
  const errors = verdicts.flatMap(({ issues }) => issues.filter(isError));
  return { issues: sortIssues(errors), texts, exitCode: exitOf(errors), told };
}

function readScenarioId(plan: Plan, argument: string, name: string, words: AskedWords): string {
  if (name === "-") return "";
  return readName(argument, name, plan.scenarios.keys(), words) ?? "";
}

function workspaceOf(plan: Plan, id: string): Workspace {
  return plan.scenarios.get(id)?.workspace ?? plan.base;
}

function comparePromises(
  before: Verdict | undefined,
  after: Verdict | undefined,
): readonly ComparedPromise[] {
  return (before?.promises ?? []).flatMap((promise) => {
    const other = after?.promises.find((one) => one.promise.id === promise.promise.id);
    if (other === undefined) return [];
    const scopes = promise.scopes.flatMap((scope) => {
      const same = other.scopes.find((one) => one.scope.id === scope.scope.id);
      return same === undefined ? [] : [compareScope(scope, same)];
    });
    return [{ promise, scopes }];
  });
}

function compareScope(before: ScopeVerdict, after: ScopeVerdict): ComparedScope {
  const [own, other] = [boughtIn(before), boughtIn(after)];
  const streams = [...new Set([...own.keys(), ...other.keys()])];
  const state = (scope: ScopeVerdict, balance: BalanceName) =>
    scope.cells.find((cell) => cell.balance === balance)?.state ?? "not examined";
  return {
    scope: before.scope,
    amounts: streams.map((stream) => compareSpans(stream, own.get(stream), other.get(stream))),
    cells: BALANCES.map((balance) => ({
      balance,
      from: state(before, balance),
      to: state(after, balance),
    })),
  };
}

function boughtIn({ bought, utilities }: ScopeVerdict): ReadonlyMap<string, Span> {
  return new Map([...bought, ...utilities].map(({ stream, span }) => [stream, span]));
}

function compareSpans(
  stream: string,
  before: Span | undefined,
  after: Span | undefined,
): ComparedAmount {
  return {
    stream,
    kind: "bought",
    unit: before?.unit ?? after?.unit ?? "",
    ...(before === undefined ? {} : { from: endsOf(before) }),
    ...(after === undefined ? {} : { to: endsOf(after) }),
  };
}

function endsOf({ low, high, missing }: Span): Ends {
  return { low: low.value, high: high.value, missing };
}

/** Both balances of the plan's own gate, where it asks for something. */
function compareGate(
  opened: Opened,
  plan: Plan,
  scenarios: readonly [string, string],
  { year }: Asking,
): readonly ComparedAmount[] {
  const told = scenarios.map((id) => {
    if (!saysNumbers(workspaceOf(plan, id))) return undefined;
    const asking = {
      ...(id === "" ? {} : { scenario: id }),
      ...(year === undefined ? {} : { year }),
    };
    return balanceOpened(opened, asking).told;
  });
  const [own, other] = [gateOf(told[0]), gateOf(told[1])];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((key) => {
    const [from, to] = [own.get(key), other.get(key)];
    const known = from ?? to;
    if (known === undefined) return [];
    const { stream, kind, unit } = known;
    return [{ stream, kind, unit, ...given("from", from?.ends), ...given("to", to?.ends) }];
  });
}

interface GateAmount extends Pick<ComparedAmount, "stream" | "kind" | "unit"> {
  readonly ends: Ends;
}

function gateOf(told: ToldBalance | undefined): ReadonlyMap<string, GateAmount> {
  const totals = told === undefined ? [] : totalsOf(told);
  return new Map(
    totals.map(({ kind, name, amount, unit, missing }) => {
      const ends = { low: amount, high: amount, missing };
      return [`${kind} ${name} ${unit}`, { stream: name, kind, unit, ends }];
    }),
  );
}

function given<K extends string>(key: K, ends: Ends | undefined): { readonly [P in K]?: Ends } {
  return (ends === undefined ? {} : { [key]: ends }) as { readonly [P in K]?: Ends };
}
