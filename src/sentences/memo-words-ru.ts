import type { MemoWords } from "./memo-words.ts";

export const memoWordsRu: MemoWords = {
  memo: "Справка",
  missing: "Чего не хватает и у кого спросить",
  restsOn: "На чём основано",
  suppliers: (streams) => `Не опубликовано, кто поставляет: ${streams}.`,
  limits: (streams, site) => `Не опубликовано, сколько по договору (${site}): ${streams}.`,
  nothingMissing: "По этим данным в рассмотренном ничего не недостаёт.",
  figures: (counts) => `Числа под таблицей: ${counts}.`,
  norms: (names) =>
    `Нормативы – верхние пределы, а не измерения; может понадобиться меньше: ${names}.`,
  assumed: (list) => `Допущено: ${list}.`,
  mine: (list) => `Изменено читателем (моё): ${list}.`,
  mineMark: "моё",
  noFigures: "Под таблицей нет ни одного числа.",
  unpublishedPart: (names) => `+ ? – часть не опубликована: ${names}.`,
  leftOut: (list) =>
    `Опущено, чтобы уместить на одну страницу: ${list}. Всё это есть в отчёте и в текстах плана.`,
  left: {
    drawing: () => "чертёж цепочки",
    quote: () => "конец цитаты",
    names: () => "концы длинных имён",
    scopes: (count) => `охваты (${count})`,
    rows: (count) => `строки таблицы (${count})`,
    readings: () => "другие прочтения мощности",
    norms: (count) => `нормативы (${count})`,
    assumed: (count) => `допущения (${count})`,
    mine: (count) => `изменённые числа (${count})`,
    missing: (count) => `причины (${count})`,
    findings: (count) => `замечания (${count})`,
    sources: (count) => `источники (${count})`,
    addresses: () => "адреса источников",
    carbon: () => "CO₂",
  },
  digest: "дайджест",
  drawing: (plan) => `Цепочка плана: ${plan}`,
};
