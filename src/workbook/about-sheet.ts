import { formatDay } from "../core/index.ts";
import { type Language, type Workspace, wordsIn } from "../workspace/index.ts";
import { cell, type Sheet } from "./sheet.ts";
import { ABOUT, COLUMNS, SHEETS } from "./words.ts";

/** The format of a workbook; one of another is not read back. */
export const WORKBOOK_FORMAT = "tizbek.workbook/2";

/** The rows of the sheet by which a workbook is known again, counted from 1 with the titles. */
export const ABOUT_ROWS = { format: 2, digest: 3, language: 4 } as const;

/** What the workbook is, of which texts it was made, and what may be done with it. */
export function aboutSheet(workspace: Workspace, digest: string, language: Language): Sheet {
  const rows = [
    [ABOUT.format[language], WORKBOOK_FORMAT],
    [ABOUT.digest[language], digest],
    [ABOUT.language[language], language],
    [ABOUT.plan[language], wordsIn(workspace.name, language).text],
    [ABOUT.asOf[language], formatDay(workspace.asOf)],
    [ABOUT.howTo[language], undefined],
  ].map((row) => row.map(cell));
  const columns = [
    { title: COLUMNS.what[language], width: 34 },
    { title: COLUMNS.value[language], width: 70 },
  ];
  return { title: SHEETS.about[language], columns, rows, fixed: 0 };
}
