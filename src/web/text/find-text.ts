import type { WorkspaceFile } from "../../format/index.ts";
import { editorText } from "./carry.ts";

/** A line of some file in which something was found; columns in UTF-16 units of the line. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Offset in the text as an editor holds it. */
  readonly offset: number;
}

/** More lines than this are no answer. */
export const MOST_FOUND = 200;

/** Lines of all files that hold a text, whatever its case; Russian ё and е are one letter. */
export function findInFiles(files: readonly WorkspaceFile[], sought: string): readonly Found[] {
  const plain = folded(sought);
  if (plain.trim() === "") return [];
  return linesThat(files, (line) => {
    const from = folded(line).indexOf(plain);
    return from < 0 ? undefined : { from, to: from + plain.length };
  });
}

/** Lines that name something: the whole word, outside comments. */
export function usagesOf(files: readonly WorkspaceFile[], id: string): readonly Found[] {
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}-])${id.replace(/[^A-Za-z0-9]/g, "\\$&")}(?![\\p{L}\\p{N}-])`,
    "u",
  );
  return linesThat(files, (line) => {
    const found = word.exec(line.replace(/(^|\s)#.*$/, ""));
    return found === null ? undefined : { from: found.index, to: found.index + id.length };
  });
}

type InLine = (line: string) => { readonly from: number; readonly to: number } | undefined;

function linesThat(files: readonly WorkspaceFile[], inLine: InLine): readonly Found[] {
  const found: Found[] = [];
  for (const { path, text } of files) {
    let offset = 0;
    for (const [i, line] of editorText(text).split("\n").entries()) {
      const hit = inLine(line);
      if (hit !== undefined)
        found.push({ file: path, line: i + 1, ...hit, text: line, offset: offset + hit.from });
      if (found.length >= MOST_FOUND) return found;
      offset += line.length + 1;
    }
  }
  return found;
}

/** Case and ё fold letter by letter, so that offsets stay. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll("ё", "е");
}
