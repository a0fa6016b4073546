import type { OutWords } from "./out-words.ts";

export const outWordsEn: OutWords = {
  title: "What leaves",
  lead: "Everything is made here, in this browser, of the texts as they stand now. Nothing is sent anywhere.",
  ways: {
    memo: {
      title: "Memo (.docx)",
      about:
        "One page of text: what was said, what it needs, what is missing. For a meeting, or with a letter.",
    },
    print: {
      title: "Print",
      about: "The verdict as a drawn page. For the wall, for the file, as PDF.",
    },
    workbook: {
      title: "Workbook (.xlsx)",
      about:
        "All tables of the plan. For whoever changes numbers in a spreadsheet: its filled cells can be taken back.",
    },
    csv: {
      title: "Table (.csv)",
      about:
        "What is behind the table of the verdict, both ends of each range. For a calculation of one's own.",
    },
    json: {
      title: "Data (.json)",
      about: "The whole verdict with its reasons and what it rests on. For programs.",
    },
    svg: {
      title: "Drawing (.svg)",
      about: "The chain as bands and rings. For a page or a print of any size.",
    },
    png: {
      title: "Picture (.png)",
      about: "The same as points. For slides and messages.",
    },
    workspace: {
      title: "The plan itself (.zip)",
      about: "All its texts, with what is mine. For whoever goes on with it.",
    },
    capsule: {
      title: "Time capsule (.tizbek)",
      about:
        "The plan, what was promised and the verdict of this day, sealed in one file. For whoever opens it in 2030. Nobody has signed it yet: the command line does (tizbek seal --key).",
    },
    link: {
      title: "Link to this view",
      about: "The address with what is asked. For whoever reads the same plan.",
    },
  },
  make: "Make",
  printNow: "Print",
  copy: "Copy",
  making: "Being made…",
  copied: "Copied.",
  notCopied: "This browser does not let the page copy. Select the address and copy it:",
  language: "Language",
  promise: "Promise",
  withDrawing: "with the drawing of the chain",
  made: (name, size) => `Made: ${name}, ${size}.`,
  kilobytes: (amount) => `${amount}\u00a0KB`,
  megabytes: (amount) => `${amount}\u00a0MB`,
  noRoomForDrawing:
    "Without the drawing: even with all that may be left out, one page has no room for it. Take the drawing (.svg) or the picture (.png) beside it.",
  digest: (digest) => `Its digest, to keep where others see it: ${digest}`,
  notSecure:
    "The browser gives no checksum on this connection, so nothing can be sealed. Open the page as localhost, or use tizbek seal.",
  cannotJudge: "The texts have errors, so there is no verdict to take along. Mend them first.",
  nothingToDraw:
    "There is no chain to draw here: nothing flows in it, or its numbers do not balance.",
  tooLarge: (size) =>
    `The picture would have ${size} points, more than a browser can hold. Take the drawing (.svg) instead.`,
  failed: (what) => `It could not be made: ${what}. Open the page again and try once more.`,
  linkIsWithoutMine:
    "Numbers you changed are not in an address: whoever opens it sees the plan as it was opened. Hand on the plan itself instead.",
};
