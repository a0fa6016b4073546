import type { ReactElement } from "react";
import { type LocalText, wordsIn } from "../workspace/index.ts";
import type { Page } from "./page.ts";
import { softened } from "./softened.ts";

interface WordsProps {
  readonly page: Page;
  readonly text: LocalText;
  /** At the head of something, where a name begins with a capital. */
  readonly head?: boolean;
  /** In a narrow column: long words may be parted. */
  readonly soft?: boolean;
}

/** Words someone gave in several languages; where the language asked for is missing, they say so. */
export function LocalWords({ page, text, head = false, soft = head }: WordsProps): ReactElement {
  const { text: given, fallback } = wordsIn(text, page.language);
  const words = bound(partedIf(soft, head ? headed(given) : given));
  if (fallback === undefined) return <>{words}</>;
  return (
    <>
      <span lang={fallback}>{words}</span>{" "}
      <span className="fell">
        ({fallback}
        <span className="vh">: {page.words.figure.notTranslated}</span>)
      </span>
    </>
  );
}

function partedIf(soft: boolean, text: string): string {
  return soft ? softened(text) : text;
}

const UNIT =
  /(\d) (?=(?:[kMGTкМГТ]?(?:W|Вт)|kt|t|кг|т|kg|mln|млн|bn|млрд|GWh|MWh|nm|µm|мкм|mm|мм|%)(?![\p{L}\d]))/gu;

/** A number keeps its unit on its line, whoever wrote them: `JinkoSolar, 10 GW`. */
function bound(text: string): string {
  return text.replace(UNIT, "$1\u00a0");
}

/** With a capital first letter; a word with a capital inside (pH, kW) keeps its own. */
export function headed(text: string): string {
  const [first = "", second = ""] = text;
  if (second !== second.toLowerCase()) return text;
  return first.toUpperCase() + text.slice(first.length);
}

/** No line ends at the stroke of `1 GW/yr` or at the dash of `2023–2024`. */
export function unbroken(amount: string): string {
  return amount.replace(/[/\u2013]/g, "\u2060$&\u2060");
}

/** A name and what is said of it: a sentence of its own after a full stop, else after a colon. */
export function introduced(name: string, said: string): string {
  return isSentence(said) ? `${headed(name)}. ${said}` : `${name}: ${said}`;
}

/** Begins with a capital letter. */
export function isSentence(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** The same as bare text, for drawings and attributes. */
export function plainWords(page: Page, text: LocalText): string {
  return bound(wordsIn(text, page.language).text);
}
