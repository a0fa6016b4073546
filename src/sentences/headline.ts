import {
  type Cell,
  type PromiseVerdict,
  type ScopeVerdict,
  STATES,
  type State,
} from "../verdict/index.ts";
import { type Language, wordsIn } from "../workspace/index.ts";
import { conditionClause, turningSentence } from "./condition-sentences.ts";
import type { VerdictNames } from "./names.ts";
import { asSentence, joinClauses, type Segment, s } from "./segments.ts";
import { balanceWord, stateWord } from "./states.ts";
import { unaccountedClause, unexplained } from "./unaccounted-sentences.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/** The answer, the largest words of the page, and the sentence that follows them. */
export interface Headline {
  readonly answer: string;
  readonly lead: readonly Segment[];
}

/**
 * What a promise comes to, about the plan as stated and never about a firm: the state of the whole,
 * why under one scope, whether the others agree, and the count of cells.
 */
export function headline(
  verdict: PromiseVerdict,
  language: Language,
  names: VerdictNames,
): Headline {
  const shown = scopeToTell(verdict);
  const sentences = [
    ...(shown ? [s`${asSentence(reasons(shown, verdict, language, names))}`] : []),
    ...(shown ? turningPoints(shown, language) : []),
    ...sameElsewhere(verdict, shown, language),
    s`${countsSentence(verdict.counts, language)}`,
  ].filter((sentence) => sentence.length > 0);
  return {
    answer: VERDICT_WORDS[language].answer[verdict.state],
    lead: joinClauses(sentences, " "),
  };
}

/** The scope the statement names; else, of those as bad as the whole, the middle one. */
function scopeToTell({ scopes, promise, state }: PromiseVerdict): ScopeVerdict | undefined {
  const named = scopes.find(({ scope }) => scope.id === promise.scope);
  const worst = scopes.filter((scope) => stateOf(scope) === state);
  return named ?? worst[Math.floor((worst.length - 1) / 2)] ?? scopes[0];
}

function stateOf({ cells }: ScopeVerdict): State {
  const states = new Set(cells.map((cell) => cell.state));
  return STATES.find((state) => states.has(state)) ?? "not examined";
}

function reasons(
  shown: ScopeVerdict,
  verdict: PromiseVerdict,
  language: Language,
  names: VerdictNames,
): readonly Segment[] {
  const told = shown.cells.filter((cell) => cell.state === stateOf(shown));
  const clauses = told.flatMap((cell) => reasonOf(cell, shown, language, names));
  const why = clauses.length > 0 ? joinClauses(clauses, "; ") : balancesOf(told, language);
  const { nameplate } = verdict.promise;
  if (clauses.length === 0 && nameplate.kind === "unpublished" && told.length > 0)
    return s`${VERDICT_WORDS[language].noNameplate}`;
  if (verdict.scopes.length < 2) return why;
  const scope = wordsIn(shown.scope.name, language).text || shown.scope.id;
  return s`${VERDICT_WORDS[language].inScope(scope)}${why}`;
}

/** The first condition that makes the cell what it is. */
function reasonOf(
  cell: Cell,
  scope: ScopeVerdict,
  language: Language,
  names: VerdictNames,
): (readonly Segment[])[] {
  const condition = cell.conditions.find(({ state }) => state === cell.state);
  const [lost] = unexplained(cell);
  if (condition === undefined) return lost ? [unaccountedClause(lost, language, names)] : [];
  const utility = scope.utilities.find(({ stream }) => stream === condition.stream);
  const mean =
    condition.kind === "limit" && condition.have.kind !== "amount" ? utility?.mean : undefined;
  return [conditionClause(condition, language, names, mean, ", ")];
}

/** Where it depends: at which value it turns. */
function turningPoints({ cells }: ScopeVerdict, language: Language): (readonly Segment[])[] {
  const depends = cells.flatMap((cell) =>
    cell.conditions
      .filter(({ state }) => state === "depends" && cell.state === "depends")
      .map(({ turning }) => ({ turning, balance: cell.balance })),
  );
  return depends.flatMap(({ turning, balance }) =>
    turning ? [turningSentence(turning, language, balance)] : [],
  );
}

/** Where no condition can be told: the balances, each with its state. */
function balancesOf(cells: readonly Cell[], language: Language): readonly Segment[] {
  const [first] = cells;
  if (first === undefined) return [];
  const balances = cells.map((cell) => balanceWord(cell.balance, language).toLowerCase());
  return s`${balances.join(", ")}: ${stateWord(first.state, language)}`;
}

function sameElsewhere(
  { scopes, state }: PromiseVerdict,
  shown: ScopeVerdict | undefined,
  language: Language,
): (readonly Segment[])[] {
  const others = scopes.filter((scope) => scope !== shown);
  const same = others.length > 0 && others.every((scope) => stateOf(scope) === state);
  return same ? [s`${VERDICT_WORDS[language].sameAnswer(others.length)}`] : [];
}

/** How many cells there are of each state, worst first: never left out beside an answer. Empty without cells. */
export function countsSentence(
  counts: Readonly<Record<State, number>>,
  language: Language,
): string {
  const words = VERDICT_WORDS[language];
  if (STATES.every((state) => counts[state] === 0)) return "";
  const present = STATES.filter((state) => counts[state] > 0);
  const total = present.reduce((sum, state) => sum + counts[state], 0);
  const states = present.map((state) =>
    words.stateCount(stateWord(state, language), counts[state]),
  );
  return words.counts(total, states.join(", "));
}

/** `Not examined by this release: money, time, purity.` Empty where all five are. */
export function notExaminedSentence(cells: readonly Cell[], language: Language): string {
  const balances = cells
    .filter((cell) => cell.state === "not examined")
    .map((cell) => balanceWord(cell.balance, language).toLowerCase());
  return balances.length === 0 ? "" : VERDICT_WORDS[language].notExamined(balances.join(", "));
}
