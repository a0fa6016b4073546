import { type IssueFacts, parseFigureText } from "../core/index.ts";
import type { FigureRow } from "./figure-rows.ts";
import type { BookCell } from "./read-book.ts";

type Read =
  | { readonly text: string }
  | { readonly problem: IssueFacts["workbook-cell"]["problem"]; readonly likely?: string };

/** A changed value or bound as the text writes it: a number takes the unit of its row, a formula stands as it is. */
export function readNumber(
  cell: BookCell | undefined,
  { unit, value, boundsHaveUnit }: FigureRow,
  column: "value" | "low" | "high",
): Read {
  const given = cell?.value ?? "";
  if (given === "") return column === "value" ? { problem: "not-a-number" } : { text: "" };
  if (typeof given === "boolean") return { problem: "not-a-number" };
  const ofRow = column === "value" || boundsHaveUnit ? unit : "";
  if (typeof given === "number") return ofNumber(given, cell?.shown === "percent", unit, ofRow);
  const text = given.replace(/\s+/g, " ").trim();
  if (column === "value" && /^unpublished(?!\S)/.test(text)) return { text };
  const read = parseFigureText(text);
  if (!("stated" in read)) return withLikely(text);
  const { low, evidence, source, value: part } = read.stated;
  if (low !== undefined || evidence !== undefined || source !== undefined) {
    return { problem: "own-cell" };
  }
  const number = part.expression.kind === "number" ? part.expression : undefined;
  const bare = number !== undefined && number.unit === undefined && typeof value === "number";
  return { text: bare ? withUnit(part.text, ofRow) : part.text };
}

/** Excel keeps `9 %` as 0.09 and shows it so. */
function ofNumber(given: number, percent: boolean, unit: string, ofRow: string): Read {
  if (!Number.isFinite(given)) return { problem: "not-a-number" };
  if (percent && unit !== "%" && unit !== "") return { problem: "percent" };
  const shown = percent && unit === "%" ? Number((given * 100).toPrecision(14)) : given;
  const digits = written(shown);
  return { text: withUnit(digits, ofRow) };
}

/** All digits of a number, in a form the language reads. */
function written(value: number): string {
  return String(value).replace("e+", "e");
}

function withUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text} ${unit}`;
}

/** A decimal comma is the likeliest slip. */
function withLikely(text: string): Read {
  const likely = text.replace(/(\d),(\d)/g, "$1.$2");
  const reads = likely !== text && "stated" in parseFigureText(likely);
  return reads ? { problem: "not-a-number", likely } : { problem: "not-a-number" };
}
