import { s } from "./segments.ts";
import { russianForm } from "./unit-words.ts";
import type { VerdictWords } from "./verdict-words.ts";

export const RU_VERDICT: VerdictWords = {
  answer: {
    closes: "По этим данным план сходится:",
    "does not close": "План не сходится:",
    depends: "Сходится ли план, зависит от условия:",
    "cannot tell": "Нельзя сказать, сходится ли план:",
    "not examined": "План рассмотрен не весь:",
  },
  need: ({ amount, stream, per, partly, mean, site, plant, promised }) => {
    const where = site ?? plant;
    const start = where === undefined ? "" : `${where}: `;
    const rest = partly ? " без неопубликованного" : "";
    return s`${start}${promised ? "обещано" : "нужно"}${mean ? " в среднем" : ""} ${amount}${per ? ` ${per}` : ""}${rest} (${stream})`;
  },
  needed: (amount, partly) => `нужно ${amount}${partly ? " без неопубликованного" : ""}`,
  noNameplate: "сколько обещано, не опубликовано",
  noSupplier: "поставщик не опубликован",
  named: (part) => s`названо: ${part}; поставщик остального не опубликован`,
  noLimit: "договорный предел не опубликован",
  noPower: "договорная мощность не опубликована",
  openMarket: "открытый рынок, не рассмотрен",
  have: (amount) => s`есть ${amount}`,
  contracted: (amount) => s`по договору ${amount}`,
  capacity: (amount) => s`мощность ${amount}`,
  reserve: (amount) => s`запас ${amount}`,
  comes: (amount) => s`попутно получается ${amount}`,
  unaccounted: (amount, where, share) => s`${where}: не учтено ${amount} (${share} вошедшего)`,
  overflows: (amount, where, share) =>
    s`${where}: выходит на ${amount} больше, чем входит (${share} вошедшего)`,
  explained: "Почему, по тексту:",
  hosts: (list) =>
    `Сколько выйдет, определяет основное производство: ${list}. Ради попутного продукта ничего не запускается.`,
  gap: (amount) => s`не хватает ${amount}`,
  spare: (amount) => s`излишек ${amount}`,
  either: (gap, spare) => s`не хватает до ${gap} либо излишек до ${spare}`,
  atMost: (figure, value, balance) =>
    s`${balance ? `${balance}: ` : ""}сходится при условии: ${figure} ≤ ${value}`,
  atLeast: (figure, value, balance) =>
    s`${balance ? `${balance}: ` : ""}сходится при условии: ${figure} ≥ ${value}`,
  resting: (assumptions) => `допущений в основе: ${assumptions}`,
  rests: (assumptions) => `Допущений в основе: ${assumptions}; «сходится» сказать нельзя.`,
  would: {
    closes: (list) => `Сошлось бы, если верно допущенное: ${list}.`,
    "does not close": (list) => `Не сошлось бы, даже если верно допущенное: ${list}.`,
    depends: (list) => `Зависело бы от условия, даже если верно допущенное: ${list}.`,
    "cannot tell": (list) => `Нельзя сказать, даже если верно допущенное: ${list}.`,
    "not examined": (list) => `Допущено: ${list}.`,
  },
  ceilings: (figures) =>
    `Известен только верхний предел (норматив), нужно может быть и меньше: ${figures}.`,
  sameAnswer: (others) =>
    others === 1
      ? "При другом охвате ответ тот же."
      : `Ещё при ${others} ${russianForm(others, "охвате", "охватах", "охватах")} ответ тот же.`,
  inScope: (scope) => `${scope}: `,
  counts: (total, states) => `Клеток в таблице ${total}: ${states}.`,
  stateCount: (state, count) => `${state}\u00a0– ${count}`,
  notExamined: (balances) => `В этой версии не рассматривается: ${balances}.`,
  cannotTell: "Сказать нельзя.",
  unpublished: (what) => `Не опубликовано: ${what}.`,
  looked: (where) => `Смотрели: ${where}.`,
  ask: (who) => `У кого спросить: ${who}.`,
  supplierOf: (stream) => `поставщик (${stream})`,
  limitOf: (stream, site) => `договорный предел (${stream}; ${site})`,
  asOf: (day) => `По состоянию на ${day}.`,
  ahead: (day) => `Срок: ${day}; он ещё не наступил.`,
  kept: (day) => `Запущен в срок; срок: ${day}.`,
  missed: (day) => `Срок прошёл: ${day}. В срок не запущен.`,
  notPublished: (day) => `Срок прошёл: ${day}. О запуске не опубликовано.`,
  noDate: "Срок не указан.",
  earlierAhead: (day) => `Слова допускают и более ранний срок: ${day}.`,
  earlierPassed: (day) => `Слова допускают и более ранний срок, он прошёл: ${day}.`,
  earlierKept: (day) => `Слова допускают и более ранний срок: ${day}; запущен и к нему.`,
  earlierMissed: (day) => `Слова допускают и более ранний срок: ${day}; запущен позже.`,
  runningSince: (day) => `Запущен: ${day}.`,
  runningUnpublished: "О запуске не опубликовано.",
};
