import { after, likelyLabel, mendWith } from "./parts.ts";
import type { FolderCode, IssueWords } from "./words.ts";

const REFUSED = {
  "too-large": (most: string) =>
    `Файл слишком велик${most && `: читается не больше ${most} байт`}.`,
  "too-many": (most: string) => `Файлов слишком много${most && `: читается не больше ${most}`}.`,
  "too-deep": (most: string) =>
    `Вложенность слишком глубока${most && `: читается не больше ${most} уровней`}.`,
  "not-utf8": () => "Это не текст в UTF-8.",
  unreadable: () => "Файл не удалось прочитать.",
  outside: () => "Файл лежит вне рабочей папки.",
  unwritable: () => "Файл не удалось записать.",
  link: () => "Это ссылка, а не файл.",
  "same-name": () => "Такое имя уже есть или отличается только заглавными буквами.",
  "bad-name": () => "Такого имени у файла не может быть на всех системах.",
  encrypted: () => "Он закрыт паролем.",
  broken: () => "Он повреждён: содержимое не совпадает с тем, что о нём записано.",
} as const;

const REFUSED_MEND = {
  "too-large": "разделите его на несколько файлов",
  "too-many": "оставьте в папке только файлы самого плана",
  "too-deep": "уменьшите вложенность",
  "not-utf8": "сохраните его в кодировке UTF-8",
  unreadable: "проверьте, что файл на месте и его можно читать",
  outside: "держите все файлы внутри папки",
  unwritable: "проверьте, что файл и его папку можно менять",
  link: "положите на её место сам файл",
  "same-name": "переименуйте один из двух файлов или уберите его",
  "bad-name": "дайте имя из букв, цифр, дефисов и точек",
  encrypted: "упакуйте заново без пароля",
  broken: "упакуйте или скопируйте заново",
} as const;

const YAML_KINDS = { anchor: "якорь", alias: "ссылка", tag: "тег", merge: "слияние" } as const;

const SHAPES = {
  mapping: "ключи со значениями",
  list: "список",
  text: "текст",
  figure: "величина",
  nothing: "пусто",
} as const;

const FORMAT_IS = {
  older: (given: string) => `Текст написан в прежнем формате ${given}.`,
  newer: (given: string) => `Текст написан в более новом формате ${given}.`,
  unknown: (given: string) => `Формата ${given} нет.`,
} as const;

const FORMAT_MEND = {
  older: () => "перенесите текст в нынешний формат: tizbek migrate ПАПКА",
  newer: () => "возьмите более новую версию Tizbek",
  unknown: (known: string) => `напишите format: ${known}`,
} as const;

export const RU_FOLDER: Pick<IssueWords, FolderCode> = {
  "no-workspace": ({ folder }, say) => ({
    what: `В папке ${say.quoted(folder)} нет файла tizbek.yaml.`,
    mend: "укажите папку, где он есть (его имя кончается на yaml, а не yml), или создайте новую: tizbek new ПАПКА",
  }),
  "file-refused": ({ reason, most }, say) => ({
    what: REFUSED[reason](most === undefined ? "" : say.count(most)),
    mend: REFUSED_MEND[reason],
  }),
  "yaml-syntax": ({ said }) => ({
    what: `Не читается как YAML: ${said}`,
    mend: "проверьте отступы, скобки и двоеточия в этой строке",
  }),
  "yaml-alias": ({ kind, given }, say) => ({
    what: `${say.quoted(given)}: это ${YAML_KINDS[kind]} YAML; здесь они не применяются.`,
    mend: "напишите значение всюду, где оно нужно",
  }),
  "format-version": ({ given, known, age }, say) => ({
    what:
      given === undefined
        ? "В tizbek.yaml не сказано, в каком формате он написан."
        : `${FORMAT_IS[age](say.quoted(given))} Эта версия читает ${known}.`,
    mend: FORMAT_MEND[age](known),
  }),
  "comma-in-figure": ({ where, given, mend }, say) => ({
    what:
      where === "braces"
        ? `Запятая делит величину ${say.quoted(given)} надвое: внутри { } она разделяет ключи.`
        : where === "words"
          ? `Запятая делит ${say.quoted(given)} надвое: внутри { } она разделяет ключи.`
          : `Дробная часть пишется через точку, а не через запятую: ${say.quoted(given)}.`,
    mend:
      where === "words"
        ? `слова с запятой пишутся в кавычках: ${mend ?? given}`
        : `дробная часть через точку, тысячи через пробел${mend === undefined ? "" : `: ${mend}`}`,
  }),
  "key-twice": ({ key }, say) => ({
    what: `Ключ ${say.quoted(key)} стоит здесь дважды.${after(say.first, (at) => `Впервые: ${at}.`)}`,
    mend: "оставьте один из них",
  }),
  "defined-twice": ({ section, name }, say) => ({
    what: `В разделе ${say.quoted(section)} имя ${say.name(name)} дано дважды.${after(say.first, (at) => `Впервые: ${at}.`)}`,
    mend: "переименуйте одно из них или уберите",
  }),
  "unknown-key": ({ key, section, likely, known }, say) => ({
    what:
      section === ""
        ? `${say.quoted(key)} здесь стоять не может.`
        : `В разделе ${say.quoted(section)} нет ключа ${say.quoted(key)}.`,
    ...mendWith(
      likely && `может быть, ${say.quoted(likely)}?`,
      known && `здесь может стоять одно из: ${known}`,
    ),
    ...likelyLabel(likely),
  }),
  "missing-key": ({ key, section, name }, say) => ({
    what: `${name === undefined ? "" : `${say.name(name)}: `}в разделе ${say.quoted(section)} не хватает ключа ${say.quoted(key)}.`,
    mend: `добавьте строку ${key}: …`,
  }),
  "wrong-shape": ({ key, needed, given }, say) => ({
    what: `${say.quoted(key)}: здесь нужно – ${SHAPES[needed]}, написано – ${SHAPES[given]}.`,
    label: SHAPES[needed],
  }),
  "unknown-language": ({ given, known }, say) => ({
    what: `Языка ${say.quoted(given)} нет; есть ${known}.`,
    mend: `напишите один из кодов: ${known}`,
  }),
};
