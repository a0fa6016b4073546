import type { Asking } from "../questions/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";

/** The views of the page, in the order of the top line; the verdict is the first. */
export const VIEWS = ["verdict", "programme", "chain", "figures", "mine", "text", "files"] as const;
export type ViewName = (typeof VIEWS)[number];

/** What an address says: language, view, what is asked, and words of the view itself. */
export interface Address {
  readonly language: Language;
  readonly view: ViewName;
  readonly asking: Asking;
  readonly words: Readonly<Record<string, string>>;
}

const LONGEST_WORD = 400;
const MOST_SCENARIOS = 20;
const OF_ASKING = ["as-of", "in", "scenario"];

/** Reads `/ru/chain?as-of=2026-09-30&element=Si`; what it does not know is left out. */
export function readAddress(path: string, search: string): Address {
  const [, first = "", second = ""] = path.split("/");
  const words = new URLSearchParams(search);
  const short = (key: string) => words.get(key)?.slice(0, LONGEST_WORD) || undefined;
  const [asOf, year] = [short("as-of"), short("in")];
  const scenarios = words.getAll("scenario").slice(0, MOST_SCENARIOS);
  const others = [...words].filter(([key]) => !OF_ASKING.includes(key));
  return {
    language: LANGUAGES.find((one) => one === first) ?? "en",
    view: VIEWS.find((one) => one === second) ?? "verdict",
    asking: {
      ...(asOf === undefined ? {} : { asOf }),
      ...(year === undefined ? {} : { year }),
      ...(scenarios.length === 0 ? {} : { scenarios }),
    },
    words: Object.fromEntries(others.map(([key, word]) => [key, word.slice(0, LONGEST_WORD)])),
  };
}

/** The address that says so. */
export function writeAddress({ language, view, asking, words }: Address): string {
  const path = view === "verdict" ? `/${language}` : `/${language}/${view}`;
  const search = new URLSearchParams([
    ...(asking.asOf === undefined ? [] : [["as-of", asking.asOf]]),
    ...(asking.year === undefined ? [] : [["in", asking.year]]),
    ...(asking.scenarios ?? []).map((one) => ["scenario", one]),
    ...Object.entries(words).filter(([, word]) => word !== ""),
  ]).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** The same place with some words changed; an absent or empty word goes. */
export function withWords(
  address: Address,
  words: Readonly<Record<string, string | undefined>>,
): Address {
  const all = { ...address.words, ...words };
  const kept = Object.entries(all).flatMap(([key, word]) => (word ? [[key, word] as const] : []));
  return { ...address, words: Object.fromEntries(kept) };
}

/** Another view of the same question: words of the view left behind mean nothing there. */
export function atView(
  address: Address,
  view: ViewName,
  words: Readonly<Record<string, string>> = {},
): Address {
  return { ...address, view, words };
}
