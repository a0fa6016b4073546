import type { Condition, Have, Span, Supplier, Turning } from "../verdict/index.ts";
import { type BalanceName, type Language, wordsIn } from "../workspace/index.ts";
import { lookedWords } from "./looked.ts";
import type { VerdictNames } from "./names.ts";
import { formatQuantity, roundToSide } from "./numbers.ts";
import { perPeriod } from "./per-period.ts";
import { asSentence, joinClauses, oneStop, type Segment, s } from "./segments.ts";
import { formatSpan, shortfallOf, spanSegment, upTo } from "./span-text.ts";
import { balanceWord, evidenceWord } from "./states.ts";
import { isPower } from "./unit-words.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

type Words = readonly Segment[];

/** What needed and what there is: `Нужно 2 121–2 941 т в год (поликремний), поставщик не опубликован.` */
export function conditionSentence(
  condition: Condition,
  language: Language,
  names: VerdictNames,
): Words {
  const clause = asSentence(clauseOf(condition, language, names, {}));
  const { turning, assumed, state } = condition;
  const turns = state === "depends" && turning ? s` ${turningSentence(turning, language)}` : [];
  const rests = assumed.length > 0 ? ` ${VERDICT_WORDS[language].rests(assumed.length)}` : "";
  const hosts = hostsSentence(condition, language);
  return s`${clause}${hosts === "" ? "" : ` ${hosts}`}${turns}${rests}`;
}

/** Of a by-product: the numbers by which its hosts run. Empty for all else. */
function hostsSentence({ kind, have }: Condition, language: Language): string {
  if (kind !== "byProduct" || have.kind !== "amount" || have.counted.length === 0) return "";
  const hosts = have.counted.map(({ name, amount, path }) => {
    const named = wordsIn(name, language).text || path;
    return amount === undefined ? named : `${named}, ${formatSpan(amount, language)}`;
  });
  return VERDICT_WORDS[language].hosts(hosts.join("; "));
}

/**
 * The same as a clause that begins small and ends open. `mean` is the need as a mean power where the
 * condition has none of its own; `between` parts need, supply and difference where the clause stands in a row of others.
 */
export function conditionClause(
  condition: Condition,
  language: Language,
  names: VerdictNames,
  mean?: Span,
  between?: string,
): Words {
  const clause = clauseOf(condition, language, names, { mean, between });
  const { assumed } = condition;
  if (assumed.length === 0) return clause;
  return s`${clause}${between ?? "; "}${VERDICT_WORDS[language].resting(assumed.length)}`;
}

interface ClauseForm {
  readonly mean?: Span | undefined;
  readonly between?: string | undefined;
}

function clauseOf(
  condition: Condition,
  language: Language,
  names: VerdictNames,
  { mean, between }: ClauseForm,
): Words {
  const power = condition.kind === "limit" ? condition.mean : undefined;
  const need = needClause(condition, language, names, power?.need ?? mean);
  const have = haveClause(condition, language, power?.have);
  const margin = marginClause(condition, language, power?.margin);
  const clauses = margin.length > 0 ? [have, margin] : [have];
  const first = between ?? (language === "kk" ? "; " : ", ");
  return s`${need}${first}${joinClauses(clauses, between ?? "; ")}`;
}

/** A limit on energy is told as mean power: what is contracted is a power, what the year holds a sum. */
function needClause(
  { need, have, stream, kind, site, plant, period }: Condition,
  language: Language,
  names: VerdictNames,
  mean: Span | undefined,
): Words {
  const shown = mean ?? need;
  return VERDICT_WORDS[language].need({
    amount: [spanSegment(shown, language)],
    stream: names.stream(stream),
    ...(kind !== "reserve" && isAmount(shown.unit) ? { per: perPeriod(period, language) } : {}),
    partly: shown.missing.length > 0,
    mean: mean !== undefined,
    ...(kind === "limit" && site !== undefined && (mean === undefined || have.kind === "amount")
      ? { site: names.site(site) }
      : {}),
    ...(kind === "byProduct" ? { promised: true as const } : {}),
    ...(kind === "capacity" && plant !== undefined ? { plant: names.plant(plant) } : {}),
  });
}

/** An amount of the period: neither a power nor a rate that names its time itself. */
function isAmount(unit: string): boolean {
  return !isPower(unit) && !/\/(?:yr|h|d)$/.test(unit);
}

/** What there is against the need. */
export function haveClause(
  { have, kind, stream, need }: Condition,
  language: Language,
  power: Span | undefined,
): Words {
  const words = VERDICT_WORDS[language];
  if (have.kind === "open") return s`${words.openMarket}`;
  if (have.kind === "unpublished") {
    if (kind !== "limit")
      return have.named ? words.named(namedPart(have.named, language)) : s`${words.noSupplier}`;
    return s`${stream === "electricity" || isPower(need.unit) ? words.noPower : words.noLimit}`;
  }
  const amount = [spanSegment(power ?? have.span, language)];
  if (kind === "limit") return words.contracted(amount);
  if (kind === "capacity") return words.capacity(amount);
  if (kind === "byProduct") return words.comes(amount);
  return kind === "reserve" ? words.reserve(amount) : words.have(amount);
}

/** Each who is named, with how much. */
function namedPart(named: readonly Supplier[], language: Language): Words {
  return named.flatMap(({ name, amount }, i) => {
    const who = `${i === 0 ? "" : ", "}${wordsIn(name, language).text}`;
    return amount === undefined ? s`${who}` : [...s`${`${who} `}`, spanSegment(amount, language)];
  });
}

function marginClause(condition: Condition, language: Language, power: Span | undefined): Words {
  const words = VERDICT_WORDS[language];
  const { state, assumed, need } = condition;
  const margin = power ?? condition.margin;
  if (margin === undefined) return [];
  const [lack, spare] = [-margin.low.value, margin.high.value];
  if (state === "does not close" && spare < 0)
    return words.gap([spanSegment(shortfallOf(margin), language)]);
  // What rests on assumptions is not counted as spare.
  if (state === "closes" && assumed.length === 0)
    return words.spare([spanSegment(margin, language)]);
  const open = state === "depends" || state === "cannot tell";
  if (!open || lack <= 0 || spare <= 0 || need.missing.length > 0) return [];
  return words.either(
    [spanSegment(upTo(shortfallOf(margin)), language)],
    [spanSegment(upTo(margin), language)],
  );
}

/**
 * `Closes if kerf ≤ 58 µm`, or `Matter closes …` where the sentence stands alone: rounded to three digits,
 * never past the point itself.
 */
export function turningSentence(
  turning: Turning,
  language: Language,
  balance?: BalanceName,
): Words {
  const { name, value, unit, side, path } = turning;
  const words = VERDICT_WORDS[language];
  const rounded = roundToSide(value, side, 3);
  const text = formatQuantity({ value: rounded, unit }, language);
  const figure = wordsIn(name, language).text || path;
  const closes = balance && balanceWord(balance, language).toLowerCase();
  return asSentence(words[side](figure, [{ kind: "number", text, path }], closes));
}

/** What is missing, where one looked, whom to ask: the last only as someone entered it. */
export function missingSentence(
  condition: Condition,
  language: Language,
  names: VerdictNames,
): string {
  const words = VERDICT_WORDS[language];
  const missing = missingThings(condition, language, names);
  if (missing.length === 0) return "";
  const sentences = [words.cannotTell, words.unpublished(missing.join("; "))];
  return oneStop([...sentences, ...whereLooked(condition.have, language)].join(" "));
}

function missingThings(
  { have, kind, stream, site, need }: Condition,
  language: Language,
  names: VerdictNames,
): readonly string[] {
  const words = VERDICT_WORDS[language];
  const figures = [...need.missing, ...(have.kind === "amount" ? have.span.missing : [])];
  const named = [...new Set(figures)].map(names.figure);
  if (have.kind !== "unpublished") return named;
  const name = names.stream(stream);
  const supply =
    kind === "limit" && site !== undefined
      ? words.limitOf(name, names.site(site))
      : words.supplierOf(name);
  return [supply, ...named];
}

function whereLooked(have: Have, language: Language): readonly string[] {
  if (have.kind !== "unpublished") return [];
  const words = VERDICT_WORDS[language];
  const looked = lookedWords(have.looked, language);
  const who = have.ask && wordsIn(have.ask, language).text;
  return [...(looked ? [words.looked(looked)] : []), ...(who ? [words.ask(who)] : [])];
}

/** Norms by which alone it would not close: ceilings, of which less may do. Empty without. */
export function ceilingsSentence(
  { ceilings }: Condition,
  language: Language,
  names: VerdictNames,
): string {
  if (ceilings.length === 0) return "";
  const figures = [...new Set(ceilings.map(names.figure))];
  return VERDICT_WORDS[language].ceilings(figures.join("; "));
}

/** What it would be if what is assumed holds; empty where nothing is assumed. */
export function wouldSentence(
  condition: Condition,
  language: Language,
  names: VerdictNames,
): string {
  const { would, assumed, have } = condition;
  if (assumed.length === 0) return "";
  const list = assumed.map(
    (path) => `${assumedThing(path, have, language, names)} (${evidenceWord("assumed", language)})`,
  );
  return VERDICT_WORDS[language].would[would ?? "not examined"](list.join("; "));
}

/** A supplier with what it would give, else the figure itself. */
function assumedThing(path: string, have: Have, language: Language, names: VerdictNames): string {
  const counted = have.kind === "amount" ? have.counted : [];
  const supplier = counted.find((one) => one.path === path);
  if (supplier === undefined || have.kind !== "amount") return names.figure(path);
  // One supplier alone gives all there is.
  const amount = supplier.amount ?? (counted.length === 1 ? have.span : undefined);
  const name = wordsIn(supplier.name, language).text || path;
  return amount === undefined ? name : `${name} ${formatSpan(amount, language)}`;
}
