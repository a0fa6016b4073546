/** Where something stands in the text of a workspace. Lines and columns count from 1, in code points of the line. */
export interface Place {
  /** Path inside the workspace, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters the thing takes up on its first line, at least 1: as many carets stand under it. */
  readonly length: number;
}

/** A place part way into another one: `from` and `to` count characters inside a one-line text. */
export function placeWithin(place: Place, from: number, to: number): Place {
  return { ...place, column: place.column + from, length: Math.max(1, to - from) };
}

/** Order of reading: by file, line, column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
