import type { ToldProgramme } from "../actions/index.ts";
import {
  asOfSentence,
  changeTexts,
  formatDay,
  lookedWords,
  type ProgrammeLine,
  programmeLine,
  programmeWords,
  sourcesOfRows,
  sourceText,
  verdictBeside,
} from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { padEnd, widthOf } from "./width.ts";
import { wrap, wrapBehind } from "./wrap.ts";

type Page = Pick<Terminal, "language" | "columns">;
const KINDS = ["measure", "order", "indicator", "stated"] as const;

/** The programme as a person reads it: counts first, then line by line with what is published of it. */
export function programmeText(told: ToldProgramme, page: Page): string {
  const { language, columns } = page;
  const words = programmeWords[language];
  const { programme } = told.plan.base;
  if (programme === undefined) return wrap(words.nothing, columns).join("\n");
  const name = said(programme.name, language);
  return [
    ...wrap(name === "" ? words.title : name, columns).map((line) => paint(line, "bold")),
    ...wrap(asOfSentence(told.asOf, language), columns),
    ...wrap(countsText(told, language), columns),
    ...KINDS.flatMap((kind) => kindLines(told, kind, page)),
    ...changeLines(told, page),
    ...sourceLines(told, page),
    "",
    ...wrap(words.foot, columns),
  ].join("\n");
}

/** `not published 3 · no date given 5`. */
function countsText({ counts }: ToldProgramme, language: Page["language"]): string {
  const { state } = programmeWords[language];
  const names = Object.keys(counts) as (keyof typeof counts)[];
  return names
    .filter((name) => counts[name] > 0)
    .map((name) => `${state[name]}: ${counts[name]}`)
    .join(" · ");
}

function kindLines(
  { rows, verdicts }: ToldProgramme,
  kind: (typeof KINDS)[number],
  page: Page,
): readonly string[] {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return [];
  const title = paint(programmeWords[page.language].kinds[kind], "bold");
  return [
    "",
    title,
    ...own.flatMap((row) => {
      const verdict = verdictBeside(row, verdicts, page.language);
      return rowLines(programmeLine(row, page.language), verdict, page);
    }),
  ];
}

function rowLines(
  line: ProgrammeLine,
  verdict: string,
  { language, columns }: Page,
): readonly string[] {
  const words = programmeWords[language];
  const indent = "  ".repeat(1 + line.row.depth);
  const looked = lookedWords(line.looked, language);
  const facts = [
    [line.due, line.state, line.progress].filter((part) => part !== "").join(" · "),
    verdict,
    line.row.kind === "stated" ? "" : `${words.columns.owner}: ${line.owner}`,
    ...line.published,
    ...line.money,
    line.published.length === 0 && looked !== "" ? `${words.looked} ${looked}` : "",
    line.ask === "" ? "" : `${words.whoMayKnow} ${line.ask}`,
    line.note,
  ];
  return [
    ...wrapBehind(indent, paint(line.name, "bold"), columns),
    ...facts
      .filter((fact) => fact !== "")
      .flatMap((fact) => wrapBehind(`${indent}  `, fact, columns)),
  ];
}

/** Each source once, by the id it is cited with. */
function sourceLines(
  { rows, plan }: ToldProgramme,
  { language, columns }: Page,
): readonly string[] {
  const ids = sourcesOfRows(rows);
  if (ids.length === 0) return [];
  const width = Math.max(...ids.map(widthOf));
  const lines = ids.flatMap((id) => {
    const { date, where } = plan.base.sources.get(id) ?? {};
    const title = sourceText({ id, at: NOWHERE }, plan.base, language);
    const text = [title, date, where].filter((part) => part).join(", ");
    return wrapBehind(`  ${padEnd(id, width)}  `, text, columns);
  });
  return ["", paint(programmeWords[language].sources, "bold"), ...lines];
}

const NOWHERE = { file: "", line: 1, column: 1, length: 1 };

function changeLines(
  { since, changes }: ToldProgramme,
  { language, columns }: Page,
): readonly string[] {
  if (since === undefined || changes === undefined) return [];
  const words = programmeWords[language];
  const head = paint(words.changedSince(formatDay(since, language)), "bold");
  if (changes.length === 0) return ["", head, ...wrap(words.noChanges, columns)];
  const lines = changes.flatMap((change) =>
    changeTexts(change, language).flatMap((text, i) =>
      wrapBehind(i === 0 ? "  " : "    ", text, columns),
    ),
  );
  return ["", head, ...lines];
}
