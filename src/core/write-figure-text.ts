import type { Evidence } from "./evidence.ts";

interface Part {
  readonly text: string;
}
interface RangeParts {
  readonly value: Part;
  readonly low?: Part;
  readonly high?: Part;
}
interface SourceParts extends Part {
  readonly place?: Part;
}

/** What a figure is written from; whatever `parseFigureText` read is one. */
export type FigureParts =
  | (RangeParts & {
      readonly evidence?: { readonly text: Evidence };
      readonly source?: SourceParts;
    })
  | { readonly word: Part; readonly assume?: RangeParts; readonly source?: SourceParts };

/** The canonical text of a figure: one blank between its parts, its digits as they were written. */
export function writeFigureText(parts: FigureParts): string {
  const head =
    "value" in parts
      ? [writeRange(parts), parts.evidence?.text]
      : ["unpublished", parts.assume && `assume ${writeRange(parts.assume)}`];
  const source = parts.source && `@ ${oneLine(parts.source.text)}`;
  const place = parts.source?.place && oneLine(parts.source.place.text);
  return [...head, source, place].filter((part) => part !== undefined).join(" ");
}

function writeRange({ value, low, high }: RangeParts): string {
  const range = low && high ? ` (${oneLine(low.text)}..${oneLine(high.text)})` : "";
  return oneLine(value.text) + range;
}

/** Line ends and runs of plain blanks become one blank; a no-break blank between thousands stays. */
function oneLine(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, " ");
}
