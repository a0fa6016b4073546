import type { Issue, IssueCode, IssueFacts } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";
import { EN_ANSWER } from "./issues/en-answer.ts";
import { EN_CAPSULE } from "./issues/en-capsule.ts";
import { EN_COMPONENTS } from "./issues/en-components.ts";
import { EN_FIGURES } from "./issues/en-figures.ts";
import { EN_FOLDER } from "./issues/en-folder.ts";
import { EN_PROGRAMME } from "./issues/en-programme.ts";
import { EN_RECIPES } from "./issues/en-recipes.ts";
import { EN_SYSTEM } from "./issues/en-system.ts";
import { EN_WORKBOOK } from "./issues/en-workbook.ts";
import { KK_ANSWER } from "./issues/kk-answer.ts";
import { KK_CAPSULE } from "./issues/kk-capsule.ts";
import { KK_COMPONENTS } from "./issues/kk-components.ts";
import { KK_FIGURES } from "./issues/kk-figures.ts";
import { KK_FOLDER } from "./issues/kk-folder.ts";
import { KK_PROGRAMME } from "./issues/kk-programme.ts";
import { KK_RECIPES } from "./issues/kk-recipes.ts";
import { KK_SYSTEM } from "./issues/kk-system.ts";
import { KK_WORKBOOK } from "./issues/kk-workbook.ts";
import { RU_ANSWER } from "./issues/ru-answer.ts";
import { RU_CAPSULE } from "./issues/ru-capsule.ts";
import { RU_COMPONENTS } from "./issues/ru-components.ts";
import { RU_FIGURES } from "./issues/ru-figures.ts";
import { RU_FOLDER } from "./issues/ru-folder.ts";
import { RU_PROGRAMME } from "./issues/ru-programme.ts";
import { RU_RECIPES } from "./issues/ru-recipes.ts";
import { RU_SYSTEM } from "./issues/ru-system.ts";
import { RU_WORKBOOK } from "./issues/ru-workbook.ts";
import { type Names, type Say, sayIn } from "./issues/say.ts";
import { TITLES } from "./issues/titles.ts";
import type { IssueText, IssueWords } from "./issues/words.ts";
import { capitalised, oneStop } from "./segments.ts";

const WORDS: Readonly<Record<Language, IssueWords>> = {
  kk: {
    ...KK_FOLDER,
    ...KK_FIGURES,
    ...KK_COMPONENTS,
    ...KK_RECIPES,
    ...KK_SYSTEM,
    ...KK_PROGRAMME,
    ...KK_CAPSULE,
    ...KK_WORKBOOK,
    ...KK_ANSWER,
  },
  ru: {
    ...RU_FOLDER,
    ...RU_FIGURES,
    ...RU_COMPONENTS,
    ...RU_RECIPES,
    ...RU_SYSTEM,
    ...RU_PROGRAMME,
    ...RU_CAPSULE,
    ...RU_WORKBOOK,
    ...RU_ANSWER,
  },
  en: {
    ...EN_FOLDER,
    ...EN_FIGURES,
    ...EN_COMPONENTS,
    ...EN_RECIPES,
    ...EN_SYSTEM,
    ...EN_PROGRAMME,
    ...EN_CAPSULE,
    ...EN_WORKBOOK,
    ...EN_ANSWER,
  },
};

/** What a person reads of an issue: its heading, what is so, and what to do about it. */
export interface IssueSentences extends IssueText {
  readonly title: string;
}

/**
 * An issue in a language. `names` gives the name people read of an id; without it the ids of the
 * text stand, which is what the person mending the text wants.
 */
export function issueSentences(
  issue: Issue,
  language: Language,
  names: Names = () => undefined,
): IssueSentences {
  const { what, ...rest } = wordsOf(issue.code, issue, language, sayIn(language, issue, names));
  return {
    title: TITLES[issue.code][language],
    what: oneStop(startsSmall(what) ? capitalised(what) : what),
    ...rest,
  };
}

function wordsOf<C extends IssueCode>(
  code: C,
  issue: Issue,
  language: Language,
  say: Say,
): IssueText {
  // Whoever raises an issue goes through `issue()` of core, which lets only the facts of its code pass.
  const facts = issue.facts as unknown as IssueFacts[C];
  return WORDS[language][code](facts, say);
}

/** A sentence may begin with a word of its own; ids and units keep their letters. */
function startsSmall(sentence: string): boolean {
  return /^[а-яё]/.test(sentence);
}

/** The heading of a code, without an issue at hand: for lists and pages. */
export function explainTitle(code: IssueCode, language: Language): string {
  return TITLES[code][language];
}
