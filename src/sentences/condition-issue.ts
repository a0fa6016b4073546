import type { Issue } from "../core/index.ts";
import type { Condition } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { conditionSentence, haveClause } from "./condition-sentences.ts";
import { type IssueSentences, issueSentences } from "./issue-sentences.ts";
import { lookedWords } from "./looked.ts";
import type { VerdictNames } from "./names.ts";
import { oneStop, plainText } from "./segments.ts";
import { formatSpan } from "./span-text.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/**
 * The issue of a condition in the condition's own words: they know of mean power and of parts that are
 * unpublished, which the facts of an issue do not.
 */
export function conditionIssue(
  condition: Condition,
  issue: Issue,
  language: Language,
  names: VerdictNames,
): IssueSentences {
  const { title, mend } = issueSentences(issue, language);
  const what = plainText(conditionSentence(condition, language, names));
  return {
    title,
    what: oneStop([what, ...whereLooked(condition, language)].join(" ")),
    label: labelOf(condition, language),
    ...(mend === undefined ? {} : { mend }),
  };
}

function whereLooked({ have }: Condition, language: Language): readonly string[] {
  if (have.kind !== "unpublished" || have.looked === "") return [];
  return [VERDICT_WORDS[language].looked(lookedWords(have.looked, language))];
}

function labelOf(condition: Condition, language: Language): string {
  const { have, kind, mean, need } = condition;
  const power = kind === "limit" ? mean : undefined;
  if (have.kind === "amount") return plainText(haveClause(condition, language, power?.have));
  const words = VERDICT_WORDS[language];
  return words.needed(formatSpan(power?.need ?? need, language), need.missing.length > 0);
}
