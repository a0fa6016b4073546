import type { ReactElement, ReactNode } from "react";
import { formatQuantity } from "../sentences/index.ts";
import type { FigureCard, PromiseVerdict } from "../verdict/index.ts";
import type { Language, Statement } from "../workspace/index.ts";
import { CardFigure } from "./figure.tsx";
import { nameplateCard, type Page } from "./page.ts";

const MARKS: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  kk: ["«", "»"],
  ru: ["«", "»"],
  en: ["“", "”"],
};

interface QuoteProps {
  readonly page: Page;
  readonly statement: Statement;
  readonly promises: readonly PromiseVerdict[];
}

/** The words verbatim in their own language, the promised amounts in them opening; elsewhere with our translation. */
export function Quote({ page, statement, promises }: QuoteProps): ReactElement {
  const { language, quote } = statement;
  const text = quote[language] ?? quote.plain ?? "";
  const translated = quote[page.language];
  const [open, close] = MARKS[language];
  return (
    <>
      <blockquote className="quote" lang={language}>
        <p>
          {open}
          {withAmounts(page, text, language, promises)}
          {close}
        </p>
      </blockquote>
      {language !== page.language && translated && (
        <p className="translation">
          {page.words.statement.ourTranslation} {translated}
        </p>
      )}
    </>
  );
}

/** The text with each promise's amount, where it stands in these very words, as a figure. */
function withAmounts(
  page: Page,
  text: string,
  language: Language,
  promises: readonly PromiseVerdict[],
): ReactNode {
  let parts: readonly (string | ReactElement)[] = [text];
  for (const promise of promises) {
    const card = nameplateCard(page, promise);
    if (card) parts = parts.flatMap((part) => splitAt(page, part, card, language));
  }
  return parts;
}

function splitAt(
  page: Page,
  part: string | ReactElement,
  card: FigureCard,
  language: Language,
): readonly (string | ReactElement)[] {
  if (typeof part !== "string" || card.value === undefined) return [part];
  const [unit = ""] = card.unit.split("/");
  const spoken = formatQuantity({ value: card.value, unit }, language);
  // The same spaces whatever their width; no digit before, or 1 would be found in 21.
  const pattern = spoken.split(/\s+/).map(escaped).join("\\s+");
  const found = new RegExp(`(?<![\\d.,])${pattern}`, "u").exec(part);
  if (!found) return [part];
  const end = found.index + found[0].length;
  const figure = <CardFigure key={card.path} page={page} card={card} text={found[0]} />;
  return [part.slice(0, found.index), figure, part.slice(end)];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
