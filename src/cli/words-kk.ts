import type { CommandWords } from "./words.ts";

export const WORDS_KK: CommandWords = {
  option: {
    scenario: "бір сценарий; әйтпесе мәтіннің өзі",
    promise: "қай уәденің тізбегі екенін көрсету",
    example: "неден бастау керек; әйтпесе one-process",
    element: "осы элементтің (немесе компоненттің, қоспаның) қайда, қанша екені: Cl",
    "per-unit": "сұралғанның бір өлшем бірлігіне шаққанда да",
  },
  shell: "bash, zsh немесе fish",
  newFolder: "жаңа немесе бос қалта",
  anyCode: "хабарламаның коды; көрсетілмесе, барлығының тізімі",
  allProcesses: "барлық процесс",
  ownGate: "жоспардың өз сандары",
  components: {
    head: "элементтер қайда",
    byDifference: "айырма бойынша",
    unaccounted: "есепке алынбағаны",
    added: "қосылғаны",
    inStreams: (component) => `${component}, ағындар бойынша`,
    unstated: (component, streams) =>
      `${component}: мына ағындарда қанша екені айтылмаған: ${streams}; мөлшерлер осыдан кем емес.`,
  },
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
  replaced: (count) => `Ауыстырылған мән: ${count}`,
  sameFigures: "Мәндер бірдей.",
  absent: "жоқ",
};
