import { pageWords, verdictNames } from "../sentences/index.ts";
import { citesOf } from "./cites.ts";
import type { Page } from "./page.ts";
import { createPopovers } from "./popovers.ts";
import type { ReportInput } from "./report-input.ts";
import { spanOrigins } from "./span-origins.ts";

/** A page with nothing drawn and nothing opened yet. */
export function openPage(input: ReportInput): Page {
  const { base } = input.plan;
  const { language } = input;
  const words = pageWords[language];
  const figure = (path: string) => input.cards.get(`|${path}`)?.name;
  return {
    input,
    language,
    words,
    names: verdictNames(base, language, figure),
    spans: spanOrigins(input.verdict, base, input.gate),
    popovers: createPopovers(),
    cites: citesOf(input),
  };
}
