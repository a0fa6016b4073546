// The one file that knows the YAML library: whoever reads or lays out YAML has it from here.
import { type CST, Parser } from "yaml";

export {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A scalar or a collection of the text, every character of it kept. */
export type Piece = CST.Token;
export type BlockPiece = CST.BlockMap | CST.BlockSequence;
export type FlowPiece = CST.FlowCollection;
export type BlockTextPiece = CST.BlockScalar;
/** One item of a collection: what stands before it, its key, what parts it from its value, its value. */
export type ItemPiece = CST.CollectionItem;
/** Brackets, commas, colons, blanks, line ends and comments. */
export type MarkPiece = CST.SourceToken;

/** A text taken apart without reading it: put together again, the pieces are the text to the last blank. */
export function piecesOf(text: string): readonly Piece[] {
  return [...new Parser().parse(text)];
}

/** The comments of a text, in their order. */
export function commentsOf(text: string): readonly string[] {
  return piecesOf(text).flatMap(commentsIn);
}

function commentsIn(piece: unknown): readonly string[] {
  if (typeof piece !== "object" || piece === null) return [];
  const { type, source } = piece as { readonly type?: unknown; readonly source?: unknown };
  if (type === "comment") return [String(source).trimEnd()];
  return Object.values(piece).flatMap(commentsIn);
}
