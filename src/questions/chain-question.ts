import {
  type Balanced,
  balanceChain,
  type Framing,
  saysNumbers,
  wholeChain,
} from "../balance/index.ts";
import { calendarYear, type Issue, isError, type Period, yearOf } from "../core/index.ts";
import { readingsOf } from "../verdict/index.ts";
import type { Plan, Scope, StatedPromise, Workspace } from "../workspace/index.ts";
import { type AskedWords, askedWords, readName } from "./asked-words.ts";
import { readPeriod } from "./asking.ts";
import { demandFor, insideOf, settled } from "./balance-frame.ts";
import { promisesOf, readScenario, yearOfPromise } from "./balance-question.ts";
import { checkText } from "./check-text.ts";

/** Which chain: a promise's, within a scope, else that of the plan's own gate. */
export interface ChainAsking {
  readonly promise?: string;
  readonly scope?: string;
  readonly scenario?: string;
  readonly year?: string;
}

/** The same, read. */
export interface ChainQuestion extends AskedWords {
  readonly workspace: Workspace;
  readonly promise?: StatedPromise;
  readonly scope?: Scope;
  readonly period: Period;
  /** What watts of the promise are taken to mean. */
  readonly reading?: string;
  /** What else they may mean of the product, where it is not said. */
  readonly otherReadings: readonly string[];
}

/** Reads which chain is asked about; what it does not know is said with the likely word. */
export function readChain(
  plan: Plan,
  asking: ChainAsking,
  words: AskedWords = askedWords(),
): ChainQuestion {
  const workspace = readScenario(plan, asking.scenario, words);
  const promise = readPromise(workspace, asking, words);
  const period = asking.year === undefined ? undefined : readPeriod("--in", asking.year, words);
  const scope = readScope(workspace, asking.scope, promise, words);
  const asked = period ?? calendarYear(yearAsked(workspace, promise));
  const [reading, ...others] = promise === undefined ? [] : readingsOf(plan, promise, asked);
  const product = scope?.makes ?? promise?.stream ?? "";
  return {
    ...words,
    workspace,
    period: asked,
    // A scope that ends in another product may leave no doubt what its watts are of.
    otherReadings: others.filter((other) => knowsReading(workspace, product, other)),
    ...(reading === undefined ? {} : { reading }),
    ...(promise === undefined ? {} : { promise }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** The promise named; without a name and without numbers at the gate the first one made. */
function readPromise(
  workspace: Workspace,
  asking: ChainAsking,
  words: AskedWords,
): StatedPromise | undefined {
  const all = promisesOf(workspace);
  if (asking.promise === undefined) return saysNumbers(workspace) ? undefined : all[0];
  const ids = all.map(({ id }) => id);
  const id = readName("--promise", asking.promise, ids, words);
  return all.find((promise) => promise.id === id);
}

/** The scope named, or the one the promise states; else the widest that can make what is promised. */
function readScope(
  workspace: Workspace,
  name: string | undefined,
  promise: StatedPromise | undefined,
  words: AskedWords,
): Scope | undefined {
  const asked = name ?? promise?.scope;
  if (asked !== undefined) {
    return workspace.scopes.get(readName("--scope", asked, workspace.scopes.keys(), words) ?? "");
  }
  if (promise === undefined) return undefined;
  const size = (scope: Scope) => insideOf({ workspace, scope }).size;
  return [...workspace.scopes.values()].sort((a, b) => size(b) - size(a))[0];
}

function knowsReading({ streams }: Workspace, product: string, reading: string): boolean {
  return streams.get(product)?.powers.some((power) => power.reading === reading) ?? false;
}

/** A promise is judged in the first whole year after its launch, the gate in the first of the calendar. */
function yearAsked(workspace: Workspace, promise: StatedPromise | undefined): number {
  if (promise === undefined) return yearOf(workspace.calendar.from);
  return yearOfPromise(workspace, promise);
}

/** What flows where in the chain asked about. */
function balanceChainAsked(question: ChainQuestion): {
  readonly balanced?: Balanced;
  readonly issues: readonly Issue[];
} {
  const { workspace, promise, scope, period, reading } = question;
  const inside = insideOf({ workspace, ...(scope === undefined ? {} : { scope }) });
  const framed = settled(workspace, (own, table): Framing => {
    if (promise === undefined) return { ...wholeChain(own), inside };
    const asked = { stream: scope?.makes ?? promise.stream, figure: promise.nameplate };
    return demandFor(own, table, asked, inside, reading);
  });
  if ("issues" in framed) return framed;
  const wrong = checkText(workspace, framed.table, period);
  if (wrong.some(isError)) return { issues: wrong };
  const found = balanceChain(workspace, framed.table, framed.framing, period, reading);
  const issues = [...wrong, ...found.issues];
  return "balance" in found ? { balanced: found, issues } : { issues };
}

/** What was asked, and where it was found. */
export interface AnsweredChain {
  readonly question: ChainQuestion;
  readonly balanced?: Balanced;
  readonly issues: readonly Issue[];
}

/** The gate's numbers may be of another chain: what does not flow there is asked of the first promise. */
export function balanceWhere(
  plan: Plan,
  asking: ChainAsking,
  own: ChainQuestion,
  sought: { flows(balanced: Balanced): boolean; stands(balanced: Balanced): boolean },
): AnsweredChain {
  const answered = { question: own, ...balanceChainAsked(own) };
  const [first] = promisesOf(own.workspace);
  if (own.promise !== undefined || first === undefined) return answered;
  if (answered.balanced !== undefined && sought.flows(answered.balanced)) return answered;
  const question = readChain(plan, { ...asking, promise: first.id });
  const promised = { question, ...balanceChainAsked(question) };
  if (promised.balanced !== undefined && sought.flows(promised.balanced)) return promised;
  const stands = answered.balanced === undefined || sought.stands(answered.balanced);
  return stands ? answered : promised;
}
