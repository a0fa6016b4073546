import type { Language } from "../workspace/index.ts";

type Word = Readonly<Record<Language, string>>;

function word(kk: string, ru: string, en: string): Word {
  return { kk, ru, en };
}

export const SHEETS = {
  about: word("Кітап туралы", "О книге", "About"),
  verdict: word("Қорытынды", "Вердикт", "Verdict"),
  figures: word("Сандар", "Числа", "Figures"),
  streams: word("Ағындар", "Потоки", "Streams"),
  processes: word("Процестер", "Процессы", "Processes"),
  plants: word("Зауыттар", "Заводы", "Plants"),
  programme: word("Бағдарлама", "Программа", "Programme"),
  facts: word("Фактілер", "Факты", "Facts"),
  sources: word("Дереккөздер", "Источники", "Sources"),
} as const;

export type SheetName = keyof typeof SHEETS;

export const COLUMNS = {
  path: word("мекенжай", "адрес", "path"),
  name: word("атауы", "название", "name"),
  value: word("мәні", "значение", "value"),
  low: word("төменгі шегі", "нижняя граница", "low"),
  high: word("жоғарғы шегі", "верхняя граница", "high"),
  unit: word("өлшем бірлігі", "единица", "unit"),
  evidence: word("дәлел түрі", "основание", "evidence"),
  source: word("дереккөз", "источник", "source"),
  place: word("орны", "место", "place"),
  note: word("ескертпе", "примечание", "note"),
  used: word("қайда қолданылады", "где используется", "where used"),
  promise: word("уәде", "обещание", "promise"),
  period: word("кезең", "период", "period"),
  scope: word("ауқым", "охват", "scope"),
  balance: word("теңгерім", "баланс", "balance"),
  state: word("күйі", "состояние", "state"),
  would: word("болжам орындалса", "если допущение верно", "if what is assumed holds"),
  stream: word("ағын", "поток", "stream"),
  needLow: word("керегі: төмені", "нужно: от", "needed: low"),
  needHigh: word("керегі: жоғарысы", "нужно: до", "needed: high"),
  haveLow: word("бары: төмені", "есть: от", "there is: low"),
  haveHigh: word("бары: жоғарысы", "есть: до", "there is: high"),
  gapLow: word("айырмасы: төмені", "разница: от", "difference: low"),
  gapHigh: word("айырмасы: жоғарысы", "разница: до", "difference: high"),
  missing: word("жетіспейтін сандар", "недостающие числа", "missing figures"),
  id: word("идентификаторы", "идентификатор", "id"),
  madeBy: word("кім шығарады", "кто производит", "made by"),
  takenBy: word("кім алады", "кто берёт", "taken by"),
  process: word("процесс", "процесс", "process"),
  side: word("жағы", "сторона", "side"),
  amount: word("мөлшері", "количество", "amount"),
  plant: word("зауыт", "завод", "plant"),
  runs: word("процесі", "процесс", "runs"),
  site: word("алаң", "площадка", "site"),
  standing: word("жай-күйі", "положение", "standing"),
  since: word("қай күннен бастап", "с какого дня", "since"),
  title: word("атауы", "название", "title"),
  publisher: word("жариялаған", "издатель", "publisher"),
  edition: word("басылым", "издание", "edition"),
  date: word("күні", "дата", "date"),
  read: word("оқылған күні", "когда прочитан", "read"),
  where: word("қайда", "где", "where"),
  language: word("тілі", "язык", "language"),
  what: word("не істеледі", "что", "what"),
  kind: word("түрі", "вид", "kind"),
  owner: word("кім жауапты", "кто отвечает", "who answers"),
  theme: word("тақырып", "тема", "theme"),
  due: word("мерзімі", "срок", "due"),
  daysLeft: word("мерзіміне қалған күн", "дней до срока", "days to the due day"),
  latest: word("соңғы жарияланғаны", "последнее опубликованное", "latest published"),
  statement: word("мәлімдеме", "заявление", "statement"),
  quote: word("қандай сөзбен айтылған", "какими словами", "in which words"),
  years: word("қай жылдар", "за какие годы", "years"),
  planned: word("жоспарланғаны", "запланировано", "planned"),
  disbursed: word("бөлінгені", "выделено", "given"),
  baseline: word("бастапқы мәні", "исходное значение", "baseline"),
  target: word("нысаналы мәні", "целевое значение", "target"),
  reading: word("соңғы мәні", "последнее значение", "latest reading"),
  readOn: word("мәні қай күнгі", "на какой день", "read on"),
  measure: word("іс-шара", "мероприятие", "measure"),
  on: word("қай күн туралы", "о каком дне", "of which day"),
  fact: word("не жарияланған", "что опубликовано", "what is published"),
  expectedBy: word("қай күнге дейін күтіледі", "к какому дню ожидается", "expected by"),
  published: word("жарияланған күні", "когда опубликовано", "published on"),
} as const satisfies Record<string, Word>;

export type ColumnName = keyof typeof COLUMNS;

export const SIDES = {
  makes: word("шығарады", "производит", "makes"),
  treats: word("өңдейді", "перерабатывает", "treats"),
  takes: word("алады", "берёт", "takes"),
  gives: word("береді", "отдаёт", "gives"),
  loses: word("ысырап етеді", "теряет", "loses"),
  emits: word("шығарындысы", "выбрасывает", "emits"),
  adds: word("қосады", "добавляет", "adds"),
} as const;

export const KINDS = {
  measure: word("іс-шара", "мероприятие", "measure"),
  order: word("тапсырма", "поручение", "order"),
  indicator: word("көрсеткіш", "показатель", "indicator"),
} as const;

export const ABOUT = {
  plan: word("жоспар", "план", "plan"),
  asOf: word("қай күнгі жағдай бойынша", "по состоянию на", "as of"),
  digest: word("мәтіндердің дайджесті", "дайджест текстов", "digest of the texts"),
  format: word("кітап пішімі", "формат книги", "format of the workbook"),
  language: word("тіл", "язык", "language"),
  howTo: word(
    "Боялған ұяшықтарды өзгертуге болады: «Сандар» парағында – сандарды, «Бағдарлама» парағында – мерзімдерді, ал «Фактілер» парағының соңғы жолдарына жаңа фактілер жазылады. Оларды мәтінге қайта жазатын бұйрық: tizbek read-workbook. Қалған ұяшықтар мен парақтар тек оқуға арналған.",
    "Закрашенные ячейки можно менять: на листе «Числа» числа, на листе «Программа» сроки, а в последние строки листа «Факты» вписывают новые факты. Обратно в текст их вносит команда tizbek read-workbook. Остальные ячейки и листы только для чтения.",
    "Filled cells may be changed: figures on the sheet Figures, due dates on Programme; new facts go into the last rows of Facts. tizbek read-workbook writes them back into the text. All other cells and sheets are for reading only.",
  ),
} as const;

/** Whether a title is this word in one of the three languages; how it is capitalised says nothing. */
export function says(words: Word, title: string): boolean {
  const plain = title.trim().toLowerCase();
  return Object.values(words).some((known) => known.toLowerCase() === plain);
}
