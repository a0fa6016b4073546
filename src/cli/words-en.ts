import type { CommandWords } from "./words.ts";

export const WORDS_EN: CommandWords = {
  option: {
    scenario: "one scenario; else the text as it stands",
    promise: "the promise whose chain is meant",
    example: "the example to begin from; else one-process",
    element: "what of this element (or lump, or trace) is where: Cl",
    "per-unit": "also for one unit of what is asked",
    check: "only say which files would change; write nothing",
    in: "a year, a quarter or a month: 2013, 2013-Q3, 2013-09; all: every period of the calendar",
    show: "with --in all: a column for this stream (may be repeated); else what leaves",
    sites: "only what the plants at each site draw, and what is contracted there",
  },
  sites: {
    title: "At the sites",
    drawn: "drawn",
    contracted: "contracted",
    none: "No plant that takes part stands at a site of the plan.",
  },
  carbon: { title: "CO₂", direct: "direct", bought: "bought" },
  shell: "bash, zsh or fish",
  newFolder: "a new or empty folder",
  firstLine: (line) => `The first line of each file beside it: ${line}`,
  anyCode: "the code of a message; without it, all of them",
  allProcesses: "all processes",
  ownGate: "the gate's own numbers",
  components: {
    head: "components",
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
  atRate: "at its own rate",
  replaced: (count) => `Figures replaced: ${count}`,
  sameFigures: "No figure differs.",
  absent: "not there",
  allTidy: "All files are tidy.",
  inFormat: (format) => `The text is in format ${format} already.`,
  wouldChange: (file) => `Would change: ${file}`,
  formerVersion: (file) => `Former version: ${file}`,
};
