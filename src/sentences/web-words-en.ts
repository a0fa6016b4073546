import type { WebWords } from "./web-words.ts";

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

export const webWordsEn: WebWords = {
  views: {
    verdict: "Verdict",
    programme: "Programme",
    chain: "Chain",
    figures: "Figures",
    mine: "Mine",
    text: "Text",
    files: "Files",
  },
  skip: "To the content",
  parts: "Views",
  languages: "Language",
  dark: "Dark",
  light: "Light",
  undo: "Undo",
  redo: "Redo",
  asOpened: "The text as opened.",
  differs: (figures, things) => {
    const parts = [
      ...(figures > 0 ? [counted(figures, "figure")] : []),
      ...(things > 0 ? [`${counted(things, "thing")} new or gone`] : []),
    ];
    return `Mine: ${parts.length === 0 ? "the wording" : parts.join(", ")}. It differs from the text as opened.`;
  },
  standsOnMine: "This verdict stands on your own numbers:",
  seeDifference: "See the difference",
  save: "Save or download",
  asking: "What is asked",
  asOf: "As of",
  year: "Year or month",
  scenarios: "Scenarios",
  asWritten: "all of them",
  judging: "Working it out anew…",
  loading: "Loading…",
  cannotJudge: (errors, former) =>
    `The text has ${counted(errors, "error")} and cannot be judged.${former ? " Below stands the answer to the text before." : ""}`,
  notJudged: (former) =>
    `No answer to this text: working it out broke off or took more than a minute. The next change is tried again.${former ? " Below stands the answer to an earlier text." : ""}`,
  toTheText: "To the text",
  changedOnDisk: (files) =>
    `Changed on disk meanwhile: ${files}. Your text stays as it is; when you save, both are shown.`,
  otherWork: (when) => `This browser also keeps work from another tab: ${when}. Neither is lost.`,
  toOtherWork: "Go over to it",
  changed: "changed:",
  unreachable:
    "The server does not answer: what you see is its first screen. It is asked again every two seconds.",
  viewFailed:
    "This view could not be drawn. Your text is kept; undo the last step or reload the page.",
  notADay: "A day is written 2026-11-24.",
  notAYear: "A year is written 2027, a month 2027-03.",
};
