import type { ProgrammeWords } from "./programme-words.ts";

/** `1 день`, `2 дня`, `5 дней`. */
function days(count: number): string {
  const [ten, one] = [Math.floor(count / 10) % 10, count % 10];
  const word = ten === 1 || one === 0 || one > 4 ? "дней" : one === 1 ? "день" : "дня";
  return `${count}\u00a0${word}`;
}

export const PROGRAMME_RU: ProgrammeWords = {
  title: "Программа",
  nothing: "В этом плане нет программы: не записано, кто, что и к какому дню должен сделать.",
  nothingHere: "Под этот выбор ничего не подходит.",
  state: {
    done: "выполнено",
    late: "с опозданием",
    overdue: "просрочено",
    onTime: "в срок",
    noDate: "срок не указан",
    notPublished: "не опубликовано",
  },
  fact: {
    funded: "выделены деньги",
    begun: "начато",
    "under way": "идёт",
    done: "выполнено",
    expected: "ожидается",
    "not done": "не выполнено",
  },
  kinds: {
    measure: "Мероприятия",
    order: "Поручения",
    indicator: "Показатели",
    stated: "Как сказано",
  },
  columns: {
    name: "Что",
    owner: "Кто отвечает",
    theme: "Тема",
    due: "Срок",
    state: "Состояние",
    published: "Что опубликовано",
    money: "Деньги",
  },
  doneOn: (day) => `выполнено, по публикации на ${day}`,
  doneLate: (count, day) => `выполнено с опозданием на ${days(count)}, ${day}`,
  expectedLate: (count, day) => `опаздывает на ${days(count)}: ожидается к ${day}`,
  daysLeft: (count) => (count === 0 ? "срок сегодня" : `до срока ${days(count)}`),
  daysOver: (count) => `просрочено на ${days(count)}`,
  passedUnsaid: (count) => `после срока: ${days(count)}`,
  reportedOn: (day) => `по сообщению на ${day}`,
  by: (day) => `до ${day}`,
  expectedBy: (day) => `ожидается к ${day}`,
  noDate: "срок не указан",
  noOwner: "не указано",
  nothingPublished: "о ходе дела ничего не опубликовано",
  looked: "Где искали:",
  whoMayKnow: "Кто может знать:",
  planned: "запланировано",
  disbursed: "выделено",
  yearNotStated: "год не указан",
  unpublished: "не опубликовано",
  ofTheWay: (share) => `пройдено ${share} пути`,
  inPlan: (amount) => `в плане: ${amount}`,
  target: (amount) => `цель: ${amount}`,
  ourTranslation: "наш перевод:",
  partOf: "входит в",
  dependsOn: "после",
  judged: "Вердикт об этом обещании",
  changes: "Что изменилось",
  changedSince: (day) => `Что изменилось после ${day}`,
  noChanges: "За это время ничего не опубликовано, и ни одно состояние не стало другим.",
  was: (state) => `было: ${state}`,
  filter: { owner: "Кто отвечает", state: "Состояние", theme: "Тема", all: "все" },
  timeline: {
    promised: "обещано",
    reported: "сообщено",
    today: "по состоянию на",
    title: "Шкала времени",
  },
  beside: "рядом",
  sources: "Источники",
  foot: "Состояние следует только из опубликованных фактов. Где ничего не опубликовано, так и сказано; это не значит, что ничего не сделано.",
};
