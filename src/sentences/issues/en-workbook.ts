import { mendWith } from "./parts.ts";
import type { IssueWords, WorkbookCode } from "./words.ts";

const REFUSED = {
  "not-a-workbook": "It is no workbook (xlsx), or it is broken",
  unreadable: "It cannot be read",
  "too-large": "It is too large",
  macros: "It holds macros",
  "external-links": "It holds links to other workbooks",
  entities: "It declares entities of its own, as no spreadsheet does",
  "other-format": "It is a workbook of another format",
} as const;

const REFUSED_MEND = {
  "not-a-workbook": "save it as xlsx from the program you edit it with",
  unreadable: "see that it is there and may be read",
  "too-large": "keep only the sheets that tizbek workbook wrote",
  macros: "save it as xlsx without macros",
  "external-links": "replace the links by their values and save it again",
  entities: "write it anew: tizbek workbook -o FILE",
  "other-format": "write it anew: tizbek workbook -o FILE",
} as const;

const MISSING = {
  sheet: (name: string) => `There is no sheet ${name}.`,
  column: (name: string, sheet: string) => `There is no column ${name} on the sheet ${sheet}.`,
} as const;

const CELLS = {
  "not-a-number": (given: string) => `${given} is no number.`,
  percent: (given: string) => `${given} is shown as a percentage, but its unit is none.`,
  "own-cell": (given: string) => `${given} is more than a value.`,
  date: (given: string) => `The spreadsheet made a date of it (${given}).`,
  formula: () => "It holds a formula.",
  error: (given: string) => `It holds an error: ${given}.`,
  locked: () => "This cell is not read back.",
  "unknown-path": (given: string) => `No figure has the path ${given}.`,
  "path-twice": (given: string) => `${given} stands in two rows.`,
  "unknown-source": (given: string) => `There is no source ${given} on the sheet of sources.`,
  evidence: (given: string) => `${given} is no evidence.`,
  unwritable: (given: string) =>
    `In the text ${given} stands in a way that does not let this cell alone be changed.`,
  "unknown-measure": (given: string) => `The programme has no ${given}.`,
  "fact-word": (given: string) => `${given} is no word for what is published.`,
  "not-a-day": (given: string) => `${given} is no day.`,
  "day-twice": (given: string) => `The measure has a fact of ${given} already.`,
  needed: () => "A new fact needs this cell.",
  "not-expected": (given: string) => `Only what is expected has a day by which: ${given}.`,
  "not-in-a-scenario": () => "A scenario holds other figures, no dates and no facts.",
} as const;

const CELL_MEND = {
  "not-a-number": "write the number alone; its unit stands in its own column",
  percent: "show the cell as a plain number",
  "own-cell": "write range, evidence and source into their own cells",
  date: "format the cell as a number or a text and type it again",
  formula: "put its value there in place of the formula",
  error: "put a number there",
  locked: "undo the change; only filled cells may be changed",
  "unknown-path": "leave the paths as they were given",
  "path-twice": "delete one of the two rows",
  "unknown-source": "write the source into the text first, then make the workbook anew",
  evidence: "one of: measured, compiled, estimated, norm, claimed, assumed, remembered",
  unwritable: "change it in the text itself",
  "unknown-measure":
    "leave the addresses as they were given; of a new fact write the name of the measure in the text",
  "fact-word": "one of: money given, begun, under way, done, expected, not done",
  "not-a-day": "a day 2026-12-01, a month 2026-12 or a year 2026",
  "day-twice": "a further fact of one day is written in the text itself",
  needed: "measure, day, what is published and the source are needed",
  "not-expected": "leave it empty, or write: expected",
  "not-in-a-scenario": "take the workbook in without --as-scenario",
} as const;

export const EN_WORKBOOK: Pick<IssueWords, WorkbookCode> = {
  "workbook-refused": ({ reason, most }, say) => ({
    what: `${REFUSED[reason]}${most === undefined ? "" : ` (at most ${say.count(most)})`}.`,
    mend: REFUSED_MEND[reason],
  }),
  "workbook-changed": ({ name }) => ({
    what: `The texts of the workspace are no longer those the workbook was made from (their digest stands on the sheet ${name}).`,
    mend: "write a new workbook (tizbek workbook -o FILE) and carry your changes over",
  }),
  "workbook-sheet": ({ missing, name, sheet }, say) => ({
    what: MISSING[missing](say.quoted(name), say.quoted(sheet ?? "")),
    mend: "put it back under its title, or write the workbook anew",
  }),
  "workbook-cell": ({ cell, problem, given, likely }, say) => ({
    what: `${cell}: ${CELLS[problem](say.quoted(given))}`,
    ...mendWith(likely && `did you mean ${say.quoted(likely)}?`, CELL_MEND[problem]),
  }),
};
