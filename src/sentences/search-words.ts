import type { Language } from "../workspace/index.ts";

/** What can be looked for in a plan, in the order in which it is shown. */
export const FOUND_KINDS = [
  "promise",
  "measure",
  "order",
  "indicator",
  "stated",
  "office",
  "theme",
  "process",
  "stream",
  "plant",
  "element",
  "figure",
  "source",
  "scenario",
] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** The search of the top line. */
interface SearchWords {
  readonly search: string;
  readonly close: string;
  /** What can be looked for, and by what. */
  readonly hint: string;
  readonly keys: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  nothing(query: string): string;
  readonly tryAnother: string;
  /** A button: the same query as the plan spells it. */
  perhaps(query: string): string;
  /** The text has errors: it means no plan. */
  readonly noPlan: string;
  found(count: string): string;
  /** Beside a kind of which not all are shown. */
  inAll(count: string): string;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  kk: {
    search: "Іздеу",
    close: "Жабу",
    hint: "Ағын, процесс, зауыт, сан, дереккөз, уәде, бағдарлама жолы: үш тілдің кез келгеніндегі атауы немесе идентификаторы бойынша.",
    keys: "↑ ↓ таңдайды, Enter ашады, Esc жабады.",
    kinds: {
      promise: "Уәделер",
      measure: "Іс-шаралар",
      order: "Тапсырмалар",
      indicator: "Көрсеткіштер",
      stated: "Мәлімделгені",
      office: "Кім жауапты",
      theme: "Тақырыптар",
      process: "Процестер",
      stream: "Ағындар",
      plant: "Зауыттар",
      element: "Элементтер",
      figure: "Сандар",
      source: "Дереккөздер",
      scenario: "Сценарийлер",
    },
    nothing: (query) => `Бұл жоспарда «${query}» бойынша ештеңе табылмады.`,
    tryAnother: "Сөздің басын немесе идентификаторын теріп көріңіз.",
    perhaps: (query) => `Мүмкін, «${query}»?`,
    noPlan: "Мәтінде қате бар, жоспар оқылмады: іздейтін ештеңе жоқ.",
    found: (count) => `Табылғаны: ${count}`,
    inAll: (count) => `барлығы ${count}`,
  },
  ru: {
    search: "Поиск",
    close: "Закрыть",
    hint: "Поток, процесс, завод, число, источник, обещание, строка программы: по названию на любом из трёх языков или по идентификатору.",
    keys: "↑ ↓ выбирают, Enter открывает, Esc закрывает.",
    kinds: {
      promise: "Обещания",
      measure: "Мероприятия",
      order: "Поручения",
      indicator: "Показатели",
      stated: "Заявлено",
      office: "Кто отвечает",
      theme: "Темы",
      process: "Процессы",
      stream: "Потоки",
      plant: "Заводы",
      element: "Элементы",
      figure: "Числа",
      source: "Источники",
      scenario: "Сценарии",
    },
    nothing: (query) => `В этом плане по запросу «${query}» ничего не найдено.`,
    tryAnother: "Попробуйте начало слова или идентификатор.",
    perhaps: (query) => `Может быть, «${query}»?`,
    noPlan: "В тексте ошибки, и план не прочитан: искать не в чем.",
    found: (count) => `Найдено: ${count}`,
    inAll: (count) => `всего ${count}`,
  },
  en: {
    search: "Search",
    close: "Close",
    hint: "A stream, process, plant, figure, source, promise, or a line of the programme: by its name in any of the three languages, or by its id.",
    keys: "↑ ↓ choose, Enter opens, Esc closes.",
    kinds: {
      promise: "Promises",
      measure: "Measures",
      order: "Orders",
      indicator: "Indicators",
      stated: "As stated",
      office: "Who answers",
      theme: "Themes",
      process: "Processes",
      stream: "Streams",
      plant: "Plants",
      element: "Elements",
      figure: "Figures",
      source: "Sources",
      scenario: "Scenarios",
    },
    nothing: (query) => `Nothing in this plan is called “${query}”.`,
    tryAnother: "Try the beginning of a word, or an id.",
    perhaps: (query) => `Perhaps “${query}”?`,
    noPlan: "The text has errors and no plan could be read from it: there is nothing to search.",
    found: (count) => `${count} found`,
    inAll: (count) => `${count} in all`,
  },
};
