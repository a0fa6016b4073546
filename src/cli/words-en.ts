import type { CommandWords } from "./words.ts";

export const WORDS_EN: CommandWords = {
  option: {
    scenario: "one scenario; else the text as it stands",
    promise: "the promise whose chain is meant",
    example: "the example to begin from; else one-process",
    element: "what of this element (or lump, or trace) is where: Cl",
    "per-unit": "also for one unit of what is asked",
  },
  shell: "bash, zsh or fish",
  newFolder: "a new or empty folder",
  anyCode: "the code of a message; without it, all of them",
  allProcesses: "all processes",
  ownGate: "the gate's own numbers",
  components: {
    head: "where the elements are",
    byDifference: "by difference",
    unaccounted: "unaccounted",
    added: "added",
    inStreams: (component) => `${component}, by stream`,
    unstated: (component, streams) =>
      `${component}: nobody says how much of it is in ${streams}; the amounts are at least these.`,
  },
  partless: "Take no part",
  round: (ring, gain, share) =>
    gain === undefined
      ? `Goes round: ${ring}.`
      : `Goes round, ×${gain} (${share} comes back): ${ring}.`,
  openMarkets: (streams) => `An open market, not examined: ${streams}.`,
  nothingYet: "Nothing was promised by this day.",
  scopeMakes: (product) => `The scope makes ${product}: the amount is taken to be of them.`,
  powerByScope: (scope, product) => `${scope}: the power of ${product}, by the scope itself.`,
  inEnglish: "",
  nothingFlows: (stream) => `Nothing flows there: ${stream}.`,
  atCap: "at its cap",
  replaced: (count) => `Figures replaced: ${count}`,
  sameFigures: "No figure differs.",
  absent: "not there",
};
