import type { Language } from "../workspace/index.ts";
import { textWordsEn } from "./text-words-en.ts";
import { textWordsKk } from "./text-words-kk.ts";
import { textWordsRu } from "./text-words-ru.ts";

/** What the page says round the text of a plan while someone writes it. */
export interface TextWords {
  readonly title: string;
  readonly files: FileWords;
  readonly editor: EditorWords;
  readonly answer: TextAnswerWords;
  readonly messages: MessageWords;
  readonly names: NameWords;
}

interface FileWords {
  readonly title: string;
  readonly open: string;
  errors(count: number): string;
  others(count: number): string;
  readonly none: string;
  readonly create: string;
  readonly rename: string;
  readonly remove: string;
  readonly name: string;
  readonly save: string;
  readonly cancel: string;
  readonly example: string;
  /** What keeps a name from being a file's. */
  readonly problems: Readonly<Record<"form" | "taken" | "header" | "deep", string>>;
  removeAsk(file: string): string;
  readonly search: string;
  found(count: number): string;
  nothing(sought: string): string;
  most(count: number): string;
  /** How a step is called where steps are undone. */
  readonly steps: Readonly<
    Record<"write" | "create" | "rename" | "remove" | "mend", (file: string) => string>
  >;
}

interface EditorWords {
  label(file: string): string;
  readonly keys: string;
  readonly insert: string;
  readonly snippets: Readonly<Record<SnippetName, string>>;
  /** The editor's own phrases, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
}

export type SnippetName = "process" | "plant" | "stream" | "promise" | "scenario";

interface TextAnswerWords {
  readonly title: string;
  readonly judging: string;
  readonly former: string;
  readonly none: string;
  readonly noPromise: string;
}

interface MessageWords {
  readonly title: string;
  readonly none: string;
  readonly walk: string;
  readonly mend: string;
  put(text: string): string;
  readonly explain: string;
  readonly close: string;
  readonly others: string;
}

interface NameWords {
  readonly goTo: string;
  readonly usages: string;
  usagesOf(name: string): string;
  readonly range: string;
  readonly evidence: string;
  readonly source: string;
  readonly looked: string;
  readonly ask: string;
  readonly unpublished: string;
  readonly kinds: Readonly<Record<string, string>>;
}

export const textWords: Readonly<Record<Language, TextWords>> = {
  kk: textWordsKk,
  ru: textWordsRu,
  en: textWordsEn,
};
