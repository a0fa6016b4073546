import {
  type Balanced,
  balanceChain,
  explainStream,
  type Framing,
  saysNumbers,
  type Why,
  wholeChain,
} from "../balance/index.ts";
import {
  calendarYear,
  type Issue,
  isError,
  type Period,
  sortIssues,
  yearOf,
} from "../core/index.ts";
import type { Plan, Scope, StatedPromise, Workspace } from "../workspace/index.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type AskedWords, askedWords, readName } from "./asked-words.ts";
import { readPeriod } from "./asking.ts";
import { demandFor, insideOf, settled } from "./balance-frame.ts";
import { promisesOf, readScenario, yearOfPromise } from "./balance-question.ts";
import { checkText } from "./check-text.ts";
import { openPlan } from "./open-plan.ts";

/** Which flow is asked about, and in which chain: a promise's, within a scope, else that of the plan's own gate. */
export interface WhyAsking {
  readonly stream: string;
  readonly promise?: string;
  readonly scope?: string;
  readonly scenario?: string;
  readonly year?: string;
}

export interface WhyAnswer extends Answer {
  readonly told?: ToldWhy;
}

export interface ToldWhy {
  readonly plan: Plan;
  readonly workspace: Workspace;
  readonly balanced: Balanced;
  readonly asking: WhyAsking;
  readonly promise?: StatedPromise;
  readonly scope?: Scope;
  /** Absent where nothing flows. */
  readonly why?: Why;
}

/** Who takes a stream, and who asked for it in the end: the parts add up to the flow. */
export function why(folder: string, asking: WhyAsking): WhyAnswer {
  const opened = openPlan(folder);
  const { plan } = opened;
  if (plan === undefined) return { ...opened, exitCode: 2 };
  const own = readQuestion(plan, asking);
  const texts = new Map([...opened.texts, ...own.texts]);
  if (own.issues.length > 0) return { issues: own.issues, texts, exitCode: 2 };
  const { question, balanced, issues } = answerWhere(plan, asking, own);
  const all = sortIssues([...opened.issues, ...issues]);
  if (balanced === undefined) return { issues: all, texts, exitCode: all.some(isError) ? 2 : 3 };
  const { workspace, promise, scope } = question;
  const found = explainStream(balanced, asking.stream);
  const told: ToldWhy = {
    plan,
    workspace,
    balanced,
    asking,
    ...(promise === undefined ? {} : { promise }),
    ...(scope === undefined ? {} : { scope }),
    ...(found === undefined || found.amount === 0 ? {} : { why: found }),
  };
  return { issues: all, texts, exitCode: exitOf(all), told };
}

interface Answered {
  readonly question: Question;
  readonly balanced?: Balanced;
  readonly issues: readonly Issue[];
}

/** The gate's numbers may be of another chain: a stream that does not flow there is asked of the first promise. */
function answerWhere(plan: Plan, asking: WhyAsking, own: Question): Answered {
  const answered = { question: own, ...balanceQuestion(own) };
  const [first] = promisesOf(own.workspace);
  if (own.promise !== undefined || first === undefined) return answered;
  if (flows(answered, asking.stream)) return answered;
  const question = readQuestion(plan, { ...asking, promise: first.id });
  const promised = { question, ...balanceQuestion(question) };
  const stands = answered.balanced?.system.rowOfStream.has(asking.stream) ?? true;
  return stands && !flows(promised, asking.stream) ? answered : promised;
}

function flows({ balanced }: Answered, stream: string): boolean {
  return balanced !== undefined && (explainStream(balanced, stream)?.amount ?? 0) !== 0;
}

interface Question extends AskedWords {
  readonly workspace: Workspace;
  readonly promise?: StatedPromise;
  readonly scope?: Scope;
  readonly period: Period;
}

function readQuestion(plan: Plan, asking: WhyAsking): Question {
  const words = askedWords();
  const workspace = readScenario(plan, asking.scenario, words);
  readName("STREAM", asking.stream, workspace.streams.keys(), words);
  const promise = readPromise(workspace, asking, words);
  const period = asking.year === undefined ? undefined : readPeriod("--in", asking.year, words);
  const scope = readScope(workspace, asking.scope, promise, words);
  return {
    ...words,
    workspace,
    period: period ?? calendarYear(yearAsked(workspace, promise)),
    ...(promise === undefined ? {} : { promise }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** The promise named; without a name and without numbers at the gate the first one made. */
function readPromise(
  workspace: Workspace,
  asking: WhyAsking,
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

/** A promise is judged in the first whole year after its launch, the gate in the first of the calendar. */
function yearAsked(workspace: Workspace, promise: StatedPromise | undefined): number {
  if (promise === undefined) return yearOf(workspace.calendar.from);
  return yearOfPromise(workspace, promise);
}

function balanceQuestion(question: Question): {
  readonly balanced?: Balanced;
  readonly issues: readonly Issue[];
} {
  const { workspace, promise, scope, period } = question;
  const inside = insideOf({ workspace, ...(scope === undefined ? {} : { scope }) });
  const framed = settled(workspace, (own, table): Framing => {
    if (promise === undefined) return { ...wholeChain(own), inside };
    const asked = { stream: scope?.makes ?? promise.stream, figure: promise.nameplate };
    return demandFor(own, table, asked, inside, promise.powerOf);
  });
  if ("issues" in framed) return framed;
  const wrong = checkText(workspace, framed.table, period);
  if (wrong.some(isError)) return { issues: wrong };
  const found = balanceChain(workspace, framed.table, framed.framing, period, promise?.powerOf);
  const issues = [...wrong, ...found.issues];
  return "balance" in found ? { balanced: found, issues } : { issues };
}
