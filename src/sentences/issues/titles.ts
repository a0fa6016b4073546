import type { IssueCode } from "../../core/index.ts";
import type { Language } from "../../workspace/index.ts";

type Title = Readonly<Record<Language, string>>;

/** The heading of every issue, facts apart. */
export const TITLES: Readonly<Record<IssueCode, Title>> = {
  "no-workspace": title("Жұмыс қалтасы жоқ", "Рабочей папки нет", "No workspace here"),
  "file-refused": title("Файл қабылданбады", "Файл не принят", "A file is refused"),
  "yaml-syntax": title("YAML мәтінінде қате", "Ошибка в YAML", "Not well-formed YAML"),
  "yaml-alias": title(
    "YAML сілтемелері қолданылмайды",
    "Ссылки YAML не применяются",
    "YAML anchors, aliases and tags are not used",
  ),
  "format-version": title(
    "Пішім нұсқасы белгісіз",
    "Неизвестная версия формата",
    "Unknown format version",
  ),
  "comma-in-figure": title("Үтір орнында емес", "Запятая не на месте", "A comma out of place"),
  "key-twice": title("Кілт екі рет жазылған", "Ключ написан дважды", "A key stands twice"),
  "defined-twice": title("Атау екі рет берілген", "Имя дано дважды", "A name is given twice"),
  "unknown-key": title(
    "Мұндай кілт не сөз жоқ",
    "Такого ключа или слова нет",
    "There is no such key or word",
  ),
  "missing-key": title("Кілт жетіспейді", "Не хватает ключа", "A key is missing"),
  "wrong-shape": title(
    "Мұнда басқа нәрсе керек",
    "Здесь нужно другое",
    "Something else belongs here",
  ),
  "unknown-language": title("Мұндай тіл жоқ", "Такого языка нет", "There is no such language"),
  "figure-syntax": title("Мән түсініксіз", "Величина не читается", "A figure cannot be read"),
  "formula-syntax": title("Формула түсініксіз", "Формула не читается", "A formula cannot be read"),
  "minus-needs-blanks": title(
    "Алу белгісіне бос орын керек",
    "Минусу нужны пробелы",
    "A minus needs blanks round it",
  ),
  "unknown-unit": title("Мұндай өлшем бірлігі жоқ", "Такой единицы нет", "There is no such unit"),
  "unit-mismatch": title("Өлшем бірлігі қате", "Единица не та", "The unit does not fit"),
  "id-syntax": title("Бұлай атауға болмайды", "Такое имя не годится", "This cannot be a name"),
  "point-or-thousands": title(
    "Нүкте ме, әлде мың ба?",
    "Точка или тысяча?",
    "A point, or thousands?",
  ),
  "component-uncounted": title(
    "Бұл компонент есепте жоқ",
    "Такой компонент не учитывается",
    "This component is not counted",
  ),
  "key-component": title(
    "Мөлшерді бір компонент анықтайды",
    "Количество следует из одного компонента",
    "The amount follows from one component",
  ),
  "recovery-over-one": title(
    "Бөліп алынғаны кіргенінен көп",
    "Извлекается больше, чем входит",
    "More is recovered than enters",
  ),
  "component-unnamed": title(
    "Шығатын ағындарда аталмаған компонент",
    "Компонент не назван ни одним выходом",
    "No outlet names the component",
  ),
  "trace-without-outlet": title(
    "Қоспаның шығар жолы жоқ",
    "У примеси нет выхода",
    "A trace has no way out",
  ),
  "composition-unknown": title(
    "Құрамы белгісіз",
    "Состав неизвестен",
    "The composition is unknown",
  ),
  "composition-unsettled": title(
    "Құрамы тұрақталмайды",
    "Состав не устанавливается",
    "The composition does not settle",
  ),
  "component-never-leaves": title(
    "Компонент айналымнан шықпайды",
    "Компонент не выходит из цикла",
    "A component never leaves the loop",
  ),
  "percentage-of-what": title("Ненің пайызы?", "Процент от чего?", "A percentage of what?"),
  "component-unaccounted": title("Есепке алынбағаны бар", "Есть неучтённое", "Some is unaccounted"),
  "spec-missed": title("Талаптағыдан көп", "Больше, чем допускается", "More than the spec allows"),
  "lump-or-formula": title(
    "Зат па, әлде формула ма?",
    "Вещество или формула?",
    "A lump, or a formula?",
  ),
  "not-a-feed": title(
    "Бұл процеске кірмейді",
    "Это в процесс не входит",
    "The process does not take this",
  ),
  "unknown-element": title(
    "Мұндай химиялық элемент жоқ",
    "Такого элемента нет",
    "There is no such element",
  ),
  "name-cycle": title(
    "Атаулар бір-біріне шеңбер жасап сілтейді",
    "Имена ссылаются друг на друга по кругу",
    "Names ask for each other in a ring",
  ),
  "range-order": title("Аралық дұрыс емес", "Диапазон неверен", "The range is not in order"),
  "number-out-of-range": title(
    "Сан шектен тыс",
    "Число вне допустимого",
    "A number is out of its range",
  ),
  "negative-amount": title("Мөлшері теріс", "Отрицательное количество", "A negative amount"),
  "source-missing": title("Дереккөзі жоқ", "Нет источника", "A figure has no source"),
  "date-syntax": title("Күні түсініксіз", "Дата не читается", "A date cannot be read"),
  "unknown-name": title("Мұндай атау жоқ", "Такого имени нет", "There is no such name"),
  "makes-or-treats": title(
    "makes немесе treats: біреуі керек",
    "Нужно одно: makes или treats",
    "One of makes and treats",
  ),
  "rest-twice": title("Қалғаны екі рет жазылған", "Остаток назван дважды", "The rest stands twice"),
  "rest-needs-mass": title(
    "Қалғанын есептеу үшін масса керек",
    "Для остатка нужна масса",
    "The rest needs a mass",
  ),
  "leaves-more-than-enters": title(
    "Шығатыны кіретінінен көп",
    "Выходит больше, чем входит",
    "More leaves than enters",
  ),
  "shares-over-one": title(
    "Үлестер 100%-дан асады",
    "Доли больше 100\u00a0%",
    "Shares add to more than 100%",
  ),
  "shares-under-one": title(
    "Үлестер 100%-ға жетпейді",
    "Доли меньше 100\u00a0%",
    "Shares add to less than 100%",
  ),
  "scope-makes-nothing": title(
    "Ауқым өнім бермейді",
    "Охват не даёт продукта",
    "The scope makes no product",
  ),
  "nobody-makes": title("Ешкім бермейтін ағын", "Поток никто не производит", "Nobody makes it"),
  "nobody-takes": title("Ешкім алмайтын ағын", "Поток никто не берёт", "Nobody takes it"),
  "two-makers": title(
    "Беретіндердің үлесі айтылмаған",
    "Доли производителей не названы",
    "Several make it, and nothing says how much each",
  ),
  "nothing-says-how-much": title(
    "Мөлшері белгіленбеген",
    "Количество ничем не задано",
    "Nothing says how much",
  ),
  "promised-twice": title(
    "Бір мөлшер бірнеше рет белгіленген",
    "Одно количество задано несколько раз",
    "One amount is set more than once",
  ),
  "loop-never-empties": title(
    "Айналым босамайды",
    "Цикл не опустошается",
    "The loop never empties",
  ),
  "not-solvable": title(
    "Бірмәнді жауабы жоқ",
    "Единственного ответа нет",
    "There is no single answer",
  ),
  "figure-missing": title(
    "Керек мән жарияланбаған",
    "Нужная величина не опубликована",
    "A figure it needs is unpublished",
  ),
  "promise-short": title("Уәдеден аз шығады", "Выходит меньше обещанного", "A promise falls short"),
  "comes-back-too-much": title(
    "Керегінен көп қайтады",
    "Возвращается больше, чем нужно",
    "More comes back than is needed",
  ),
  "left-over": title("Артылып қалады", "Остаётся излишек", "Some is left over"),
  "capacity-overdrawn": title(
    "Қуаты жетпейді",
    "Мощности не хватает",
    "More than the plant can make",
  ),
  "gate-overdrawn": title("Шегінен асады", "Больше предела", "More than the gate allows"),
  "part-full": title(
    "Бір бөлігі толық алынды",
    "Одна часть взята целиком",
    "A part is used to its full",
  ),
  "plant-idle": title("Зауыт тұр", "Завод стоит", "The plant stands still"),
  "site-overdrawn": title(
    "Алаңға шарттағыдан көп керек",
    "Площадке нужно больше договорного",
    "The site draws more than is contracted",
  ),
  "supply-unpublished": title(
    "Жеткізуші жарияланбаған",
    "Поставщик не опубликован",
    "No supplier is published",
  ),
  "supply-short": title("Жеткізу жетпейді", "Поставки не хватает", "The supply falls short"),
  "limit-unpublished": title(
    "Шарттағы шек жарияланбаған",
    "Договорный предел не опубликован",
    "No contracted limit is published",
  ),
  "limit-exceeded": title(
    "Шарттағы шектен асады",
    "Больше договорного предела",
    "More than is contracted",
  ),
  "measure-cycle": title(
    "Іс-шаралар бір-біріне шеңбер жасап сілтейді",
    "Мероприятия ссылаются друг на друга по кругу",
    "Measures ask for each other in a ring",
  ),
  "two-on-one-day": title(
    "Бір күнге екі жол жазылған",
    "Две строки на один день",
    "Two lines for one day",
  ),
  "money-without-currency": title(
    "Ақшаның валютасы жоқ",
    "Деньги без валюты",
    "Money without a currency",
  ),
  "expect-failed": title(
    "Күтілген жауап шықпады",
    "Ожидаемый ответ не получен",
    "An expected answer did not come",
  ),
  "workbook-refused": title("Кітап қабылданбады", "Книга не принята", "A workbook is refused"),
  "workbook-changed": title(
    "Мәтіндер өзгеріп кеткен",
    "Тексты тем временем изменились",
    "The texts have changed meanwhile",
  ),
  "workbook-sheet": title(
    "Кітапта парақ не баған жоқ",
    "В книге нет листа или столбца",
    "A sheet or a column is missing",
  ),
  "workbook-cell": title(
    "Ұяшықты мәтінге жазу мүмкін емес",
    "Ячейку нельзя внести в текст",
    "A cell cannot go into the text",
  ),
  "capsule-refused": title("Капсула қабылданбады", "Капсула не принята", "A capsule is refused"),
  "key-refused": title("Кілт қабылданбады", "Ключ не принят", "A key is refused"),
  "unknown-command": title("Мұндай бұйрық жоқ", "Такой команды нет", "There is no such command"),
  "bad-argument": title(
    "Бұйрық түсініксіз",
    "Команда непонятна",
    "The command cannot be understood",
  ),
  "port-in-use": title("Порт бос емес", "Порт занят", "The port is in use"),
};

function title(kk: string, ru: string, en: string): Title {
  return { kk, ru, en };
}
