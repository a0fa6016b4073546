import { formatSpan } from "../sentences/index.ts";
import type { PromiseVerdict, Span } from "../verdict/index.ts";
import type { Desk } from "./desk.ts";
import { type Paragraph, paragraph } from "./memo.ts";
import { unpublishedParts } from "./scope-part.ts";
import { nameOf, say } from "./sheet.ts";
import { amountOf } from "./statement-part.ts";

/** Under the table: what `+ ?` is, what the nameplate was taken to mean, and whose each end is. */
export function notesPart(desk: Desk, promise: PromiseVerdict): readonly Paragraph[] {
  const spans = shownSpans(promise);
  const parts = unpublishedParts(desk, spans);
  const notes = [
    ...(parts === "" ? [] : [desk.words.unpublishedPart(parts)]),
    ...readingNote(desk, promise),
    ...endsNote(desk, spans),
  ];
  return notes.length === 0 ? [] : [paragraph("small", say(notes.join(" ")))];
}

function shownSpans({ scopes }: PromiseVerdict): readonly Span[] {
  return scopes.flatMap(({ feed, utilities }) => [
    ...(feed ? [feed.span] : []),
    ...utilities.map(({ span }) => span),
  ]);
}

function readingNote(desk: Desk, promise: PromiseVerdict): readonly string[] {
  const words = desk.page.table;
  const [first, ...others] = promise.readings.filter((reading) => reading !== "");
  if (first === undefined || promise.promise.powerOf !== undefined) return [];
  const nameplate = amountOf(desk, promise.promise.nameplate.path) ?? "";
  const is = words.readingIs(nameplate, desk.names.stream(first));
  const told = others.map((reading) => ({ reading, feeds: feedsUnder(desk, promise, reading) }));
  const known = told.filter(({ feeds }) => feeds !== "");
  if (!desk.room.readings && known.length > 0) desk.leftOut.set("readings", 1);
  const shown = desk.room.readings ? known : [];
  return [
    is,
    ...shown.map(({ reading, feeds }) => words.otherReading(desk.names.stream(reading), feeds)),
  ];
}

/** What each scope buys under another reading of the nameplate. */
function feedsUnder(desk: Desk, { scopes }: PromiseVerdict, reading: string): string {
  const feeds = scopes.flatMap(({ readings }) => {
    const feed = readings.find((one) => one.reading === reading)?.feed;
    if (feed === undefined) return [];
    return [`${desk.names.stream(feed.stream)} ${formatSpan(feed.span, desk.language)}`];
  });
  return [...new Set(feeds)].join("; ");
}

function endsNote(desk: Desk, spans: readonly Span[]): readonly string[] {
  const ranged = spans.filter(({ low, high }) => low.value !== high.value);
  if (desk.input.verdict.scenarios.length === 0 || ranged.length === 0) return [];
  if (!desk.room.ends) {
    desk.leftOut.set("ends", 1);
    return [];
  }
  const names = (side: "low" | "high") =>
    [...new Set(ranged.map((span) => span[side].case.scenario))]
      .map((id) => scenarioName(desk, id))
      .join("; ");
  return [desk.page.table.ends(names("low"), names("high"))];
}

export function scenarioName(desk: Desk, id: string | undefined): string {
  if (id === undefined) return desk.page.table.asWritten;
  return nameOf(desk, desk.input.plan.scenarios.get(id)?.name ?? { plain: id });
}
