import type { Place } from "../core/index.ts";
import { formatDay, type LeftOut } from "../sentences/index.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";
import { nameRun, type Sheet, say } from "./sheet.ts";

/** What stands over the title: the program, what this is, of which plan, as of which day. */
export function kicker(sheet: Sheet, day = formatDay(sheet.asOf, sheet.language)): Paragraph {
  return paragraph(
    "kicker",
    { text: "Tizbek", strong: true },
    { text: ` · ${sheet.words.memo} · ` },
    nameRun(sheet, sheet.base.name),
    { text: ` · ${day}` },
  );
}

/** As of which day, who has not yet read the language, where an error is mended, and what was left out. */
export function standingPart(
  sheet: Sheet,
  at: Pick<Place, "file" | "line">,
  saysLeftOut = sheet.words.leftOut,
): readonly Paragraph[] {
  const { foot, statement } = sheet.page;
  const left = leftOutOf(sheet).map((what) => sheet.words.left[what](sheet.leftOut.get(what) ?? 1));
  return [
    ...(left.length === 0 ? [] : [paragraph("small", { text: saysLeftOut(left.join(", ")) })]),
    paragraph(
      "small",
      { text: `${statement.correct}: `, strong: true },
      say(foot.correctAt(`${at.file}:${at.line}`)),
      ...(foot.drafted === "" ? [] : [say(` ${foot.drafted}`)]),
    ),
  ];
}

/** What had no room. */
export function leftOutOf({ leftOut }: Sheet): readonly LeftOut[] {
  return [...leftOut.keys()];
}

/** The program's name and the digest of the texts: by it one knows whether they are still the same. */
export function footRuns(sheet: Sheet): readonly Run[] {
  return [
    { text: "Tizbek", strong: true },
    { text: ` · ${sheet.words.digest} ` },
    { text: sheet.digest, face: "mono" },
  ];
}
