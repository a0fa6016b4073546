import { parseFigureText, type StatedText, writeFigureText } from "../core/index.ts";
import type { FigureChange } from "./figure-change.ts";
import type { PlainFigure } from "./plain-figures.ts";
import type { TextNode } from "./tree.ts";
import { writeFlow } from "./write-figure.ts";

/** The text of a node with the figure in it changed; a figure that is all of it may become a long form. */
export function changeScalar(
  { text, textAt, exact }: TextNode,
  figure: PlainFigure,
  change: FigureChange,
): Written | undefined {
  if (!exact || (figure.kind === "stated" && figure.rough)) return undefined;
  const start =
    figure.kind === "unpublished"
      ? text.indexOf("unpublished")
      : offsetOf(text, figure.valueAt.column - textAt.column) + figure.valueFrom;
  if (start < 0) return undefined;
  const { path: _, note, ...parts } = change;
  const asked = Object.keys(parts);
  if (
    figure.kind === "stated" &&
    parts.value !== undefined &&
    asked.length === 1 &&
    note === undefined
  ) {
    const end = start + figure.text.length;
    if (text.slice(start, end) !== figure.text) return undefined;
    return plainText(text.slice(0, start) + parts.value + text.slice(end));
  }
  const found = readOwn(text.slice(start), figure);
  if (found === undefined) return undefined;
  const { own, of, tail } = found;
  const scalar =
    asked.length === 0
      ? text.slice(start)
      : writeParts({ ...inherited(figure, own, parts), ...own }, parts, of);
  if (scalar === undefined) return undefined;
  if (note === undefined) return plainText(text.slice(0, start) + scalar + tail);
  // A note needs a mapping; where a stream is named after the number, one would mean something else.
  return start === 0 && tail === "" && note !== "" ? { flow: { value: scalar, note } } : undefined;
}

/** A place in a source that stands for a whole block needs the source named anew. */
function inherited(
  figure: PlainFigure,
  own: OwnParts,
  { place }: Pick<FigureChange, "place">,
): { readonly source?: string } {
  const id = figure.source?.id ?? "";
  return own.source === undefined && place !== undefined && place !== "" && id !== ""
    ? { source: id }
    : {};
}

type Written = { readonly text: string } | { readonly flow: { readonly [key: string]: string } };

function plainText(text: string): Written {
  return { text };
}

/** Code units before a column. */
function offsetOf(text: string, points: number): number {
  return [...text].slice(0, Math.max(0, points)).join("").length;
}

interface OwnParts {
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
  readonly evidence?: string;
  readonly source?: string;
  readonly place?: string;
}

interface Own {
  readonly own: OwnParts;
  /** The feed a share is of: ` of charge`, after the value. */
  readonly of: string;
  /** A stream named after the figure: ` ingot`, ` of charge`. */
  readonly tail: string;
}

/** What the rest of a text says, if that is the figure and at most the name of a stream besides. */
function readOwn(rest: string, figure: PlainFigure): Own | undefined {
  if (figure.kind === "unpublished") {
    const source = figure.source?.id ?? "";
    const own =
      source === ""
        ? { value: "" }
        : { value: "", source, ...optional("place", figure.source?.place) };
    return tailOf(rest, figure) === "" ? { own, of: "", tail: "" } : undefined;
  }
  const tail = tailOf(rest, figure);
  const body = rest.slice(0, rest.length - tail.length);
  const [of = ""] = tail === "" ? (OF_FEED.exec(body.split(" @ ")[0] ?? "") ?? []) : [];
  const read = parseFigureText(of === "" ? body : body.replace(of, ""));
  if (!("stated" in read) || read.stated.value.text !== figure.text) return undefined;
  return { own: partsOf(read.stated), of: of.trimEnd(), tail };
}

const OF_FEED = /\sof\s+[^\s(@]+/;
const RUN = /^processes\.[^.]+\.(?:makes|treats)$/;

/** `1 t ingot`, `60 % of charge`: what sets a process going stands after its amount. */
function tailOf(rest: string, { path }: PlainFigure): string {
  if (!RUN.test(path)) return "";
  return /(?:\s+of)?\s+\S+\s*$/.exec(rest)?.[0] ?? "";
}

function partsOf({ value, low, high, evidence, source }: StatedText): OwnParts {
  return {
    value: value.text,
    ...optional("low", low?.text),
    ...optional("high", high?.text),
    ...optional("evidence", evidence?.text),
    ...optional("source", source?.text),
    ...optional("place", source?.place?.text),
  };
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

/** Parts with some replaced, in one line. Undefined where they make no figure. */
export function writeParts(
  own: OwnParts,
  change: Omit<FigureChange, "path" | "note">,
  of = "",
): string | undefined {
  const {
    value,
    low = "",
    high = "",
    evidence = "",
    source = "",
    place = "",
  } = { ...own, ...change };
  if (value === "" || (low === "") !== (high === "")) return undefined;
  if (place !== "" && source === "") return undefined;
  const unpublished = /^unpublished(?!\S)/.test(value);
  const range = low === "" || unpublished ? {} : { low: { text: low }, high: { text: high } };
  const from = source === "" ? "" : ` @ ${[source, place].filter((part) => part !== "").join(" ")}`;
  const head = unpublished ? value : writeFigureText({ value: { text: value + of }, ...range });
  const known = evidence === "" || unpublished ? "" : ` ${evidence}`;
  return head + known + from;
}

/** As it stands in the file: in quotes where it stood in quotes or where a sign would be misread. */
export function emit({ at, textAt }: TextNode, written: Written): string {
  if ("flow" in written) return writeFlow(written.flow);
  return at.column === textAt.column ? quoted(written.text) : JSON.stringify(written.text);
}

const PLAIN = /^[\p{L}\p{N}(][^,[\]{}\n\r\t"'`]*$/u;

export function quoted(text: string): string {
  const misread = !PLAIN.test(text) || /: | #|:$|^\s|\s$/.test(text);
  return misread ? JSON.stringify(text) : text;
}
