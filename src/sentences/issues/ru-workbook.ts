import { mendWith } from "./parts.ts";
import type { IssueWords, WorkbookCode } from "./words.ts";

const REFUSED = {
  "not-a-workbook": "Это не книга (xlsx), или она повреждена",
  unreadable: "Её нельзя прочесть",
  "too-large": "Она слишком велика",
  macros: "В ней есть макросы",
  "external-links": "В ней есть ссылки на другие книги",
  entities: "В ней объявлены собственные сущности XML, чего не делает ни одна электронная таблица",
  "other-format": "Это книга другого формата",
} as const;

const REFUSED_MEND = {
  "not-a-workbook": "сохраните её как xlsx из той программы, где её правите",
  unreadable: "проверьте, что файл есть и его можно читать",
  "too-large": "оставьте только листы, которые записал tizbek workbook",
  macros: "сохраните её как xlsx без макросов",
  "external-links": "замените ссылки значениями и сохраните снова",
  entities: "запишите её заново: tizbek workbook -o FILE",
  "other-format": "запишите её заново: tizbek workbook -o FILE",
} as const;

const MISSING = {
  sheet: (name: string) => `Нет листа ${name}.`,
  column: (name: string, sheet: string) => `На листе ${sheet} нет столбца ${name}.`,
} as const;

const CELLS = {
  "not-a-number": (given: string) => `${given} – не число.`,
  percent: (given: string) => `${given} показано в процентах, а единица у него другая.`,
  "own-cell": (given: string) => `${given}: здесь не только значение.`,
  date: (given: string) => `Электронная таблица превратила это в дату (${given}).`,
  formula: () => "Здесь формула.",
  error: (given: string) => `Здесь ошибка: ${given}.`,
  locked: () => "Эта ячейка обратно не читается.",
  "unknown-path": (given: string) => `Числа с адресом ${given} нет.`,
  "path-twice": (given: string) => `${given} стоит в двух строках.`,
  "unknown-source": (given: string) => `На листе источников нет ${given}.`,
  evidence: (given: string) => `${given} – не основание.`,
  unwritable: (given: string) =>
    `В тексте ${given} записано так, что изменить только эту ячейку нельзя.`,
  "unknown-measure": (given: string) => `В программе нет ${given}.`,
  "fact-word": (given: string) => `${given} – не слово о том, что опубликовано.`,
  "not-a-day": (given: string) => `${given} – не день.`,
  "day-twice": (given: string) => `У мероприятия уже есть факт на ${given}.`,
  needed: () => "Для нового факта эта ячейка нужна.",
  "not-expected": (given: string) => `Срок ожидания бывает только у ожидаемого: ${given}.`,
  "not-in-a-scenario": () => "В сценарии бывают другие числа, но не сроки и не факты.",
} as const;

const CELL_MEND = {
  "not-a-number": "напишите только число; единица стоит в своём столбце",
  percent: "покажите ячейку обычным числом",
  "own-cell": "впишите границы, основание и источник в их ячейки",
  date: "сделайте формат ячейки числовым или текстовым и введите снова",
  formula: "поставьте вместо формулы её значение",
  error: "поставьте здесь число",
  locked: "отмените изменение: менять можно только закрашенные ячейки",
  "unknown-path": "оставьте адреса такими, какими они были",
  "path-twice": "удалите одну из двух строк",
  "unknown-source": "сначала впишите источник в текст, затем запишите книгу заново",
  evidence: "одно из: measured, compiled, estimated, norm, claimed, assumed, remembered",
  unwritable: "измените это в самом тексте",
  "unknown-measure":
    "оставьте адреса такими, какими они были; у нового факта впишите имя мероприятия в тексте",
  "fact-word": "одно из: выделены деньги, начато, идёт, выполнено, ожидается, не выполнено",
  "not-a-day": "день 2026-12-01, месяц 2026-12 или год 2026",
  "day-twice": "ещё один факт того же дня впишите в самом тексте",
  needed: "нужны мероприятие, день, что опубликовано и источник",
  "not-expected": "оставьте её пустой или напишите: ожидается",
  "not-in-a-scenario": "внесите книгу без --as-scenario",
} as const;

export const RU_WORKBOOK: Pick<IssueWords, WorkbookCode> = {
  "workbook-refused": ({ reason, most }, say) => ({
    what: `${REFUSED[reason]}${most === undefined ? "" : ` (не больше ${say.count(most)})`}.`,
    mend: REFUSED_MEND[reason],
  }),
  "workbook-changed": ({ name }) => ({
    what: `Тексты плана уже не те, из которых сделана книга (их дайджест стоит на листе «${name}»).`,
    mend: "запишите новую книгу (tizbek workbook -o FILE) и перенесите в неё свои изменения",
  }),
  "workbook-sheet": ({ missing, name, sheet }, say) => ({
    what: MISSING[missing](say.quoted(name), say.quoted(sheet ?? "")),
    mend: "верните его под его заголовком или запишите книгу заново",
  }),
  "workbook-cell": ({ cell, problem, given, likely }, say) => ({
    what: `${cell}: ${CELLS[problem](say.quoted(given))}`,
    ...mendWith(likely && `возможно, ${say.quoted(likely)}?`, CELL_MEND[problem]),
  }),
};
