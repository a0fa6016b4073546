import {
  balanceWord,
  conditionClause,
  plainText,
  turningSentence,
  unaccountedClause,
} from "../sentences/index.ts";
import type { Condition, PromiseVerdict, Span } from "../verdict/index.ts";
import { BALANCES, type BalanceName } from "../workspace/index.ts";
import type { Desk } from "./desk.ts";
import { type Paragraph, paragraph } from "./memo.ts";
import { capital } from "./scope-part.ts";
import { aside, firstOf, nameOf, say } from "./sheet.ts";
import { lookedAt } from "./statement-part.ts";

/** Why a balance is what it is, and of which scopes this is the chief reason. */
interface Reason {
  readonly sentence: string;
  readonly chiefOf: readonly string[];
}

/** Of each balance that does not simply close: what is missing, where one looked, whom to ask. */
export function missingPart(desk: Desk, promise: PromiseVerdict): readonly Paragraph[] {
  const said = new Set<string>();
  const told = BALANCES.flatMap((balance) =>
    reasonsOf(desk, promise, balance, said).map((reason, rank) => ({ balance, rank, ...reason })),
  );
  // The chief reason of each balance of each scope always; then the first of each balance, before the second of any.
  const chief = told.filter(({ chiefOf }) => chiefOf.length > 0);
  const others = told.filter((one) => !chief.includes(one)).toSorted((a, b) => a.rank - b.rank);
  const shown = new Set([...chief, ...firstOf(desk, others, desk.room.missing, "missing")]);
  const lines = BALANCES.flatMap((balance) => {
    const own = told.filter((one) => one.balance === balance && shown.has(one));
    if (own.length === 0) return [];
    const words = own.map(({ sentence }) => sentence).join(" ");
    const name = `${balanceWord(balance, desk.language)}. `;
    return [paragraph("body", { text: name, strong: true }, say(words))];
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
  readonly id: string;
  readonly scope: string;
  /** What first makes the balance of its scope what it is. */
  readonly chief: boolean;
  readonly condition: Condition;
  readonly mean?: Span;
}

function reasonsOf(
  desk: Desk,
  verdict: PromiseVerdict,
  balance: BalanceName,
  said: Set<string>,
): readonly Reason[] {
  const all = verdict.scopes.flatMap(({ scope, cells, utilities }): readonly Placed[] => {
    const cell = cells.find((one) => one.balance === balance);
    const first = cell?.conditions.find(({ state }) => state === cell.state);
    return (cell?.conditions ?? [])
      .filter(({ state }) => state !== "closes" && state !== "not examined")
      .map((condition) => {
        const mean = utilities.find(({ stream }) => stream === condition.stream)?.mean;
        const chief = condition === first;
        const own = { id: scope.id, scope: nameOf(desk, scope.name), chief, condition };
        return mean === undefined ? own : { ...own, mean };
      });
  });
  const unpublished = all.filter(({ condition }) => condition.have.kind === "unpublished");
  const others = all.filter(({ condition }) => condition.have.kind !== "unpublished");
  const reasons: readonly Reason[] = [
    ...others.map((one) => ({
      sentence: conditionWords(desk, verdict, one),
      chiefOf: chiefOf([one]),
    })),
    ...nobodySays(desk, verdict, unpublished, said).map((sentence) => ({
      sentence,
      chiefOf: chiefOf(unpublished),
    })),
    ...unaccounted(desk, verdict, balance),
  ];
  return eachOnce(reasons);
}

function chiefOf(all: readonly Placed[]): readonly string[] {
  return [...new Set(all.filter(({ chief }) => chief).map(({ id }) => id))];
}

function eachOnce(reasons: readonly Reason[]): readonly Reason[] {
  return [...Map.groupBy(reasons, ({ sentence }) => sentence)].map(([sentence, same]) => ({
    sentence,
    chiefOf: same.flatMap((one) => one.chiefOf),
  }));
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
function nobodySays(
  desk: Desk,
  { scopes }: PromiseVerdict,
  all: readonly Placed[],
  said: Set<string>,
): readonly string[] {
  if (all.length === 0) return [];
  const conditions = all.map(({ condition }) => condition);
  const names = (some: readonly Placed[]) => streamsOf(desk, some, scopes.length).join(", ");
  const supplies = all.filter(({ condition }) => condition.kind !== "limit");
  const limits = Map.groupBy(
    all.filter(({ condition }) => condition.kind === "limit"),
    ({ condition }) => condition.site ?? "",
  );
  const sentences = [
    ...(supplies.length > 0 ? [desk.words.suppliers(names(supplies))] : []),
    ...[...limits].map(([site, some]) => desk.words.limits(names(some), desk.names.site(site))),
    ...whereAndWhom(desk, conditions, said),
  ];
  return [sentences.join(" ")];
}

/** Streams by name, each with the scopes it is missing in where these are not all. */
function streamsOf(desk: Desk, all: readonly Placed[], scopes: number): readonly string[] {
  const streams = [...Map.groupBy(all, ({ condition }) => condition.stream)];
  return firstOf(desk, streams, desk.room.listed, "listed").map(([stream, some]) => {
    const inScopes = [...new Map(some.map(({ id, scope }) => [id, scope])).values()];
    const name = desk.names.stream(stream);
    return inScopes.length === scopes ? name : `${name} (${inScopes.join(", ")})`;
  });
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
  const whom = firstOf(desk, [...ask], desk.room.listed, "listed");
  return [
    ...looked.flatMap((where) => aside(desk, stopped(`${words.looked} ${where}`)) ?? []),
    ...(whom.length > 0 ? [stopped(`${words.whoMayKnow} ${whom.join("; ")}`)] : []),
  ];
}

/** A Kazakh or Russian day may end with a full stop of its own. */
export function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What of a component has no place: of matter only. */
function unaccounted(
  desk: Desk,
  { scopes }: PromiseVerdict,
  balance: BalanceName,
): readonly Reason[] {
  return scopes.flatMap(({ scope, cells }) =>
    cells
      .filter((cell) => cell.balance === balance && cell.state !== "closes")
      .flatMap((cell) => {
        const alone = cell.conditions.every(({ state }) => state !== cell.state);
        const [first] = cell.unaccounted ?? [];
        return (cell.unaccounted ?? []).map((one) => ({
          sentence: capital(stopped(plainText(unaccountedClause(one, desk.language, desk.names)))),
          chiefOf: alone && one === first ? [scope.id] : [],
        }));
      }),
  );
}
