import type { Cell, Span, Unaccounted } from "../verdict/index.ts";
import { type Language, wordsIn } from "../workspace/index.ts";
import type { VerdictNames } from "./names.ts";
import { formatPercent } from "./numbers.ts";
import { asSentence, type Segment, sentenceOf } from "./segments.ts";
import { shortfallOf, spanSegment } from "./span-text.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/** `chlorine, Siemens process: 3,230 t unaccounted, 100% of what enters`. */
export function unaccountedClause(
  { component, process, amount, share }: Unaccounted,
  language: Language,
  names: VerdictNames,
): readonly Segment[] {
  const words = VERDICT_WORDS[language];
  const more = share < 0;
  const said: Span = more ? shortfallOf(amount) : amount;
  const where = `${names.thing(component)}, ${names.thing(process)}`;
  const part = formatPercent(Math.abs(share), language, { digits: 3 });
  return words[more ? "overflows" : "unaccounted"]([spanSegment(said, language)], where, part);
}

export function unaccountedSentence(
  lost: Unaccounted,
  language: Language,
  names: VerdictNames,
): readonly Segment[] {
  return asSentence(unaccountedClause(lost, language, names));
}

/** Why it is unaccounted, in the words of the text; empty where it does not say. */
export function explainedSentence({ explained }: Unaccounted, language: Language): string {
  if (explained === undefined) return "";
  const { text } = wordsIn(explained, language);
  return `${VERDICT_WORDS[language].explained} ${sentenceOf(text)}`;
}

/** What of a cell's matter has no place and no explanation. */
export function unexplained({ unaccounted = [] }: Cell): readonly Unaccounted[] {
  return unaccounted.filter(({ explained }) => explained === undefined);
}
