import type { Evidence } from "../core/index.ts";
import { STATES, type State } from "../verdict/index.ts";
import {
  type BalanceName,
  type Language,
  STANDINGS,
  type StandingWord,
} from "../workspace/index.ts";

type Word = Readonly<Record<Language, string>>;

function word(kk: string, ru: string, en: string): Word {
  return { kk, ru, en };
}

const STATE_WORDS: Readonly<Record<State, Word>> = {
  closes: word("жетеді", "сходится", "closes"),
  "does not close": word("жетпейді", "не сходится", "does not close"),
  depends: word("шартқа байланысты", "зависит", "depends"),
  "cannot tell": word("айту мүмкін емес", "сказать нельзя", "cannot tell"),
  "not examined": word("қаралмаған", "не рассмотрено", "not examined"),
};

/** The word beside a ring. */
export function stateWord(state: State, language: Language): string {
  return STATE_WORDS[state][language];
}

export function isState(text: string): text is State {
  return STATES.some((state) => state === text);
}

const BALANCE_WORDS: Readonly<Record<BalanceName, Word>> = {
  matter: word("Зат", "Вещество", "Matter"),
  energy: word("Энергия", "Энергия", "Energy"),
  money: word("Ақша", "Деньги", "Money"),
  time: word("Уақыт", "Время", "Time"),
  purity: word("Тазалық", "Чистота", "Purity"),
};

/** The name of a balance as a row's head. */
export function balanceWord(balance: BalanceName, language: Language): string {
  return BALANCE_WORDS[balance][language];
}

const EVIDENCE_WORDS: Readonly<Record<Evidence | "derived" | "unpublished", Word>> = {
  measured: word("өлшенген", "измерено", "measured"),
  compiled: word("жинақталған", "сведено", "compiled"),
  estimated: word("бағаланған", "оценено", "estimated"),
  norm: word("норматив", "норматив", "norm"),
  claimed: word("мәлімделген", "заявлено", "claimed"),
  assumed: word("болжалған", "допущено", "assumed"),
  remembered: word("жадтан", "по памяти", "remembered"),
  derived: word("есептелген", "вычислено", "derived"),
  unpublished: word("жарияланбаған", "не опубликовано", "unpublished"),
};

/** How well a number is known. */
export function evidenceWord(
  evidence: Evidence | "derived" | "unpublished",
  language: Language,
): string {
  return EVIDENCE_WORDS[evidence][language];
}

const STANDING_WORDS: Readonly<Record<StandingWord | "unpublished", Word>> = {
  operating: word("жұмыс істеп тұр", "работает", "operating"),
  committed: word("салу шешілген", "решено строить", "committed"),
  planned: word("жоспарланған", "запланирован", "planned"),
  announced: word("хабарланған", "объявлен", "announced"),
  idle: word("тоқтап тұр", "простаивает", "idle"),
  closed: word("жабылған", "закрыт", "closed"),
  unpublished: word(
    "жай-күйі жарияланбаған",
    "состояние не опубликовано",
    "standing not published",
  ),
};

/** How a plant stands; words that are not of the list are printed as they are. */
export function standingWord(standing: string, language: Language): string {
  if (standing === "unpublished") return STANDING_WORDS.unpublished[language];
  const known = STANDINGS.find((one) => one === standing);
  return known === undefined ? standing : STANDING_WORDS[known][language];
}
