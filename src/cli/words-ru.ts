import type { CommandWords } from "./words.ts";

export const WORDS_RU: CommandWords = {
  option: {
    scenario: "один сценарий; иначе текст как есть",
    promise: "обещание, о цепочке которого речь",
    example: "пример, с которого начать; иначе one-process",
    "per-unit": "ещё и на единицу того, о чём спрошено",
    in: "год, квартал или месяц: 2013, 2013-Q3, 2013-09; all: каждый период календаря",
    show: "с --in all: столбец для этого потока (можно повторять); иначе всё, что уходит",
    sites: "только то, что заводы берут на каждой площадке, и что там по договору",
  },
  sites: {
    title: "На площадках",
    drawn: "берётся",
    contracted: "по договору",
    none: "На площадках плана нет заводов, которые участвуют.",
  },
  carbon: { title: "CO₂", direct: "прямые", bought: "купленное" },
  shell: "bash, zsh или fish",
  newFolder: "новая или пустая папка",
  anyCode: "код сообщения; без него – список всех",
  allProcesses: "все процессы",
  ownGate: "числа самого плана",
  partless: "Не участвуют",
  round: (ring, gain, share) =>
    gain === undefined ? `Цикл: ${ring}.` : `Цикл, ×${gain} (возвращается ${share}): ${ring}.`,
  openMarkets: (streams) => `Открытый рынок, не рассмотрено: ${streams}.`,
  nothingYet: "К этому дню ничего не обещано.",
  scopeMakes: (product) => `Продукт этого охвата – ${product}: количество отнесено к нему.`,
  powerByScope: (scope, product) => `${scope}: мощность потока «${product}», так задан сам охват.`,
  inEnglish: "Дальше по-английски: эта страница есть только на английском.",
  nothingFlows: (stream) => `Потока «${stream}» нет.`,
  atCap: "на пределе",
  atRate: "в заданном темпе",
  replaced: (count) => `Заменено значений: ${count}`,
  sameFigures: "Значения одни и те же.",
  absent: "нет",
};
