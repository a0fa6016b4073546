import { saysNumbers } from "../balance/index.ts";
import { calendarYear, type Period, yearOf } from "../core/index.ts";
import type { Plan, Scope, StatedPromise, Workspace } from "../workspace/index.ts";
import { type AskedWords, askedWords, readName, refuseWord } from "./asked-words.ts";
import { readPeriod } from "./asking.ts";
import { type AskedAmount, readAmount } from "./read-amount.ts";

/** What a balance is asked, as a person writes it; without `make` and `from` the gate's own numbers stand. */
export interface BalanceAsking {
  readonly make?: string;
  readonly from?: string;
  readonly scope?: string;
  readonly scenario?: string;
  readonly year?: string;
  /** A component to be told in full. */
  readonly element?: string;
}

/** The same, read. */
export interface Question extends AskedWords {
  readonly workspace: Workspace;
  readonly scope?: Scope;
  readonly period: Period;
  readonly asked?: AskedAmount & { readonly side: "leaves" | "enters" };
}

/** Reads what was asked of a plan; what it does not know is said with the likely word. */
export function readQuestion(plan: Plan, asking: BalanceAsking): Question {
  const words = askedWords();
  const workspace = readScenario(plan, asking.scenario, words);
  const name = asking.scope && readName("--scope", asking.scope, workspace.scopes.keys(), words);
  const scope = name ? workspace.scopes.get(name) : undefined;
  const counted = [...workspace.accounts.keys(), ...workspace.traces.keys()];
  if (asking.element !== undefined) readName("--element", asking.element, counted, words);
  const period = asking.year === undefined ? undefined : readPeriod("--in", asking.year, words);
  const asked = ofScope(readAsked(asking, workspace, words), scope, workspace);
  return {
    ...words,
    workspace,
    period: period ?? calendarYear(yearAsked(workspace, asked?.stream)),
    ...(scope === undefined ? {} : { scope }),
    ...(asked === undefined ? {} : { asked }),
  };
}

/** A nameplate asked of a scope that ends in another product is that product's: as the verdict reads a promise. */
function ofScope(
  asked: Question["asked"],
  scope: Scope | undefined,
  workspace: Workspace,
): Question["asked"] {
  const product = scope?.makes;
  if (asked === undefined || asked.side === "enters" || product === undefined) return asked;
  const promised = promisesOf(workspace).some(({ stream }) => stream === asked.stream);
  if (!promised) return asked;
  return { ...asked, stream: product, figure: { ...asked.figure, path: `leaves.${product}` } };
}

/** The year a promise of it is judged by, else that of the first promise; without promises the calendar's first. */
function yearAsked(workspace: Workspace, stream: string | undefined): number {
  const { calendar } = workspace;
  if (stream === undefined) return yearOf(calendar.from);
  const promises = promisesOf(workspace);
  const promise = promises.find((one) => one.stream === stream) ?? promises[0];
  return promise === undefined ? yearOf(calendar.from) : yearOfPromise(workspace, promise);
}

/** A nameplate is judged over the first whole year after the promised launch. */
export function yearOfPromise({ calendar }: Workspace, { by }: StatedPromise): number {
  return yearOf(by ?? calendar.from) + 1;
}

export function promisesOf({ statements }: Workspace): readonly StatedPromise[] {
  return [...statements.values()].flatMap(({ promises }) => promises);
}

/** The plan as one scenario states it; `-` is the text as it stands. */
export function readScenario(plan: Plan, name: string | undefined, words: AskedWords): Workspace {
  if (name === undefined || name === "-") return plan.base;
  const known = readName("--scenario", name, plan.scenarios.keys(), words);
  return plan.scenarios.get(known ?? "")?.workspace ?? plan.base;
}

function readAsked(
  asking: BalanceAsking,
  workspace: Workspace,
  words: AskedWords,
): Question["asked"] {
  const { make, from } = asking;
  if (make !== undefined && from !== undefined) {
    refuseWord("--from", from, "too-many", words);
    return undefined;
  }
  if (make === undefined && from === undefined) {
    if (!saysNumbers(workspace)) refuseWord("--make", "", "value-missing", words);
    return undefined;
  }
  const side = make === undefined ? "enters" : "leaves";
  const option = make === undefined ? "--from" : "--make";
  const text = make ?? from ?? "";
  words.texts.set(option, text);
  const read = readAmount(option, text, side, workspace);
  if ("issues" in read) words.issues.push(...read.issues);
  return "issues" in read ? undefined : { ...read, side };
}
