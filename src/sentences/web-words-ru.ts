import type { WebWords } from "./web-words.ts";

/** 1 число, 2 числа, 5 чисел. */
function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [tens, ones] = [count % 100, count % 10];
  if (tens > 10 && tens < 20) return `${count} ${many}`;
  if (ones === 1) return `${count} ${one}`;
  return `${count} ${ones > 1 && ones < 5 ? few : many}`;
}

export const webWordsRu: WebWords = {
  views: {
    verdict: "Вердикт",
    programme: "Программа",
    chain: "Цепочка",
    figures: "Числа",
    mine: "Моё",
    text: "Текст",
    files: "Файлы",
  },
  skip: "К содержанию",
  parts: "Виды",
  languages: "Язык",
  dark: "Тёмная",
  light: "Светлая",
  undo: "Отменить",
  redo: "Повторить",
  asOpened: "Текст как открыт.",
  differs: (figures, things) => {
    const parts = [
      ...(figures > 0 ? [`чисел: ${figures}`] : []),
      ...(things > 0 ? [`нового или убранного: ${things}`] : []),
    ].join(", ");
    return `Моё: отличается от открытого текста${parts === "" ? "" : ` (${parts})`}.`;
  },
  standsOnMine: "Этот вердикт опирается на ваши числа:",
  seeDifference: "Показать разницу",
  save: "Сохранить или скачать",
  asking: "О чём спрошено",
  asOf: "По состоянию на",
  year: "Год или месяц",
  scenarios: "Сценарии",
  asWritten: "все",
  judging: "Пересчитывается…",
  loading: "Загрузка…",
  cannotJudge: (errors, former) =>
    `В тексте ${counted(errors, ["ошибка", "ошибки", "ошибок"])}, вынести вердикт нельзя.${former ? " Ниже ответ по прежнему тексту." : ""}`,
  notJudged: (former) =>
    `Ответа на этот текст нет: расчёт прервался или длился больше минуты. После следующего изменения он будет повторён.${former ? " Ниже ответ по прежнему тексту." : ""}`,
  toTheText: "К тексту",
  changedOnDisk: (files) =>
    `Тем временем изменилось на диске: ${files}. Ваш текст остаётся; при сохранении будут показаны оба.`,
  otherWork: (when) =>
    `В этом браузере хранится и работа из другой вкладки: ${when}. Не пропадёт ни та, ни эта.`,
  toOtherWork: "Перейти к ней",
  changed: "изменено:",
  unreachable:
    "Сервер не отвечает: перед вами первый экран. Запрос повторяется каждые две секунды.",
  viewFailed:
    "Этот вид не удалось нарисовать. Ваш текст сохранён; отмените последний шаг или откройте страницу заново.",
  notADay: "День пишется так: 2026-11-24.",
  notAYear: "Год пишется 2027, месяц 2027-03.",
};
