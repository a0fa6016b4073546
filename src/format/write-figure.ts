import { type FigureParts, formatDay, writeFigureText } from "../core/index.ts";
import type {
  DatedFigure,
  Figure,
  LocalText,
  StatedFigure,
  UnpublishedFigure,
} from "../workspace/index.ts";
import { isDated } from "../workspace/index.ts";

type PlainFigure = StatedFigure | UnpublishedFigure;

/** A figure on one line; undefined where one line cannot hold it: dates, notes, what others say. */
export function writeScalar(figure: Figure): string | undefined {
  if (isDated(figure) || Object.keys(notesOf(figure)).length > 0) return undefined;
  if (figure.kind === "stated") return writeFigureText(partsOf(figure));
  const { looked, source, assume, ask } = figure;
  if (ask !== undefined) return undefined;
  if (source !== undefined)
    return writeFigureText({ word: UNPUBLISHED, ...assumed(assume), source: { text: looked } });
  if (looked === "") return writeFigureText({ word: UNPUBLISHED, ...assumed(assume) });
  return assume === undefined && !looked.includes(" @ ") ? `unpublished: ${looked}` : undefined;
}

const UNPUBLISHED = { text: "unpublished" };

function partsOf(figure: StatedFigure): FigureParts {
  const { evidence, source } = figure;
  return {
    ...rangeOf(figure),
    ...(evidence === undefined ? {} : { evidence: { text: evidence } }),
    ...(source === undefined || source.id === "" ? {} : { source: sourceOf(source) }),
  };
}

function rangeOf({ text, bounds }: StatedFigure) {
  return { value: { text }, ...(bounds ?? {}) };
}

function assumed(assume: StatedFigure | undefined) {
  return assume === undefined ? {} : { assume: rangeOf(assume) };
}

function sourceOf({ id, place }: { readonly id: string; readonly place?: string }) {
  return place === undefined ? { text: id } : { text: id, place: { text: place } };
}

/** Keys of the long form and what stands behind them. */
export interface LongFigure {
  readonly [key: string]: string | LongFigure | readonly LongFigure[];
}

/** A figure as a mapping: every figure can be written so. */
export function writeLong(figure: Figure): LongFigure {
  if (isDated(figure)) return { ...datesOf(figure), ...notesOf(figure) };
  const { source } = figure;
  const from = source === undefined || source.id === "" ? {} : writeSource(source);
  if (figure.kind === "unpublished") {
    const { looked, ask, assume } = figure;
    return {
      unpublished: looked,
      ...(assume === undefined ? {} : { assume: writeFigureText(rangeOf(assume)) }),
      ...(ask === undefined ? {} : { ask: writeWords(ask) }),
      ...from,
      ...notesOf(figure),
    };
  }
  const { text, bounds, evidence } = figure;
  return {
    value: text,
    ...(bounds === undefined ? {} : { low: bounds.low.text, high: bounds.high.text }),
    ...(evidence === undefined ? {} : { evidence }),
    ...from,
    ...notesOf(figure),
  };
}

function writeSource({ id, place }: { readonly id: string; readonly place?: string }): LongFigure {
  return place === undefined ? { source: id } : { source: id, place };
}

function datesOf({ kind, entries }: DatedFigure): LongFigure {
  return Object.fromEntries(
    entries.map(({ from, figure }) => [
      kind === "points" ? String(from).padStart(4, "0") : `from ${formatDay(from)}`,
      writeScalar(figure) ?? writeLong(figure),
    ]),
  );
}

function notesOf({ name, note, because, also }: Figure): LongFigure {
  return {
    ...(name === undefined ? {} : { name: writeWords(name) }),
    ...(note === undefined ? {} : { note: writeWords(note) }),
    ...(because === undefined ? {} : { because: writeWords(because) }),
    ...(also.length === 0 ? {} : { also: also.map((other: PlainFigure) => writeLong(other)) }),
  };
}

function writeWords({ plain, ...words }: LocalText): string | LongFigure {
  return plain ?? { ...words };
}

/** A long form in one line of YAML; every text quoted, so that no comma or colon cuts it. */
export function writeFlow(long: LongFigure): string {
  const lines = Object.entries(long).map(([key, value]) => `${key}: ${writeValue(value)}`);
  return `{${lines.join(", ")}}`;
}

function writeValue(value: LongFigure[string] | undefined): string {
  if (value === undefined || typeof value === "string") return JSON.stringify(value ?? "");
  return isList(value) ? `[${value.map(writeFlow).join(", ")}]` : writeFlow(value);
}

function isList(value: LongFigure | readonly LongFigure[]): value is readonly LongFigure[] {
  return Array.isArray(value);
}

/**
 * Rows of a table for a figure, one for each date, under these columns; undefined where a cell cannot hold it: a
 * list of what others say, words in several languages.
 */
export function writeRows(
  address: string,
  figure: Figure,
  columns: readonly string[],
): readonly string[] | undefined {
  const long = writeLong(figure);
  if (!isDated(figure)) {
    const row = writeRow(address, rowOf(figure, long), columns);
    return row === undefined ? undefined : [row];
  }
  if (Object.keys(notesOf(figure)).length > 0) return undefined;
  const rows = figure.entries.map(({ figure: entry }, i) =>
    writeRow(`${address}.${Object.keys(long)[i] ?? ""}`, rowOf(entry, writeLong(entry)), columns),
  );
  const written = rows.filter((row) => row !== undefined);
  return written.length === rows.length ? written : undefined;
}

/** An empty cell says nothing: what nobody published and nobody is said to have looked for stands as a value. */
function rowOf(figure: PlainFigure, long: LongFigure): LongFigure {
  const scalar = long.unpublished === "" ? writeScalar(figure) : undefined;
  return scalar === undefined ? long : { value: scalar };
}

function writeRow(
  address: string,
  long: LongFigure,
  columns: readonly string[],
): string | undefined {
  const cells = columns.map((key) => long[key] ?? "");
  const known = Object.keys(long).every((key) => columns.includes(key));
  const texts = cells.filter((cell) => typeof cell === "string");
  if (!known || texts.length < cells.length) return undefined;
  return [address, ...texts].map(writeCell).join(",");
}

function writeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
