import { mendWith } from "./parts.ts";
import type { IssueWords, WorkbookCode } from "./words.ts";

const REFUSED = {
  "not-a-workbook": "Бұл кітап (xlsx) емес немесе бүлінген",
  unreadable: "Оны оқу мүмкін емес",
  "too-large": "Ол тым үлкен",
  macros: "Онда макростар бар",
  "external-links": "Онда басқа кітаптарға сілтемелер бар",
  entities: "Онда бірде-бір электрондық кесте жазбайтын XML мәндері жарияланған",
  "other-format": "Бұл – басқа пішімдегі кітап",
} as const;

const REFUSED_MEND = {
  "not-a-workbook": "өңдеп отырған бағдарламаңызда xlsx түрінде сақтаңыз",
  unreadable: "файлдың бар екенін және оқуға рұқсат барын тексеріңіз",
  "too-large": "tizbek workbook жазған парақтарды ғана қалдырыңыз",
  macros: "макроссыз xlsx түрінде сақтаңыз",
  "external-links": "сілтемелерді мәндерімен алмастырып, қайта сақтаңыз",
  entities: "оны қайта жазыңыз: tizbek workbook -o FILE",
  "other-format": "оны қайта жазыңыз: tizbek workbook -o FILE",
} as const;

const MISSING = {
  sheet: (name: string) => `${name} парағы жоқ.`,
  column: (name: string, sheet: string) => `${sheet} парағында ${name} бағаны жоқ.`,
} as const;

const CELLS = {
  "not-a-number": (given: string) => `${given} – сан емес.`,
  percent: (given: string) => `${given} пайызбен көрсетілген, ал бірлігі басқа.`,
  "own-cell": (given: string) => `${given}: мұнда мәннен басқа да нәрсе бар.`,
  date: (given: string) => `Электрондық кесте мұны күнге айналдырып жіберген (${given}).`,
  formula: () => "Мұнда формула тұр.",
  error: (given: string) => `Мұнда қате тұр: ${given}.`,
  locked: () => "Бұл ұяшық қайта оқылмайды.",
  "unknown-path": (given: string) => `${given} мекенжайлы сан жоқ.`,
  "path-twice": (given: string) => `${given} екі жолда тұр.`,
  "unknown-source": (given: string) => `Дереккөздер парағында ${given} жоқ.`,
  evidence: (given: string) => `${given} – дәлел түрі емес.`,
  unwritable: (given: string) =>
    `Мәтінде ${given} осы ұяшықты ғана өзгертуге болмайтындай жазылған.`,
  "unknown-measure": (given: string) => `Бағдарламада ${given} жоқ.`,
  "fact-word": (given: string) => `${given} – не жарияланғанын айтатын сөз емес.`,
  "not-a-day": (given: string) => `${given} – күн емес.`,
  "day-twice": (given: string) => `Бұл іс-шарада ${given} күнгі факт бар.`,
  needed: () => "Жаңа факт үшін бұл ұяшық керек.",
  "not-expected": (given: string) =>
    `Күтілетін мерзім «күтіледі» деген сөзбен ғана жазылады: ${given}.`,
  "not-in-a-scenario": () => "Сценарийде басқа сандар болады, ал мерзім мен факт болмайды.",
} as const;

const CELL_MEND = {
  "not-a-number": "санның өзін ғана жазыңыз; бірлігі өз бағанында тұр",
  percent: "ұяшықты жай сан етіп көрсетіңіз",
  "own-cell": "шегін, дәлел түрін және дереккөзін өз ұяшықтарына жазыңыз",
  date: "ұяшық пішімін сан не мәтін етіп, қайта теріңіз",
  formula: "формуланың орнына оның мәнін қойыңыз",
  error: "мұнда сан қойыңыз",
  locked: "өзгерісті қайтарыңыз: боялған ұяшықтарды ғана өзгертуге болады",
  "unknown-path": "мекенжайларды берілген күйінде қалдырыңыз",
  "path-twice": "екі жолдың бірін өшіріңіз",
  "unknown-source": "алдымен дереккөзді мәтінге жазып, содан кейін кітапты қайта жазыңыз",
  evidence: "мынаның бірі: measured, compiled, estimated, norm, claimed, assumed, remembered",
  unwritable: "оны мәтіннің өзінде өзгертіңіз",
  "unknown-measure":
    "мекенжайларды берілген күйінде қалдырыңыз; жаңа фактіге іс-шараның мәтіндегі атауын жазыңыз",
  "fact-word":
    "мынаның бірі: қаражат бөлінді, басталды, жүріп жатыр, орындалды, күтіледі, орындалмаған",
  "not-a-day": "күн 2026-12-01, ай 2026-12 немесе жыл 2026",
  "day-twice": "сол күнгі тағы бір фактіні мәтіннің өзіне жазыңыз",
  needed: "іс-шара, күн, не жарияланғаны және дереккөз керек",
  "not-expected": "оны бос қалдырыңыз немесе «күтіледі» деп жазыңыз",
  "not-in-a-scenario": "кітапты --as-scenario дегенсіз алыңыз",
} as const;

export const KK_WORKBOOK: Pick<IssueWords, WorkbookCode> = {
  "workbook-refused": ({ reason, most }, say) => ({
    what: `${REFUSED[reason]}${most === undefined ? "" : ` (ең көбі ${say.count(most)})`}.`,
    mend: REFUSED_MEND[reason],
  }),
  "workbook-changed": ({ name }) => ({
    what: `Жоспар мәтіндері кітап жасалған кездегідей емес (олардың дайджесті «${name}» парағында тұр).`,
    mend: "жаңа кітап жазып (tizbek workbook -o FILE), өзгерістеріңізді соған көшіріңіз",
  }),
  "workbook-sheet": ({ missing, name, sheet }, say) => ({
    what: MISSING[missing](say.quoted(name), say.quoted(sheet ?? "")),
    mend: "оны өз тақырыбымен қайтарыңыз немесе кітапты қайта жазыңыз",
  }),
  "workbook-cell": ({ cell, problem, given, likely }, say) => ({
    what: `${cell}: ${CELLS[problem](say.quoted(given))}`,
    ...mendWith(likely && `мүмкін, ${say.quoted(likely)}?`, CELL_MEND[problem]),
  }),
};
