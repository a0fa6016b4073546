import type { CommandWords } from "./words.ts";

export const WORDS_KK: CommandWords = {
  option: {
    scenario: "бір сценарий; әйтпесе мәтіннің өзі",
    promise: "қай уәденің тізбегі екенін көрсету",
    example: "неден бастау керек; әйтпесе one-process",
    "per-unit": "сұралғанның бір өлшем бірлігіне шаққанда да",
    in: "жыл, тоқсан немесе ай: 2013, 2013-Q3, 2013-09; all: күнтізбенің әр кезеңі",
    show: "--in all бар болса: осы ағынға баған (қайталауға болады); әйтпесе шығатынының бәрі",
    sites: "әр алаңдағы зауыттардың алатыны және шарт бойынша барын ғана",
  },
  sites: {
    title: "Алаңдарда",
    drawn: "алынады",
    contracted: "шарт бойынша",
    none: "Жоспардың алаңдарында қатысатын зауыт жоқ.",
  },
  carbon: { title: "CO₂", direct: "тікелей", bought: "сатып алынған" },
  shell: "bash, zsh немесе fish",
  newFolder: "жаңа немесе бос қалта",
  anyCode: "хабарламаның коды; көрсетілмесе, барлығының тізімі",
  allProcesses: "барлық процесс",
  ownGate: "жоспардың өз сандары",
  partless: "Қатыспайды",
  round: (ring, gain, share) =>
    gain === undefined ? `Айналым: ${ring}.` : `Айналым, ×${gain} (қайтарымы ${share}): ${ring}.`,
  openMarkets: (streams) => `Ашық нарықтан, қаралмаған: ${streams}.`,
  nothingYet: "Бұл күнге дейін ештеңе уәде етілмеген.",
  scopeMakes: (product) => `Бұл ауқымның өнімі – ${product}; сұралған мөлшер соған жатқызылды.`,
  powerByScope: (scope, product) => `${scope}: ауқымның өзі бойынша «${product}» ағынының қуаты.`,
  inEnglish: "Төмендегі бет әзірге тек ағылшын тілінде.",
  nothingFlows: (stream) => `«${stream}» ағыны жоқ.`,
  atCap: "шегіне жеткен",
  atRate: "берілген қарқынмен",
  replaced: (count) => `Ауыстырылған мән: ${count}`,
  sameFigures: "Мәндер бірдей.",
  absent: "жоқ",
};
