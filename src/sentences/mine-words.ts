import type { Language } from "../workspace/index.ts";

/** How what a person changed is told: figure by figure, and what came or went. */
export interface MineWords {
  readonly title: string;
  readonly nothing: string;
  changed(count: string): string;
  added(what: string): string;
  gone(what: string): string;
  /** A figure that says otherwise. */
  figure(name: string, is: string, was: string): string;
  newFigure(name: string, is: string): string;
  goneFigure(name: string, was: string): string;
  inScenario(scenario: string): string;
  readonly noSource: string;
  readonly sections: Readonly<Record<MineSection, string>>;
}

export const MINE_SECTIONS = [
  "processes",
  "plants",
  "sites",
  "streams",
  "promises",
  "scopes",
  "scenarios",
  "sources",
  "facts",
] as const;
export type MineSection = (typeof MINE_SECTIONS)[number];

const KK: MineWords = {
  title: "Бастапқыдан айырмасы",
  nothing: "Бәрі бастапқы күйінде.",
  changed: (count) => `Өзгертілген сандар: ${count}.`,
  added: (what) => `Қосылғаны: ${what}.`,
  gone: (what) => `Алынғаны: ${what}.`,
  figure: (name, is, was) => `${name}: ${is}; бастапқыда ${was}`,
  newFigure: (name, is) => `${name}: ${is}; бастапқыда жоқ`,
  goneFigure: (name, was) => `${name}: алынды; бастапқыда ${was}`,
  inScenario: (scenario) => `сценарий: ${scenario}`,
  noSource: "дереккөзсіз",
  sections: {
    processes: "процесс",
    plants: "зауыт",
    sites: "алаң",
    streams: "ағын",
    promises: "уәде",
    scopes: "ауқым",
    scenarios: "сценарий",
    sources: "дереккөз",
    facts: "факт",
  },
};

const RU: MineWords = {
  title: "Отличия от исходного",
  nothing: "Всё как в исходном.",
  changed: (count) => `Изменено чисел: ${count}.`,
  added: (what) => `Добавлено: ${what}.`,
  gone: (what) => `Убрано: ${what}.`,
  figure: (name, is, was) => `${name}: ${is}; было ${was}`,
  newFigure: (name, is) => `${name}: ${is}; в исходном нет`,
  goneFigure: (name, was) => `${name}: убрано; было ${was}`,
  inScenario: (scenario) => `сценарий: ${scenario}`,
  noSource: "без источника",
  sections: {
    processes: "процесс",
    plants: "завод",
    sites: "площадка",
    streams: "поток",
    promises: "обещание",
    scopes: "охват",
    scenarios: "сценарий",
    sources: "источник",
    facts: "факт",
  },
};

const EN: MineWords = {
  title: "What differs from the original",
  nothing: "Everything is as in the original.",
  changed: (count) => `Figures changed: ${count}.`,
  added: (what) => `Added: ${what}.`,
  gone: (what) => `Gone: ${what}.`,
  figure: (name, is, was) => `${name}: ${is}; was ${was}`,
  newFigure: (name, is) => `${name}: ${is}; not in the original`,
  goneFigure: (name, was) => `${name}: gone; was ${was}`,
  inScenario: (scenario) => `scenario: ${scenario}`,
  noSource: "no source",
  sections: {
    processes: "process",
    plants: "plant",
    sites: "site",
    streams: "stream",
    promises: "promise",
    scopes: "scope",
    scenarios: "scenario",
    sources: "source",
    facts: "fact",
  },
};

export const mineWords: Readonly<Record<Language, MineWords>> = { kk: KK, ru: RU, en: EN };
