import type { Language } from "../workspace/index.ts";

/** What can be looked for in a plan. */
export type FoundKind =
  | "promise"
  | "measure"
  | "process"
  | "stream"
  | "plant"
  | "figure"
  | "source"
  | "scenario";

/** The search of the top line. */
export interface SearchWords {
  readonly search: string;
  readonly close: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  nothing(query: string): string;
  found(count: string): string;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  kk: {
    search: "Іздеу",
    close: "Жабу",
    hint: "ағын, процесс, зауыт, сан, дереккөз, уәде…",
    kinds: {
      promise: "Уәделер",
      measure: "Бағдарлама",
      process: "Процестер",
      stream: "Ағындар",
      plant: "Зауыттар",
      figure: "Сандар",
      source: "Дереккөздер",
      scenario: "Сценарийлер",
    },
    nothing: (query) =>
      `Бұл жоспарда «${query}» табылмады. Сөздің басын немесе идентификаторын теріп көріңіз.`,
    found: (count) => `Табылғаны: ${count}`,
  },
  ru: {
    search: "Поиск",
    close: "Закрыть",
    hint: "поток, процесс, завод, число, источник, обещание…",
    kinds: {
      promise: "Обещания",
      measure: "Программа",
      process: "Процессы",
      stream: "Потоки",
      plant: "Заводы",
      figure: "Числа",
      source: "Источники",
      scenario: "Сценарии",
    },
    nothing: (query) =>
      `В этом плане «${query}» не найдено. Попробуйте начало слова или идентификатор.`,
    found: (count) => `Найдено: ${count}`,
  },
  en: {
    search: "Search",
    close: "Close",
    hint: "a stream, process, plant, figure, source, promise…",
    kinds: {
      promise: "Promises",
      measure: "Programme",
      process: "Processes",
      stream: "Streams",
      plant: "Plants",
      figure: "Figures",
      source: "Sources",
      scenario: "Scenarios",
    },
    nothing: (query) =>
      `Nothing in this plan is called “${query}”. Try the beginning of a word, or an id.`,
    found: (count) => `${count} found`,
  },
};
