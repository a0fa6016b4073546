import { writeCsv } from "../../questions/index.ts";
import type { FigureCard, FigureMoves } from "../../verdict/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { type FigureRow, nameIn } from "./figure-rows.ts";
import { evidenceOf, NONE } from "./filter.ts";

const COLUMNS = [
  "path",
  "name",
  "value",
  "low",
  "high",
  "unit",
  "formula",
  "evidence",
  "source",
  "place",
  "note",
  "mine",
  "file",
  "line",
] as const;

/** The rows that are shown, in their order; numbers with a point, as spreadsheets of every language read them. */
export function figuresCsv(rows: readonly FigureRow[], language: Language): string {
  const lines = rows.map((row) => {
    const { card } = row;
    const number = (value: number | undefined): string | number => value ?? "";
    return [
      row.path,
      nameIn(row, language),
      number(card.value),
      number(card.low),
      number(card.high),
      card.unit,
      card.formula ?? "",
      evidenceOf(row) === NONE ? "" : evidenceOf(row),
      card.source?.id ?? "",
      card.place ?? "",
      card.note === undefined ? "" : wordsIn(card.note, language).text,
      row.mine === undefined ? "" : "mine",
      card.at.file,
      card.at.line,
    ];
  });
  return writeCsv([COLUMNS, ...lines]);
}

/** The same with what others say, and what each figure moves as far as it is worked out. */
export function figuresJson(
  rows: readonly FigureRow[],
  moves: ReadonlyMap<string, FigureMoves>,
): string {
  const figures = rows.map((row) => ({
    ...saidBy(row.card),
    path: row.path,
    name: row.card.name,
    mine: row.mine !== undefined,
    entries: row.entries.map((entry) => ({ path: entry.path, year: entry.year, ...saidBy(entry) })),
    also: row.others.map(saidBy),
    usedBy: row.usedBy,
    moves: moves.get(row.path)?.effects ?? [],
  }));
  return `${JSON.stringify({ figures }, undefined, 2)}\n`;
}

/** A number nobody published is `null`, and no zero. */
function saidBy(card: FigureCard) {
  const { unit, low, high, formula, evidence, place, looked, ask, note, because, at } = card;
  return {
    value: card.value ?? null,
    unit,
    low,
    high,
    formula,
    evidence,
    source: card.source?.id,
    place,
    looked,
    ask,
    note,
    because,
    file: at.file,
    line: at.line,
  };
}
