import { layScalar, layTextBlock } from "./layout-texts.ts";
import { breakLine, closePage, openPage, type Page, put } from "./page.ts";
import {
  type BlockPiece,
  type FlowPiece,
  type ItemPiece,
  type MarkPiece,
  type Piece,
  piecesOf,
} from "./yaml-library.ts";

/** How far a block stands inside another. */
const STEP = 2;

/** A block round the one being laid: where it began in the old text, and where it begins in the new one. */
interface Level {
  readonly was: number;
  readonly indent: number;
}

/**
 * A YAML text in one tidy layout: two blanks a level, one blank after `:`, `,` and `-`, none inside brackets, no
 * blanks at the end of a line, one empty line at most. Lines stay the lines they were; comments, quotes and order stay.
 */
export function layOut(text: string): string {
  const page = openPage();
  for (const piece of piecesOf(text)) layTop(page, piece);
  return closePage(page);
}

function layTop(page: Page, piece: Piece): void {
  if (piece.type === "document") {
    layMarks(page, piece.start, 0);
    if (piece.value) layPiece(page, piece.value, 0, []);
  } else if ("source" in piece) layMark(page, piece as MarkPiece, 0);
  if ("end" in piece) layMarks(page, piece.end ?? [], 0);
}

function layMarks(page: Page, marks: readonly MarkPiece[], indent: number): void {
  for (const mark of marks) layMark(page, mark, indent);
}

const CLOSERS = ["comma", "flow-map-end", "flow-seq-end", "map-value-ind"];

function layMark(page: Page, { type, source }: MarkPiece, indent: number): void {
  if (type === "space" || type === "byte-order-mark") return;
  if (type === "comment") page.opened = false;
  if (type === "newline") breakLine(page);
  else put(page, source.replace(/[ \t\r\n]+$/, ""), indent, !CLOSERS.includes(type));
}

/** `indent`: where the piece, or a further line of it, stands when it begins a line. */
function layPiece(page: Page, piece: Piece, indent: number, levels: readonly Level[]): void {
  if (piece.type === "block-map" || piece.type === "block-seq") {
    layBlock(page, piece, indent, levels);
  } else if (piece.type === "flow-collection") layFlow(page, piece, indent);
  else if (piece.type === "block-scalar") layTextBlock(page, piece, indent);
  else if ("source" in piece) {
    layScalar(page, piece, indent);
    if ("end" in piece) layMarks(page, piece.end ?? [], indent);
  }
}

function layBlock(page: Page, block: BlockPiece, indent: number, outer: readonly Level[]): void {
  const levels = [...outer, { was: block.indent, indent }];
  for (const item of block.items) {
    if (item.key === undefined && item.value === undefined && !item.sep) {
      layTail(page, item.start, levels);
    } else layItem(page, item, indent, levels);
  }
}

/** Inside an item stands what comes after its `-`, `?` or `:`. */
function layItem(
  page: Page,
  { start, key, sep, value }: ItemPiece,
  indent: number,
  levels: readonly Level[],
): void {
  layInside(page, start, indent);
  const explicit = start.some(({ type }) => type === "explicit-key-ind");
  if (key) layPiece(page, key, explicit ? indent + STEP : indent, levels);
  layInside(page, sep ?? [], indent);
  if (value) layPiece(page, value, indent + STEP, levels);
}

const INDICATORS = ["seq-item-ind", "explicit-key-ind", "map-value-ind"];

function layInside(page: Page, marks: readonly MarkPiece[], indent: number): void {
  let at = indent;
  for (const mark of marks) {
    layMark(page, mark, at);
    if (INDICATORS.includes(mark.type)) at = indent + STEP;
  }
}

/** Comments below the last item belong to the block they are indented like. */
function layTail(page: Page, marks: readonly MarkPiece[], levels: readonly Level[]): void {
  for (const mark of marks) {
    const level = levels.findLast(({ was }) => was <= mark.indent) ?? levels[0];
    layMark(page, mark, level?.indent ?? 0);
  }
}

/** Lines inside brackets stand behind the bracket; where it ends its line, a step further in than what it stands in. */
function layFlow(page: Page, flow: FlowPiece, indent: number): void {
  put(page, flow.start.source, indent, true);
  page.opened = true;
  const bracket = page.column - 1;
  const broken = isBroken(flow);
  const inside = broken ? indent + STEP : bracket + 1;
  for (const { start, key, sep, value } of flow.items) {
    layMarks(page, start, inside);
    if (key) layPiece(page, key, inside, []);
    layMarks(page, sep ?? [], inside);
    if (value) layPiece(page, value, inside, []);
  }
  for (const mark of flow.end) {
    const closes = mark.type === "flow-map-end" || mark.type === "flow-seq-end";
    layMark(page, mark, closes ? (broken ? indent : bracket) : inside);
  }
}

function isBroken({ items: [first], end }: FlowPiece): boolean {
  const [next] = (first?.start ?? end).filter(({ type }) => type !== "space");
  return next?.type === "newline" || next?.type === "comment";
}
