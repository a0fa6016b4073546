import { LANGUAGES, type Language } from "../actions/index.ts";

/** The language asked for, else that of the environment (`kk_KZ.UTF-8`), else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { TIZBEK_LANG, LC_ALL, LANG } = environment;
  for (const given of [asked, TIZBEK_LANG, LC_ALL, LANG]) {
    const known = LANGUAGES.find(
      (language) => given?.toLowerCase().match(/^[a-z]+/)?.[0] === language,
    );
    if (known !== undefined) return known;
    if (given !== undefined && given !== "" && given !== asked) return "en";
  }
  return "en";
}
