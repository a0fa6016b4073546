import type { SealedRow, SealedStatement, SealedText } from "../capsule/index.ts";
import { LANGUAGES, wordsIn } from "../workspace/index.ts";
import type { Paired } from "./paired.ts";
import type { ToldCapsule } from "./told-capsule.ts";

/** Statements whose words are others; the language they were said in goes before our translations. */
export function changedQuotes(statements: Paired<SealedStatement>["both"]): ToldCapsule["quotes"] {
  return statements.flatMap(([was, now]) => {
    const said = LANGUAGES.find((language) => language === now.language);
    const order = said === undefined ? LANGUAGES : [said, ...LANGUAGES];
    const [before, after] = [was, now].map(({ quote }) =>
      order.map((language) => wordsIn(quote, language).text),
    );
    const at = order.findIndex((_, i) => before?.[i] !== after?.[i]);
    if (at < 0) return [];
    const words = { was: { plain: before?.[at] ?? "" }, now: { plain: after?.[at] ?? "" } };
    return [{ id: now.id, name: now.who, translation: at > 0 && said !== undefined, ...words }];
  });
}

/** What is called otherwise, each change once: a promise and its line of the programme may share a name. */
export function changedNames(
  both: readonly (readonly [{ readonly name: SealedText }, { readonly name: SealedText }])[],
): ToldCapsule["names"] {
  const changed = both.flatMap(([was, now]) =>
    isSame(was.name, now.name) ? [] : [{ was: was.name, now: now.name }],
  );
  return [...new Map(changed.map((one) => [JSON.stringify(one), one])).values()];
}

/** Lines of the programme that another office answers for. */
export function changedOwners(rows: Paired<SealedRow>["both"]): ToldCapsule["owners"] {
  return rows.flatMap(([was, now]) => {
    if (isSame(was.owner, now.owner)) return [];
    return [{ id: now.id, name: now.name, was: was.owner, now: now.owner }];
  });
}

function isSame(a: SealedText, b: SealedText): boolean {
  return a.plain === b.plain && LANGUAGES.every((language) => a[language] === b[language]);
}
