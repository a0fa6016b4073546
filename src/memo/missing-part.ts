import {
  balanceWord,
  conditionClause,
  plainText,
  turningSentence,
  unaccountedClause,
} from "../sentences/index.ts";
import type { Condition, PromiseVerdict, Span } from "../verdict/index.ts";
import { BALANCES, type BalanceName } from "../workspace/index.ts";
import { type Desk, firstOf, nameOf, say } from "./desk.ts";
import { type Paragraph, paragraph } from "./memo.ts";
import { capital } from "./scope-part.ts";
import { lookedAt } from "./statement-part.ts";

/** Of each balance that does not simply close: what is missing, where one looked, whom to ask. */
export function missingPart(desk: Desk, promise: PromiseVerdict): readonly Paragraph[] {
  const said = new Set<string>();
  const told = BALANCES.flatMap((balance) =>
    sentencesOf(desk, promise, balance, said).map((sentence, rank) => ({
      balance,
      rank,
      sentence,
    })),
  );
  // The first reason of each balance, before the second of any.
  const ranked = told.toSorted((a, b) => a.rank - b.rank);
  const shown = new Set(firstOf(desk, ranked, desk.room.missing, "missing"));
  const lines = BALANCES.flatMap((balance) => {
    const own = told.filter((one) => one.balance === balance && shown.has(one));
    if (own.length === 0) return [];
    const words = own.map(({ sentence }) => sentence).join(" ");
    const name = `${balanceWord(balance, desk.language)}. `;
    return [paragraph("body", { text: name, strong: true }, say(desk, words))];
  });
  const nothing = promise.state === "closes" || promise.state === "not examined";
  const body = nothing && lines.length === 0 ? [desk.words.nothingMissing] : [];
  if (lines.length + body.length === 0) return [];
  return [
    paragraph("head", { text: desk.words.missing }),
    ...lines,
    ...body.map((text) => paragraph("body", { text })),
  ];
}

interface Placed {
  readonly scope: string;
  readonly condition: Condition;
  readonly mean?: Span;
}

function sentencesOf(
  desk: Desk,
  verdict: PromiseVerdict,
  balance: BalanceName,
  said: Set<string>,
): readonly string[] {
  const all = verdict.scopes.flatMap(({ scope, cells, utilities }): readonly Placed[] => {
    const cell = cells.find((one) => one.balance === balance);
    return (cell?.conditions ?? [])
      .filter(({ state }) => state !== "closes" && state !== "not examined")
      .map((condition) => {
        const mean = utilities.find(({ stream }) => stream === condition.stream)?.mean;
        const own = { scope: nameOf(desk, scope.name), condition };
        return mean === undefined ? own : { ...own, mean };
      });
  });
  const unpublished = all.filter(({ condition }) => condition.have.kind === "unpublished");
  const others = all.filter(({ condition }) => condition.have.kind !== "unpublished");
  return [
    ...others.map((one) => conditionWords(desk, verdict, one)),
    ...nobodySays(desk, unpublished, said),
    ...unaccounted(desk, verdict, balance),
  ].filter((sentence, i, list) => list.indexOf(sentence) === i);
}

function conditionWords(
  desk: Desk,
  { scopes }: PromiseVerdict,
  { scope, condition, mean }: Placed,
): string {
  const power = condition.kind === "limit" && condition.have.kind !== "amount" ? mean : undefined;
  const clause = plainText(conditionClause(condition, desk.language, desk.names, power));
  const turning =
    condition.state === "depends" && condition.turning
      ? ` ${plainText(turningSentence(condition.turning, desk.language))}`
      : "";
  const where = scopes.length > 1 ? `${scope}: ` : "";
  return capital(`${where}${clause}.${turning}`);
}

/** What is unpublished alike in several scopes is said once, then where one looked and whom to ask. */
function nobodySays(desk: Desk, all: readonly Placed[], said: Set<string>): readonly string[] {
  if (all.length === 0) return [];
  const conditions = all.map(({ condition }) => condition);
  const names = (some: readonly Condition[]) =>
    [...new Set(some.map(({ stream }) => desk.names.stream(stream)))].join(", ");
  const supplies = conditions.filter(({ kind }) => kind !== "limit");
  const limits = Map.groupBy(
    conditions.filter(({ kind }) => kind === "limit"),
    ({ site }) => site ?? "",
  );
  const sentences = [
    ...(supplies.length > 0 ? [desk.words.suppliers(names(supplies))] : []),
    ...[...limits].map(([site, some]) => desk.words.limits(names(some), desk.names.site(site))),
    ...whereAndWhom(desk, conditions, said),
  ];
  return [sentences.join(" ")];
}

/** Where one looked is said by the first balance that looked there. */
function whereAndWhom(
  desk: Desk,
  conditions: readonly Condition[],
  said: Set<string>,
): readonly string[] {
  const words = desk.page.reasons;
  const haves = conditions.flatMap(({ have }) => (have.kind === "unpublished" ? [have] : []));
  const places = new Set(haves.flatMap(({ looked }) => (looked ? [lookedAt(desk, looked)] : [])));
  const looked = [...places].filter((place) => !said.has(place));
  for (const place of looked) said.add(place);
  const ask = new Set(haves.flatMap((have) => (have.ask ? [nameOf(desk, have.ask)] : [])));
  return [
    ...[...looked].map((where) => stopped(`${words.looked} ${where}`)),
    ...(ask.size > 0 ? [stopped(`${words.whoMayKnow} ${[...ask].join("; ")}`)] : []),
  ];
}

/** A Kazakh or Russian day may end with a full stop of its own. */
export function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What of a component has no place: of matter only. */
function unaccounted(desk: Desk, { scopes }: PromiseVerdict, balance: BalanceName) {
  const lost = scopes.flatMap(({ cells }) =>
    cells
      .filter((cell) => cell.balance === balance && cell.state !== "closes")
      .flatMap((cell) => cell.unaccounted ?? []),
  );
  return lost.map((one) =>
    capital(stopped(plainText(unaccountedClause(one, desk.language, desk.names)))),
  );
}
