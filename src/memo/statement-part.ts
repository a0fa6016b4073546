import { parseDay } from "../core/index.ts";
import { lookedIn } from "../drawing/index.ts";
import {
  dateSentence,
  formatDay,
  formatQuantity,
  lookedWords,
  runningSentence,
} from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { type Known, type LocalText, type Statement, wordsIn } from "../workspace/index.ts";
import { clean, clipped, wholeSentences } from "./clipped.ts";
import { cardOf, type Desk } from "./desk.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";
import { aside, cite, firstOf, named, nameOf, nameRun, type Sheet, say } from "./sheet.ts";

/** The statement verbatim with its source, what is read from it, and how it stands by the day. */
export function statementPart(desk: Desk, promise: PromiseVerdict): readonly Paragraph[] {
  return [
    ...quoted(desk, promise.statement),
    paragraph("small", ...whose(desk, promise.statement)),
    paragraph("body", ...readFrom(desk, promise)),
    paragraph("body", ...standing(desk, promise)),
  ];
}

/** In its own language; below, in the memo's, what is our translation. */
function quoted(desk: Desk, { quote, language }: Statement): readonly Paragraph[] {
  const own = wordsIn(quote, language);
  const verbatim = { ...cut(desk, own.text), language: own.fallback ?? language };
  const ours = quote[desk.language];
  const translated = language !== desk.language && ours !== undefined && ours !== own.text;
  return [
    paragraph("quote", { text: "«" }, verbatim, { text: "»" }),
    ...(translated
      ? [paragraph("small", say(`${desk.page.statement.ourTranslation} `), cut(desk, ours))]
      : []),
  ];
}

function cut(desk: Desk, text: string): Run {
  const whole = clean(text);
  const { quote } = desk.room;
  const short = wholeSentences(whole, quote, desk.language) ?? clipped(whole, quote);
  if (short !== whole) desk.leftOut.set("quote", 1);
  return { text: short };
}

/** `A report of …; barbang.info; no date in the stored text; read on 24 November 2026.` */
function whose(desk: Desk, { who, where, said, read }: Statement): readonly Run[] {
  const source = where && desk.base.sources.get(where.id);
  const outlet = aside(desk, source?.publisher ?? source?.where ?? "");
  const parts = [
    [nameRun(desk, who)],
    ...(outlet ? [[say(outlet)]] : []),
    knownWords(desk, said),
    ...(read ? [[say(desk.page.foot.readOn(named(desk, dayWords(desk, read))))]] : []),
  ].filter((runs) => runs.length > 0);
  return [
    { text: "— " },
    ...parts.flatMap((runs, i) => (i === 0 ? runs : [{ text: "; " }, ...runs])),
    ...cite(desk, where ? [where.id] : []),
  ];
}

function knownWords(desk: Desk, known: Known): readonly Run[] {
  if (known.kind === "known") return [say(named(desk, dayWords(desk, known.text)))];
  if (known.note) return asideRuns(desk, known.note);
  return [say(desk.page.statement.unpublished)];
}

/** Words someone entered that are a sentence rather than a name. */
function asideRuns(desk: Desk, text: LocalText): readonly Run[] {
  const { text: given, fallback } = wordsIn(text, desk.language);
  const whole = aside(desk, given);
  if (whole === undefined) return [];
  return [say(whole, fallback === undefined ? {} : { language: fallback })];
}

/** A day as the language writes it; other words as they stand. */
export function dayWords(sheet: Sheet, text: string): string {
  const parsed = parseDay(text);
  return "day" in parsed ? formatDay(parsed.day, sheet.language) : text;
}

function readFrom(desk: Desk, verdict: PromiseVerdict): readonly Run[] {
  const words = desk.page.statement;
  const later = desk.input.verdict.promises.filter(
    (one) => one !== verdict && one.statement.id === verdict.statement.id,
  );
  const shown = firstOf(desk, later, desk.room.listed, "listed");
  const names = shown.map(({ promise }) => nameOf(desk, promise.name));
  return [
    { text: `${words.promise}: `, strong: true },
    say(`${promised(desk, verdict)}. `),
    ...(later.length === 0
      ? []
      : [{ text: `${words.later}: `, strong: true as const }, say(`${names.join("; ")}. `)]),
    { text: `${words.scope}: `, strong: true },
    say(`${scopeWords(desk, verdict)}.`),
  ];
}

/** `launch by 31 October 2026; nameplate: 1 GW/yr, wafers`. */
function promised(desk: Desk, { promise }: PromiseVerdict): string {
  const words = desk.page.statement;
  const { by, launched, nameplate, stream } = promise;
  const day = by && words.launchBy(formatDay(by, desk.language));
  const when = day ?? (launched.kind === "known" ? named(desk, launched.text) : words.noDate);
  const amount = amountOf(desk, nameplate.path) ?? words.unpublished;
  return `${when}; ${words.nameplate(amount, desk.names.stream(stream))}`;
}

/** A figure's value as it is printed; undefined where nobody published one. */
export function amountOf(desk: Desk, path: string): string | undefined {
  const card = cardOf(desk, path);
  if (card?.value === undefined) return undefined;
  return formatQuantity({ value: card.value, unit: card.unit }, desk.language);
}

/** Where none is stated, those the text allows stand in the table. */
function scopeWords(desk: Desk, { promise: { scope } }: PromiseVerdict): string {
  if (scope === undefined) return desk.page.statement.notStated;
  return nameOf(desk, desk.base.scopes.get(scope)?.name ?? { plain: scope });
}

function standing(desk: Desk, { date, running }: PromiseVerdict): readonly Run[] {
  const { asOf } = desk;
  const sentence = dateSentence(date, asOf, desk.language, running);
  const runs = runningSentence(runningAs(desk, running), desk.language);
  const sources = running.kind === "since" && running.source ? [running.source.id] : [];
  return [
    say(`${sentence} `),
    { text: `${desk.page.statement.isItRunning} `, strong: true },
    say(runs),
    ...cite(desk, sources),
  ];
}

function runningAs(desk: Desk, running: PromiseVerdict["running"]): PromiseVerdict["running"] {
  if (running.kind === "since") return running;
  const { note, ...bare } = running;
  const where = aside(desk, lookedAt(desk, running.looked));
  const told = note && aside(desk, wordsIn(note, desk.language).text);
  return {
    ...bare,
    looked: where === undefined ? "" : `looked in ${where}`,
    ...(note === undefined || told === undefined ? {} : { note }),
  };
}

/** Where one looked: ids of sources become their publishers or addresses; other words stay. */
export function lookedAt(sheet: Sheet, looked: string): string {
  const { ids, day } = lookedIn(looked);
  const sources = ids.map((id) => sheet.base.sources.get(id));
  if (!sources.every((source) => source !== undefined)) return lookedWords(looked, sheet.language);
  const outlets = sources.map((one) => one.publisher ?? one.where ?? one.id);
  const named = [...new Set(outlets)].join(", ");
  return day === undefined ? named : `${named}; ${dayWords(sheet, day)}`;
}
