import { formatIsoDay, type PageWords, type VerdictNames } from "../sentences/index.ts";
import type { FigureCard, PromiseVerdict } from "../verdict/index.ts";
import type { Language, LocalText, Source, Workspace } from "../workspace/index.ts";
import type { Cites } from "./cites.ts";
import type { Popovers } from "./popovers.ts";
import { cardKey, type ReportInput } from "./report-input.ts";
import type { SpanOrigins } from "./span-origins.ts";

/** What every part of the page is given: the input, its words, and what has been opened and cited so far. */
export interface Page {
  readonly input: ReportInput;
  readonly language: Language;
  readonly words: PageWords;
  /** Names for the sentences of the verdict. */
  readonly names: VerdictNames;
  /** Where each span of the verdict comes from. */
  readonly spans: SpanOrigins;
  readonly popovers: Popovers;
  /** Sources of the page as they stand at the foot. */
  readonly cites: Cites;
}

/** The plan as it stands, without a scenario: names and sources are read from it. */
export function baseOf(page: Page): Workspace {
  return page.input.plan.base;
}

export function cardOf(page: Page, path: string, scenario?: string): FigureCard | undefined {
  const { cards } = page.input;
  return cards.get(cardKey(path, scenario)) ?? cards.get(cardKey(path));
}

/** The name a person gave, else the id itself. */
export function streamName(page: Page, id: string): LocalText {
  return baseOf(page).streams.get(id)?.name ?? { plain: id };
}

export function scenarioName(page: Page, id: string | undefined): LocalText {
  if (id === undefined) return { plain: page.words.table.asWritten };
  return page.input.plan.scenarios.get(id)?.name ?? { plain: id };
}

/** A nameplate's reading is named after the stream whose power it is, if there is one. */
export function readingName(page: Page, reading: string): LocalText {
  return streamName(page, reading);
}

export function sourceOf(page: Page, id: string): Source | undefined {
  return baseOf(page).sources.get(id);
}

/** The same product at the same site within the same scope, only more of it. */
export function enlarges(
  { promise: later }: PromiseVerdict,
  { promise: first }: PromiseVerdict,
): boolean {
  return later.stream === first.stream && later.site === first.site && later.scope === first.scope;
}

/** A day as the language writes it; other words as they stand. */
export function dayText(page: Page, text: string): string {
  return formatIsoDay(text, page.language);
}

/** The promised amount: a claim of its statement, where the text names no other source. */
export function nameplateCard(
  page: Page,
  { promise, statement }: PromiseVerdict,
): FigureCard | undefined {
  const card = cardOf(page, promise.nameplate.path);
  if (card === undefined || card.source !== undefined) return card;
  const source = statement.where && sourceOf(page, statement.where.id);
  return { ...card, evidence: "claimed", ...(source ? { source } : {}) };
}
