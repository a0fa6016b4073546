import { formatDay } from "../core/index.ts";
import { type AnyRow, stateOfRow } from "../programme/index.ts";
import { programmeLine } from "../sentences/index.ts";
import { type Language, wordsIn } from "../workspace/index.ts";
import { writeCsv } from "./csv.ts";
import type { ToldProgramme } from "./programme.ts";

const HEADER = [
  "kind",
  "id",
  "name",
  "part_of",
  "owner",
  "theme",
  "due",
  "state",
  "days",
  "published",
  "progress",
  "money",
  "statement",
  "quote",
] as const;

/** The programme as a table: ids, states and days as they are, names and published facts in one language. */
export function programmeCsv({ rows }: ToldProgramme, language: Language): string {
  return writeCsv([HEADER, ...rows.map((row) => csvRow(row, language))]);
}

function csvRow(row: AnyRow, language: Language): readonly (string | number)[] {
  const line = programmeLine(row, language);
  const state = stateOfRow(row);
  const { item, due, statement } = row;
  return [
    row.kind,
    item.id,
    line.name,
    "partOf" in item ? (item.partOf?.name ?? "") : "",
    row.owner?.id ?? "",
    row.theme?.id ?? "",
    due.kind === "by" ? formatDay(due.by) : "",
    state?.name ?? "",
    state !== undefined && "days" in state ? state.days : "",
    line.published.join("\n"),
    line.progress,
    line.money.join("\n"),
    statement?.id ?? "",
    item.quote === undefined ? "" : wordsIn(item.quote, statement?.language ?? language).text,
  ];
}
