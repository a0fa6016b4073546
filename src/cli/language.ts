import { isLanguage, LANGUAGES } from "../actions/index.ts";
import { type Issue, issue } from "../core/index.ts";

/** An unknown language is said, in the language of the environment. */
export function languageIssues(asked: string | undefined): readonly Issue[] {
  if (asked === undefined || isLanguage(asked)) return [];
  const at = { file: "--lang", line: 1, column: 1, length: [...asked].length };
  const known = LANGUAGES.join(", ");
  const facts = { problem: "not-one-of", argument: "--lang", given: asked, known } as const;
  return [issue("bad-argument", at, facts)];
}
