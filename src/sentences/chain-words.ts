import type { Language } from "../workspace/index.ts";

/** What the page of the chain says beside names and numbers. */
export interface ChainWords {
  /** So many of every hundred tonnes arrive: the largest sentence of the page. */
  readonly reaches: (part: string, what: string, from: string, to: string) => string;
  readonly reachesFromAll: (part: string, what: string, to: string) => string;
  /** Nothing of it is in the product: what enters, and what leaves or is lost. */
  readonly enters: (what: string, tonnes: string) => string;
  readonly nothing: (what: string) => string;
  readonly cannot: string;
  readonly unread: string;
  readonly of: string;
  readonly allMatter: string;
  readonly promise: string;
  readonly ownGate: string;
  readonly scope: string;
  readonly technology: string;
  readonly asWritten: string;
  readonly target: string;
  readonly outside: string;
  /** With numbers of one's own: what the plan's own would give. */
  readonly moved: (part: string) => string;
  /** Watts that may be the power of several streams: as which they are drawn, and the others. */
  /** `others` are named as the language names several: in its own quotes. */
  readonly readingDrawn: (reading: string, others: string) => string;
  readonly noAnswer: string;
  readonly notWritten: string;
  readonly electricity: string;
  readonly atLeast: string;
  readonly noEnergy: string;
  readonly unpublished: string;
  readonly energyKey: string;
  /** Of a drawing that does not fit. */
  readonly wider: string;
  /** Stages whose energy is in the sum and whose column is not drawn. */
  readonly beside: (stages: string) => string;
  readonly places: string;
  readonly noPlace: string;
  /** The row of the published or hand case the plan keeps; `scenario` may be empty. */
  readonly handSum: (scenario: string) => string;
  readonly notSummed: string;
  readonly choose: string;
  /** A process of the plan that has no place in the drawing. */
  readonly notDrawn: (name: string) => string;
  readonly toFigures: string;
  readonly entersProcess: string;
  readonly leavesProcess: string;
  readonly unaccounted: string;
  readonly closes: (tonnes: string) => string;
  readonly open: (tonnes: string) => string;
  readonly added: string;
  readonly used: string;
  readonly looked: string;
  readonly ask: string;
  readonly close: string;
  readonly table: string;
  readonly hideTable: string;
  readonly data: string;
  readonly drawing: string;
  readonly picture: string;
  readonly print: string;
}

const EN: ChainWords = {
  reaches: (part, what, from, to) =>
    `${part} of every 100\u00a0t of ${what} that enter as ${from} reach ${to}`,
  reachesFromAll: (part, what, to) =>
    `${part} of every 100\u00a0t of ${what} that enter reach ${to}`,
  enters: (what, tonnes) => `${tonnes} of ${what} enter the chain`,
  nothing: (what) => `No ${what} flows in this chain`,
  cannot: "This chain cannot be drawn: its numbers have no answer.",
  unread:
    "The texts cannot be read as a plan, so no chain can be drawn. What is wrong stands beside them.",
  of: "Height means",
  allMatter: "all matter",
  promise: "Promise",
  ownGate: "the numbers at the gate",
  scope: "Scope",
  technology: "Technology",
  asWritten: "as written",
  target: "Target",
  outside: "nobody published that",
  moved: (part) => `As the plan has it, it would be ${part}\u00a0t.`,
  readingDrawn: (reading, others) =>
    `The promised watts are drawn as the power of ${reading}; the statement does not say whose they are. Taken as the power of ${others}, the amounts are others; they stand in the verdict.`,
  noAnswer: "With these numbers the chain has no answer; the drawing is the last that had one.",
  notWritten: "This number stands in the text in a way that cannot be changed from here.",
  electricity: "Electricity",
  atLeast: "at least",
  noEnergy: "none stated",
  unpublished: "unpublished",
  wider: "It is wider than the page: scroll sideways.",
  energyKey:
    "Bars: solid to the lowest published, outlined to the highest; the blue line is the one used; hatched: unpublished.",
  beside: (stages) => `In the sum of electricity, but not drawn: ${stages}.`,
  places: "Place",
  noPlace: "no place stated",
  handSum: (scenario) =>
    `Hand sum kept in the plan${scenario && `: ${scenario}`}; it stays while numbers are moved`,
  notSummed: "not in it",
  choose: "Choose a process in the drawing: what enters and leaves it stands here.",
  notDrawn: (name) => `Not drawn in this chain: ${name}.`,
  toFigures: "To its figures",
  entersProcess: "Enters",
  leavesProcess: "Leaves",
  unaccounted: "Unaccounted",
  closes: (tonnes) => `closes, ${tonnes}`,
  open: (tonnes) => `does not close, ${tonnes}`,
  added: "brought by the process itself",
  used: "Used",
  looked: "looked in",
  ask: "Ask:",
  close: "Close",
  table: "Show as a table",
  hideTable: "Hide the table",
  data: "Data, CSV",
  drawing: "Drawing, SVG",
  picture: "Picture, PNG",
  print: "Print",
};

const RU: ChainWords = {
  reaches: (part, what, from, to) =>
    `${what}: из каждых 100\u00a0т, входящих с потоком «${from}», до потока «${to}» доходит ${part}\u00a0т`,
  reachesFromAll: (part, what, to) =>
    `${what}: из каждых входящих 100\u00a0т до потока «${to}» доходит ${part}\u00a0т`,
  enters: (what, tonnes) => `${what}: в цепочку входит ${tonnes}`,
  nothing: (what) => `${what}: в этой цепочке ничего не течёт`,
  cannot: "Эту цепочку нельзя нарисовать: у её чисел нет решения.",
  unread:
    "Тексты не читаются как план, поэтому цепочку нарисовать нельзя. Что не так, сказано рядом с ними.",
  of: "Высота означает",
  allMatter: "всё вещество",
  promise: "Обещание",
  ownGate: "числа на входе и выходе",
  scope: "Охват",
  technology: "Технология",
  asWritten: "как написано",
  target: "Цель",
  outside: "этого никто не публиковал",
  moved: (part) => `По плану, как он есть: ${part}\u00a0т.`,
  readingDrawn: (reading, others) =>
    `Обещанные ватты показаны как мощность потока «${reading}»; в заявлении не сказано, чья это мощность. Если это мощность потока ${others}, количества другие; они стоят в вердикте.`,
  noAnswer:
    "С этими числами у цепочки нет решения; показан последний рисунок, у которого оно было.",
  notWritten: "Это число стоит в тексте так, что отсюда его не изменить.",
  electricity: "Электроэнергия",
  atLeast: "не меньше",
  noEnergy: "не указана",
  unpublished: "не опубликовано",
  wider: "Рисунок шире страницы: прокрутите вбок.",
  energyKey:
    "Столбцы: сплошь до наименьшего опубликованного, контуром до наибольшего; синяя черта – принятое; штриховка – не опубликовано.",
  beside: (stages) => `В сумме электроэнергии, но не на рисунке: ${stages}.`,
  places: "Место",
  noPlace: "место не указано",
  handSum: (scenario) =>
    `Ручной расчёт, записанный в плане${scenario && `: ${scenario}`}; от сдвига чисел не меняется`,
  notSummed: "в нём нет",
  choose: "Выберите процесс на рисунке: здесь будет видно, что в него входит и выходит.",
  notDrawn: (name) => `В этой цепочке не показано: ${name}.`,
  toFigures: "К его числам",
  entersProcess: "Входит",
  leavesProcess: "Выходит",
  unaccounted: "Не учтено",
  closes: (tonnes) => `сходится, ${tonnes}`,
  open: (tonnes) => `не сходится, ${tonnes}`,
  added: "вносит сам процесс",
  used: "Принято",
  looked: "смотрели в",
  ask: "У кого спросить:",
  close: "Закрыть",
  table: "Показать таблицей",
  hideTable: "Скрыть таблицу",
  data: "Данные, CSV",
  drawing: "Рисунок, SVG",
  picture: "Картинка, PNG",
  print: "Печать",
};

const KK: ChainWords = {
  reaches: (part, what, from, to) =>
    `${what}: «${from}» ағынымен кіретін әр 100\u00a0т-\u2060ның ${part}\u00a0т-\u2060сы «${to}» ағынына жетеді`,
  reachesFromAll: (part, what, to) =>
    `${what}: кіретін әр 100\u00a0т-\u2060ның ${part}\u00a0т-\u2060сы «${to}» ағынына жетеді`,
  enters: (what, tonnes) => `${what}: тізбекке ${tonnes} кіреді`,
  nothing: (what) => `${what}: бұл тізбекте ағын жоқ`,
  cannot: "Бұл тізбекті салу мүмкін емес: сандарының шешімі жоқ.",
  unread:
    "Мәтіндер жоспар ретінде оқылмайды, сондықтан тізбекті салу мүмкін емес. Қатесі мәтіндердің жанында айтылған.",
  of: "Биіктігі",
  allMatter: "барлық зат",
  promise: "Уәде",
  ownGate: "кіретін және шығатын сандар",
  scope: "Ауқымы",
  technology: "Технология",
  asWritten: "мәтін бойынша",
  target: "Нысана",
  outside: "мұны ешкім жарияламаған",
  moved: (part) => `Жоспардың өз сандары бойынша: ${part}\u00a0т.`,
  readingDrawn: (reading, others) =>
    `Уәде етілген ватт суретте «${reading}» ағынының қуаты деп алынды; мәлімдемеде кімнің қуаты екені айтылмаған. ${others} ағынының қуаты деп алынса, мөлшерлер басқа; олар қорытынды бетінде тұр.`,
  noAnswer: "Бұл сандармен тізбектің шешімі жоқ; шешімі болған соңғы сурет тұр.",
  notWritten: "Бұл сан мәтінде осы жерден өзгертуге келмейтіндей жазылған.",
  electricity: "Электр энергиясы",
  atLeast: "кемінде",
  noEnergy: "айтылмаған",
  unpublished: "жарияланбаған",
  wider: "Сурет беттен кең: бүйіріне жылжытыңыз.",
  energyKey:
    "Бағандар: жарияланған ең аз мәнге дейін тұтас, ең көбіне дейін жиекпен; көк сызық – қолданылғаны; сызықталғаны – жарияланбаған.",
  beside: (stages) => `Электр энергиясының қосындысында бар, суретте жоқ: ${stages}.`,
  places: "Орны",
  noPlace: "орны айтылмаған",
  handSum: (scenario) =>
    `Жоспарға жазылған қолмен есеп${scenario && `: ${scenario}`}; сандар жылжытылса да өзгермейді`,
  notSummed: "есепте жоқ",
  choose: "Суреттен процесс таңдаңыз: кіретіні мен шығатыны осында тұрады.",
  notDrawn: (name) => `Бұл тізбекте сызылмаған: ${name}.`,
  toFigures: "Сандарына өту",
  entersProcess: "Кіреді",
  leavesProcess: "Шығады",
  unaccounted: "Есепке алынбаған",
  closes: (tonnes) => `жетеді, ${tonnes}`,
  open: (tonnes) => `жетпейді, ${tonnes}`,
  added: "процестің өзінен",
  used: "Қолданылғаны",
  looked: "қаралды:",
  ask: "Кімнен сұрау керек:",
  close: "Жабу",
  table: "Кесте түрінде көрсету",
  hideTable: "Кестені жасыру",
  data: "Деректер, CSV",
  drawing: "Сурет, SVG",
  picture: "Сурет, PNG",
  print: "Баспаға шығару",
};

export const chainWords: Readonly<Record<Language, ChainWords>> = { kk: KK, ru: RU, en: EN };
