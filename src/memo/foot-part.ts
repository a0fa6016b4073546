import type { Place } from "../core/index.ts";
import { formatDay, type LeftOut } from "../sentences/index.ts";
import { baseOf, type Desk, nameRun, say } from "./desk.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";

/** What stands over the title: the program, what this is, of which plan, as of which day. */
export function kicker(desk: Desk): Paragraph {
  return paragraph(
    "kicker",
    { text: "Tizbek", strong: true },
    { text: ` · ${desk.words.memo} · ` },
    nameRun(desk, baseOf(desk).name),
    { text: ` · ${formatDay(desk.input.verdict.asOf, desk.language)}` },
  );
}

/** As of which day, who has not yet read the language, where an error is mended, and what was left out. */
export function standingPart(desk: Desk, at: Pick<Place, "file" | "line">): readonly Paragraph[] {
  const { foot, statement } = desk.page;
  const left = leftOutOf(desk).map((what) => desk.words.left[what](desk.leftOut.get(what) ?? 1));
  return [
    ...(left.length === 0
      ? []
      : [paragraph("small", { text: desk.words.leftOut(left.join(", ")) })]),
    paragraph(
      "small",
      { text: `${statement.correct}: `, strong: true },
      say(foot.correctAt(`${at.file}:${at.line}`)),
      ...(foot.drafted === "" ? [] : [say(` ${foot.drafted}`)]),
    ),
  ];
}

/** What had no room. */
export function leftOutOf({ leftOut }: Desk): readonly LeftOut[] {
  return [...leftOut.keys()];
}

/** The program's name and the digest of the texts: by it one knows whether they are still the same. */
export function footRuns(desk: Desk): readonly Run[] {
  return [
    { text: "Tizbek", strong: true },
    { text: ` · ${desk.words.digest} ` },
    { text: desk.input.digest, face: "mono" },
  ];
}
