import type { FilesPageWords } from "./files-page-words.ts";
import { formatNumber } from "./numbers.ts";

const count = (n: number, one: string, many: string): string =>
  `${formatNumber(n, "en")} ${n === 1 ? one : many}`;

export const FILES_EN: FilesPageWords = {
  open: {
    title: "Open a plan",
    about: "The files are read here, in your browser. They are sent nowhere.",
    drop: "Drop a plan's folder, a zip of it, its workbook or a time capsule anywhere on this page",
    dropHere: "Let go to open it",
    chooseFolder: "Choose a folder",
    chooseFile: "Choose a zip, a workbook or a capsule",
    examples: "Or begin from an example",
    aboutExamples: "Each is a whole plan with its sources; change it as you like.",
    reading: "Reading…",
    read: (name, files, ignored) =>
      `${name}: ${count(files, "file", "files")} of the plan read${ignored === 0 ? "" : `, ${count(ignored, "other file", "other files")} passed over`}.`,
    mineStays: (files) =>
      `You have changed ${count(files, "file", "files")} that ${files === 1 ? "is" : "are"} not saved. Opening another plan leaves the changes behind.`,
    openIt: "Open it",
    notNow: "Stay with mine",
    wrong: (n) => `Not opened: ${count(n, "thing is", "things are")} wrong.`,
    exampleFailed:
      "The example could not be fetched. See that the server is running, and try again.",
    unreadable: "The browser could not read it. Choose it once more.",
    noPlan:
      "A workbook changes figures of a plan, and the present text cannot be read as one. Mend the text first.",
    notSecure:
      "The browser gives no checksum on this connection, so the workbook cannot be compared with the texts. Open the page as localhost, or use tizbek read-workbook.",
    sameBook: (name) => `${name}: nothing in it differs from the plan.`,
    tookBook: (name, { figures, dues, facts }) => {
      const taken = [
        ...(figures === 0 ? [] : [count(figures, "figure", "figures")]),
        ...(dues === 0 ? [] : [count(dues, "due date", "due dates")]),
        ...(facts === 0 ? [] : [count(facts, "fact", "facts")]),
      ];
      return `${name}: ${taken.join(", ")} taken into the text.`;
    },
    capsule: {
      open: "Open its plan",
      beside: "Set it beside mine",
      cannot: "The texts here have errors. Mend them first.",
    },
    bookStep: (name) => `what ${name} says`,
  },
  save: {
    title: "Save",
    nothing: "Nothing has been changed.",
    changed: (files) => `${count(files, "file", "files")} changed.`,
    lines: (added, removed) =>
      `${formatNumber(added, "en")} lines in, ${formatNumber(removed, "en")} out`,
    newFile: "new",
    gone: "taken out here; it stays in the folder",
    intoFiles: "Into the plan's own files",
    aboutFiles: "All changed files are written together, or none. Their former versions are kept.",
    save: "Save",
    saveUnfinished: "Save it unfinished",
    saving: "Saving…",
    saved: (files) => `Saved: ${files}.`,
    formerIn: (folder) => `Former versions: ${folder}`,
    nothingKept: "There were no former versions to keep.",
    alreadySaved: "The folder holds just these texts already.",
    unreachable:
      "The server did not answer, so it is not known whether it saved. Your changes are still here; see that the server is running, and save again.",
    conflict: "Others have changed the same files",
    aboutConflict:
      "Since you began, the files in the folder have changed. Nothing was written. Choose for each file whose version holds.",
    theirsOnly: (files) => `Changed only in the folder, and taken from there: ${files}.`,
    mine: "mine",
    theirs: "in the folder",
    keepMine: "Keep mine",
    takeTheirs: "Take the folder's",
    notThere: "There is no such file.",
    unchangedLines: (n) => count(n, "line the same", "lines the same"),
    saveChosen: "Save what is chosen",
    chosenStep: "versions chosen",
    asScenario: "As a scenario",
    aboutScenario:
      "The changed figures become a scenario in a file of its own; the text stays as it was, and the two can be compared.",
    scenarioName: "Name of the scenario",
    makeScenario: "Make the scenario",
    nameTaken: (name) => `There is already a scenario ${name}. Choose another name.`,
    nameUnfit:
      "A name has letters, digits, hyphens and underscores, and begins with a letter or a digit.",
    noFigures: "No figure has been changed.",
    notAScenario: (figures) =>
      `A scenario cannot say this: ${figures}. Save it into the files instead.`,
    madeScenario: (file) =>
      `The scenario stands in ${file}. Save it into the files, or download the plan.`,
    scenarioStep: (name) => `scenario ${name}`,
  },
  keep: {
    full: "The browser has no room left to keep your work. Save it or download it before you close the page.",
    unavailable:
      "The browser does not let this page keep your work. Save it or download it before you close the page.",
  },
};
