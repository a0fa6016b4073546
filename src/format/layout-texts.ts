import { breakLine, type Page, put, write } from "./page.ts";
import type { BlockTextPiece, MarkPiece, Piece } from "./yaml-library.ts";

/** A scalar as it was typed; in one of several lines the blanks at both ends of a line mean nothing. */
export function layScalar(
  page: Page,
  { type, source }: Piece & { readonly source: string },
  indent: number,
): void {
  const lines = source.split(/\r?\n/);
  const double = type === "double-quoted-scalar";
  const tidy = lines.map((line, i) => {
    const start = i === 0 ? line : line.replace(/^[ \t]+/, "");
    return i === lines.length - 1 ? start : withoutEnd(start, double);
  });
  const [first = "", ...more] = tidy;
  const pad = " ".repeat(indent);
  const further = more.map((line) => (line === "" ? "\n" : `\n${pad}${line}`));
  put(page, first + further.join(""), indent, true);
}

/** In double quotes a blank after `\` is text. */
function withoutEnd(line: string, double: boolean): string {
  const bare = line.replace(/[ \t]+$/, "");
  return double && bare.endsWith("\\") ? line : bare;
}

/** A text below `|` or `>`: its lines keep their distance from each other. */
export function layTextBlock(
  page: Page,
  { props, source, indent: outer }: BlockTextPiece,
  indent: number,
): void {
  const marks = props.filter((prop): prop is MarkPiece => "source" in prop);
  for (const { type, source: mark } of marks) {
    if (type === "newline" || type === "space") continue;
    put(page, mark, indent, true);
  }
  breakLine(page);
  const header = marks.find(({ type }) => type === "block-scalar-header")?.source ?? "";
  const lines = source.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const was = digit > 0 ? outer + digit : firstIndent(lines);
  const now = digit > 0 ? indent - 2 + digit : indent;
  putLines(
    page,
    lines.map((line) => movedLine(line, was, now)),
    header.includes("+"),
  );
}

function firstIndent(lines: readonly string[]): number {
  const first = lines.find((line) => /[^ ]/.test(line));
  return first?.search(/[^ ]/) ?? Number.POSITIVE_INFINITY;
}

function movedLine(line: string, was: number, now: number): string {
  const blank = /^ *$/.test(line.slice(0, was)) && line.length <= was;
  return blank ? "" : " ".repeat(now) + line.slice(was);
}

function putLines(page: Page, lines: readonly string[], keep: boolean): void {
  const last = lines.findLastIndex((line) => line !== "");
  const body = keep ? lines : lines.slice(0, last + 1);
  if (body.length > 0) write(page, `\n${body.join("\n")}`);
  page.breaks = 1 + (body.length < lines.length ? 1 : 0);
}
