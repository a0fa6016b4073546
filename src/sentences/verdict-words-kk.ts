import { s } from "./segments.ts";
import type { VerdictWords } from "./verdict-words.ts";

export const KK_VERDICT: VerdictWords = {
  answer: {
    closes: "Осы деректер бойынша жоспар теңгерімді:",
    "does not close": "Жоспар теңгерімсіз:",
    depends: "Жоспардың теңгерімді болуы шартқа байланысты:",
    "cannot tell": "Жоспар теңгерімді ме, айту мүмкін емес:",
    "not examined": "Жоспар толық қаралмаған:",
  },
  need: ({ amount, stream, per, partly, mean, site, plant, promised }) => {
    const where = site ?? plant;
    const rest = partly ? "жарияланбағанын қоспағанда " : "";
    const start = `${where === undefined ? "" : `${where}: `}${rest}${per ? `${per} ` : ""}`;
    return s`${start}${mean ? "орта есеппен " : ""}${amount} ${promised ? "уәде етілген" : "керек"} (${stream})`;
  },
  needed: (amount, partly) => `${partly ? "жарияланбағанын қоспағанда " : ""}${amount} керек`,
  noNameplate: "қанша уәде етілгені жарияланбаған",
  noSupplier: "жеткізуші жарияланбаған",
  named: (part) => s`аталғаны: ${part}; қалғанын кім жеткізетіні жарияланбаған`,
  noLimit: "шарттағы шек жарияланбаған",
  noPower: "шарттағы қуат жарияланбаған",
  openMarket: "ашық нарықтан, қаралмаған",
  have: (amount) => s`бары – ${amount}`,
  contracted: (amount) => s`шарт бойынша – ${amount}`,
  capacity: (amount) => s`қуаты – ${amount}`,
  reserve: (amount) => s`қоры – ${amount}`,
  comes: (amount) => s`ілеспе алынатыны – ${amount}`,
  unaccounted: (amount, where, share) =>
    s`${where}: есепке алынбағаны – ${amount} (кіргеннің ${share}-ы)`,
  overflows: (amount, where, share) =>
    s`${where}: шығатыны кіретінінен ${amount} артық (кіргеннің ${share}-ы)`,
  explained: "Мәтін бойынша себебі:",
  hosts: (list) =>
    `Қанша шығатынын негізгі өндіріс айқындайды: ${list}. Ілеспе өнім үшін ештеңе іске қосылмайды.`,
  gap: (amount) => s`${amount} жетпейді`,
  spare: (amount) => s`${amount} артық`,
  either: (gap, spare) => s`ең көбі ${gap} жетпейді немесе ең көбі ${spare} артық`,
  atMost: (figure, value, balance) =>
    s`${balance ? `${balance}: ` : ""}${figure} ${value} немесе одан аз болса, жетеді`,
  atLeast: (figure, value, balance) =>
    s`${balance ? `${balance}: ` : ""}${figure} кемінде ${value} болса, жетеді`,
  // In words where one: after an amount «30 000 т, 1 болжамға» reads as one number.
  resting: (assumptions) => `${assumptions === 1 ? "бір" : assumptions} болжамға сүйенеді`,
  rests: (assumptions) =>
    `${assumptions === 1 ? "Бір" : assumptions} болжамға сүйенеді, сондықтан «жетеді» делінбейді.`,
  would: {
    closes: (list) => `Мына болжам дұрыс болса, жетер еді: ${list}.`,
    "does not close": (list) => `Мына болжам дұрыс болса да, жетпес еді: ${list}.`,
    depends: (list) => `Мына болжам дұрыс болса да, шартқа байланысты болар еді: ${list}.`,
    "cannot tell": (list) => `Мына болжам дұрыс болса да, айту мүмкін емес: ${list}.`,
    "not examined": (list) => `Болжам: ${list}.`,
  },
  ceilings: (figures) =>
    `Жоғарғы шегі ғана белгілі (норматив), аз керек болуы да мүмкін: ${figures}.`,
  sameAnswer: (others) =>
    others === 1 ? "Екінші ауқымда да жауап сол." : `Қалған ${others}\u00a0ауқымда да жауап сол.`,
  inScope: (scope) => `${scope}: `,
  counts: (total, states) => `Кестедегі ${total} ұяшық: ${states}.`,
  stateCount: (state, count) => `${state}\u00a0– ${count}`,
  notExamined: (balances) => `Бұл нұсқада қаралмайды: ${balances}.`,
  cannotTell: "Айту мүмкін емес.",
  unpublished: (what) => `Жарияланбаған: ${what}.`,
  looked: (where) => `Қаралды: ${where}.`,
  ask: (who) => `Кімнен сұрау керек: ${who}.`,
  supplierOf: (stream) => `жеткізуші (${stream})`,
  limitOf: (stream, site) => `шарттағы шек (${stream}; ${site})`,
  asOf: (day) => `${day} күнгі жағдай бойынша.`,
  ahead: (day) => `Мерзімі: ${day}; әлі келген жоқ.`,
  kept: (day) => `Мерзімінде іске қосылған; мерзімі: ${day}.`,
  missed: (day) => `Мерзімі өтті: ${day}. Мерзімінде іске қосылмаған.`,
  notPublished: (day) => `Мерзімі өтті: ${day}. Іске қосылғаны жарияланбаған.`,
  noDate: "Мерзімі көрсетілмеген.",
  earlierAhead: (day) => `Сөздерді басқаша оқуға да болады, онда мерзімі: ${day}.`,
  earlierPassed: (day) => `Сөздерді басқаша оқуға да болады, онда мерзімі өтті: ${day}.`,
  earlierKept: (day) => `Сөздерді басқаша оқығандағы мерзімі: ${day}; оған да үлгерген.`,
  earlierMissed: (day) => `Сөздерді басқаша оқығандағы мерзімі: ${day}; одан кейін іске қосылған.`,
  runningSince: (day) => `Іске қосылған күні: ${day}.`,
  runningUnpublished: "Іске қосылғаны жарияланбаған.",
};
