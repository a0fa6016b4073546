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
    stated: "Заявлено",
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
  doneOn: (day) => `выполнено, по данным на ${day}`,
  doneLate: (count, day) => `выполнено с опозданием на ${days(count)}, ${day}`,
  expectedLate: (count, day) => `опаздывает на ${days(count)}: ожидается к ${day}`,
  daysLeft: (count) => (count === 0 ? "срок сегодня" : `до срока ${days(count)}`),
  daysOver: (count) => `просрочено на ${days(count)}`,
  passedUnsaid: (count) => `срок прошёл ${days(count)} назад`,
  reportedOn: (day) => `по данным на ${day}`,
  by: (day) => `до ${day}`,
  expectedBy: (day) => `ожидается к ${day}`,
  noDate: "срок не указан",
  noOwner: "не указано",
  nothingPublished: "о ходе исполнения ничего не опубликовано",
  looked: "Смотрели:",
  whoMayKnow: "Кто может знать:",
  planned: (amount) => `запланировано – ${amount}`,
  disbursed: (amount) => `выделено – ${amount}`,
  yearNotStated: "год не указан",
  unpublished: "не опубликовано",
  ofTheWay: (share) => `пройдено ${share} пути`,
  inPlan: (amount) => `в плане: ${amount}`,
  target: (amount) => `целевое значение: ${amount}`,
  ourTranslation: "наш перевод:",
  partOf: "Входит в",
  dependsOn: "После",
  judged: "Вердикт по этому обещанию",
  changes: "Что изменилось",
  changedSince: (day) => `Что изменилось после ${day}`,
  noChanges: "За это время ничего не опубликовано, и ни одно состояние не стало другим.",
  was: (state) => `было: ${state}`,
  filter: { owner: "Кто отвечает", state: "Состояние", theme: "Тема", all: "все" },
  timeline: {
    promised: "обещание",
    reported: "данные",
    today: "отчётная дата",
    title: "Шкала времени",
  },
  beside: "для сравнения",
  sources: "Источники",
  foot: "Состояние следует только из опубликованных фактов. Где ничего не опубликовано, так и сказано; это не значит, что ничего не сделано.",
};
