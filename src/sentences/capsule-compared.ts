import type { FigureCard } from "../verdict/index.ts";
import { type Language, type LocalText, wordsIn } from "../workspace/index.ts";
import { capsuleWords } from "./capsule-words.ts";
import { formatIsoDay } from "./days.ts";
import { figureAmount } from "./figure-amount.ts";
import { pageWords } from "./page-words.ts";
import { balanceWord, isState, stateWord } from "./states.ts";

/** Something that was one thing and is another; absent where there is nothing of it. */
interface Changed<T> {
  readonly name: LocalText;
  readonly was?: T;
  readonly now?: T;
}

/** `“Kerf”: 60 µm (ITRPV22) then, 58 µm (SUP26) now.` */
export function changedFigureText(
  { scenario, ...figure }: Changed<FigureCard> & { readonly scenario?: LocalText },
  language: Language,
): string {
  const amount = (card: FigureCard | undefined) =>
    card && (figureAmount(card, language) ?? pageWords[language].statement.unpublished);
  const text = changedText(figure, amount, language);
  if (scenario === undefined) return text;
  return capsuleWords[language].compared.under(wordsIn(scenario, language).text, text);
}

/** `“First gigawatt”: by 31 October 2026 then, by 31 December 2026 now.` */
export function changedDateText(date: Changed<string>, language: Language): string {
  const words = capsuleWords[language].compared;
  const day = (iso: string | undefined) =>
    iso === undefined ? words.noDate : words.by(formatIsoDay(iso, language));
  return changedText(date, day, language);
}

/** `“First gigawatt”: its running not published then, running since 1 December 2026 now.` */
export function changedRunningText(running: Changed<string>, language: Language): string {
  const words = capsuleWords[language].compared;
  const since = (iso: string | undefined) =>
    iso === undefined ? words.notRunning : words.running(formatIsoDay(iso, language));
  return changedText(running, since, language);
}

export function changedAmountText(amount: Changed<LocalText>, language: Language): string {
  return changedText(amount, (text) => text && wordsIn(text, language).text, language);
}

/** `“First gigawatt”, quartz to module, matter: “cannot tell” then, “closes” now.` */
export function changedCellText(
  cell: {
    readonly promise: LocalText;
    readonly scope: LocalText;
    readonly balance: string;
    readonly was: string;
    readonly now: string;
  },
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const state = (word: string) => (isState(word) ? stateWord(word, language) : word);
  const of = [cell.promise, cell.scope].map((text) => wordsIn(text, language).text);
  const where = [compared.named(of[0] ?? ""), of[1], balanceIn(cell.balance, language)].join(", ");
  return compared.changed(where, state(cell.was), state(cell.now));
}

function balanceIn(balance: string, language: Language): string {
  const known = ["matter", "energy", "money", "time", "purity"] as const;
  const own = known.find((one) => one === balance);
  return own === undefined ? balance : balanceWord(own, language);
}

/** `“A report”, word for word: “…” then, “…” now.` */
export function changedQuoteText(
  {
    name,
    translation,
    was,
    now,
  }: {
    readonly name: LocalText;
    readonly translation: boolean;
    readonly was: LocalText;
    readonly now: LocalText;
  },
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const [whose, before, after] = [name, was, now].map((text) =>
    compared.named(wordsIn(text, language).text),
  );
  const which = translation ? compared.translation : compared.verbatim;
  return compared.changed(`${whose}, ${which}`, before ?? "", after ?? "");
}

/** `“Wafer plant” is now called “Pilot plant”.`; nothing where this language calls it as before. */
export function changedNameText(
  { was, now }: { readonly was: LocalText; readonly now: LocalText },
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const [before, after] = [was, now].map((text) => wordsIn(text, language).text);
  if (before === after) return "";
  return compared.renamed(compared.named(before ?? ""), compared.named(after ?? ""));
}

/** `“Survey of 25 areas”, who answers: Ministry of Industry then, Government now.` */
export function changedOwnerText(
  {
    name,
    was,
    now,
  }: { readonly name: LocalText; readonly was: LocalText; readonly now: LocalText },
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const [whose, before, after] = [name, was, now].map((text) => wordsIn(text, language).text);
  if (before === after) return "";
  const what = `${compared.named(whose ?? "")}, ${compared.owner}`;
  return compared.changed(what, before || compared.absent, after || compared.absent);
}

/** A line of the programme: its state then and now, and what was published since. */
export function changedRowText(
  row: {
    readonly name: LocalText;
    readonly wasText: LocalText;
    readonly nowText: LocalText;
    readonly published: readonly LocalText[];
    readonly withdrawn: readonly LocalText[];
    readonly was?: string;
    readonly now?: string;
  },
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const name = compared.named(wordsIn(row.name, language).text);
  const [was, now] = [row.wasText, row.nowText].map((text) => wordsIn(text, language).text);
  const [published, withdrawn] = [row.published, row.withdrawn].map((texts) =>
    texts.map((text) => wordsIn(text, language).text).join("; "),
  );
  const states = row.was === row.now ? "" : compared.changed(name, was || "–", now || "–");
  const since = published ? compared.published(states === "" ? name : "", published) : "";
  const whose = states === "" && since === "" ? name : "";
  const gone = withdrawn ? compared.withdrawn(whose, withdrawn) : "";
  return [states, since, gone].filter((text) => text !== "").join(" ");
}

function changedText<T>(
  { name, was, now }: Changed<T>,
  say: (one: T | undefined) => string | undefined,
  language: Language,
): string {
  const { compared } = capsuleWords[language];
  const absent = compared.absent;
  const words = compared.named(wordsIn(name, language).text);
  return compared.changed(words, say(was) ?? absent, say(now) ?? absent);
}
