import type { Json } from "../capsule/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";

/**
 * One value said in every language: what is the same in all of them stands once; a text that differs stands as
 * `{kk, ru, en}`. What JSON cannot say of a text (half of a surrogate pair) is replaced by U+FFFD.
 */
export function inAllLanguages(say: (language: Language) => object): Json {
  const said = LANGUAGES.map((language) => JSON.parse(JSON.stringify(say(language))) as Json);
  return merged(said);
}

function merged(said: readonly Json[]): Json {
  const [first = null] = said;
  if (typeof first === "string") {
    const texts = said.map((one) => (typeof one === "string" ? one.toWellFormed() : ""));
    return new Set(texts).size === 1 ? (texts[0] ?? "") : byLanguage(texts);
  }
  if (first === null || typeof first !== "object") return first;
  if (isList(first)) return first.map((_, i) => merged(said.map((one) => childOf(one, i))));
  const members = Object.keys(first).map((key): [string, Json] => [
    key.toWellFormed(),
    merged(said.map((one) => childOf(one, key))),
  ]);
  return Object.fromEntries(members);
}

function byLanguage(texts: readonly string[]): Json {
  return Object.fromEntries(LANGUAGES.map((language, i) => [language, texts[i] ?? ""]));
}

function childOf(value: Json, key: string | number): Json {
  if (value === null || typeof value !== "object") return null;
  return (value as { readonly [key: string | number]: Json })[key] ?? null;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
