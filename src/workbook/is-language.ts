import { LANGUAGES, type Language } from "../workspace/index.ts";

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
