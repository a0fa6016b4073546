import type { CommandWords } from "./words.ts";

export const WORDS_RU: CommandWords = {
  option: {
    scenario: "один сценарий; иначе текст как есть",
    promise: "обещание, о цепочке которого речь",
    example: "пример, с которого начать; иначе one-process",
    element: "где сколько этого элемента (или компонента, примеси): Cl",
    "per-unit": "ещё и на единицу того, о чём спрошено",
  },
  shell: "bash, zsh или fish",
  newFolder: "новая или пустая папка",
  anyCode: "код сообщения; без него – список всех",
  allProcesses: "все процессы",
  ownGate: "числа самого плана",
  components: {
    head: "куда уходят элементы",
    byDifference: "по разности",
    unaccounted: "неучтённое",
    added: "вносится",
    inStreams: (component) => `${component} по потокам`,
    unstated: (component, streams) =>
      `${component}: не сказано, сколько его в потоках: ${streams}; количества не меньше этих.`,
  },
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
  replaced: (count) => `Заменено значений: ${count}`,
  sameFigures: "Значения одни и те же.",
  absent: "нет",
};
