import type { Known, Language, PromiseVerdict, Statement } from "../actions/index.ts";
import { parseDay } from "../core/index.ts";
import { dateSentence, formatDay, lookedWords, runningSentence } from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { amountOf, said, type Telling } from "./telling.ts";
import { padEnd, widthOf } from "./width.ts";
import { wrap, wrapBehind } from "./wrap.ts";

/** The statement verbatim and where it was published: said once for all it promises. */
export function statementText(telling: Telling, statement: Statement): readonly string[] {
  return [
    ...quoteLines(telling, statement),
    ...factLines(publishedIn(telling, statement), telling.columns),
  ];
}

/** A promise: its name and place, what is read from the words, how its day stands, whether it runs. */
export function promiseHead(telling: Telling, verdict: PromiseVerdict): readonly string[] {
  const { promise, date, running } = verdict;
  const { language, columns, words, workspace } = telling;
  const site = promise.site === undefined ? undefined : workspace.sites.get(promise.site)?.name;
  const where = site ? said(site, language) : promise.site;
  const head = [said(promise.name, language), ...(where ? [where] : [])].join(" · ");
  return [
    ...wrap(head, columns).map((line) => paint(line, "bold")),
    ...factLines(readFrom(telling, verdict), columns),
    "",
    ...wrap(dateSentence(date, telling.verdict.asOf, language, running), columns),
    ...wrap(`${words.statement.isItRunning} ${runningWords(telling, verdict)}`, columns),
  ];
}

const MARKS: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  kk: ["«", "»"],
  ru: ["«", "»"],
  en: ["“", "”"],
};

/** Verbatim in its own language; in another, our translation beside it. */
function quoteLines(
  { language, columns, words }: Telling,
  statement: Statement,
): readonly string[] {
  const { quote } = statement;
  const [open, close] = MARKS[statement.language];
  const verbatim = `${open}${quote[statement.language] ?? quote.plain ?? ""}${close}`;
  const translated = statement.language === language ? undefined : quote[language];
  return [
    ...wrapBehind("  ", verbatim, columns),
    ...(translated === undefined
      ? []
      : wrapBehind("  ", `${words.statement.ourTranslation} ${translated}`, columns)),
  ];
}

type Fact = readonly [name: string, words: string];

function publishedIn(telling: Telling, statement: Statement): readonly Fact[] {
  const { language, words } = telling;
  const own = words.statement;
  const outlet = sourceWords(telling, statement.where?.id);
  return [
    ...(outlet === "" ? [] : [[own.outlet, outlet] as const]),
    [own.text, said(statement.who, language)],
    [own.said, knownWords(telling, statement.said)],
    ...(statement.read === undefined
      ? []
      : [[own.read, dayWords(statement.read, language)] as const]),
  ];
}

function readFrom(telling: Telling, { promise, scopes }: PromiseVerdict): readonly Fact[] {
  const { language, words, workspace } = telling;
  const own = words.statement;
  const scope = promise.scope === undefined ? undefined : workspace.scopes.get(promise.scope);
  const readings = scopes.map((one) => said(one.scope.name, language)).filter((name) => name);
  const notStated = [own.notStated, ...(readings.length > 0 ? [readings.join("; ")] : [])];
  return [
    [own.promise, promiseWords(telling, promise)],
    [own.scope, scope ? said(scope.name, language) : notStated.join(": ")],
  ];
}

/** Title, publisher and where it stands; the id of a source the text does not know. */
function sourceWords({ workspace, language }: Telling, id: string | undefined): string {
  const source = id === undefined ? undefined : workspace.sources.get(id);
  if (source === undefined) return id ?? "";
  return [said(source.title, language), source.publisher, source.where]
    .filter((part) => part)
    .join(", ");
}

/** A day as the reader writes it; any other word as it stands. */
function dayWords(text: string, language: Language): string {
  const read = parseDay(text);
  return "day" in read ? formatDay(read.day, language) : text;
}

function knownWords({ language, words }: Telling, known: Known): string {
  if (known.kind === "known") return dayWords(known.text, language);
  const looked = lookedWords(known.looked, language);
  // What is known all the same says more than the bare word.
  const unpublished = known.note ? said(known.note, language) : words.statement.unpublished;
  return looked === "" ? unpublished : `${unpublished}. ${words.reasons.looked} ${looked}`;
}

/** Launch by when, of how much. */
function promiseWords(telling: Telling, promise: PromiseVerdict["promise"]): string {
  const { language, words, names } = telling;
  const { by, earlier, launched, nameplate, stream } = promise;
  const own = words.statement;
  const amount = amountOf(telling, nameplate);
  const day =
    by !== undefined
      ? own.launchBy(formatDay(by, language))
      : launched.kind === "known"
        ? launched.text
        : `${own.noDate}: ${knownWords(telling, launched)}`;
  const other = earlier === undefined ? "" : ` (${own.earlier(formatDay(earlier, language))})`;
  return `${day}${other}; ${own.nameplate(amount, names.stream(stream))}`;
}

function runningWords(telling: Telling, { running }: PromiseVerdict): string {
  const { words, language } = telling;
  const sentence = runningSentence(running, language);
  if (running.kind === "since") {
    const source = sourceWords(telling, running.source?.id);
    return source === "" ? sentence : `${sentence} ${words.figure.source}: ${source}.`;
  }
  const { ask } = running;
  return ask ? `${sentence} ${words.reasons.whoMayKnow} ${said(ask, language)}.` : sentence;
}

function factLines(facts: readonly Fact[], columns: number): readonly string[] {
  const width = Math.max(...facts.map(([name]) => widthOf(name)));
  return facts.flatMap(([name, words]) => {
    const head = `  ${paint(padEnd(name, width), "faint")}  `;
    return wrapBehind(head, words, columns);
  });
}
