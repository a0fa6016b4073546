import { LANGUAGES, type Language } from "../workspace/index.ts";

export function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** The language asked for, else that of the environment (`kk_KZ.UTF-8`), else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { TIZBEK_LANG, LC_ALL, LANG } = environment;
  const [given = ""] = [asked, TIZBEK_LANG, LC_ALL, LANG].filter((word) => word);
  const short = /^[a-z]+/.exec(given.toLowerCase())?.[0] ?? "";
  return isLanguage(short) ? short : "en";
}
