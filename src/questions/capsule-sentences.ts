import {
  capsuleWords,
  changedAmountText,
  changedCellText,
  changedDateText,
  changedFigureText,
  changedNameText,
  changedOwnerText,
  changedQuoteText,
  changedRowText,
  changedRunningText,
  oneStop,
} from "../sentences/index.ts";
import { type Language, wordsIn } from "../workspace/index.ts";
import type { ToldCapsule } from "./told-capsule.ts";

/** What differs between a capsule and the texts of today, one sentence a thing; the verdict last. */
export function capsuleSentences(told: ToldCapsule, language: Language): readonly string[] {
  const { compared } = capsuleWords[language];
  const names = (texts: ToldCapsule["added"]) =>
    texts.map((text) => compared.named(wordsIn(text, language).text)).join(", ");
  const { statements } = told;
  const changed = [
    ...told.quotes.map((one) => changedQuoteText(one, language)),
    ...told.names.map((one) => changedNameText(one, language)),
    ...told.figures.map((one) => changedFigureText(one, language)),
    ...told.amounts.map((one) => changedAmountText(one, language)),
    ...told.dates.map((one) => changedDateText(one, language)),
    ...told.running.map((one) => changedRunningText(one, language)),
    ...told.rows.map((one) => changedRowText(one, language)),
    ...told.owners.map((one) => changedOwnerText(one, language)),
    ...(statements.added.length > 0 ? [compared.addedStatements(names(statements.added))] : []),
    ...(statements.gone.length > 0 ? [compared.goneStatements(names(statements.gone))] : []),
    ...(told.added.length > 0 ? [compared.added(names(told.added))] : []),
    ...(told.gone.length > 0 ? [compared.gone(names(told.gone))] : []),
    ...told.cells.map((one) => changedCellText(one, language)),
  ].filter((text) => text !== "");
  const unread = told.unread ? [compared.unread] : [];
  if (told.texts.length > 0 && changed.length === 0)
    return [...unread, compared.textsOnly(told.texts.join(", "))];
  if (changed.length === 0) return [...unread, compared.nothing];
  const same = told.judged > 0 && told.cells.length === 0;
  return [...unread, ...changed.map(oneStop), ...(same ? [compared.sameVerdict(told.judged)] : [])];
}
