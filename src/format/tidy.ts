import type { Issue } from "../core/index.ts";
import { type Edit, editPlaces } from "./edit-places.ts";
import { figureTexts } from "./figure-texts.ts";
import { layOut } from "./layout.ts";
import { oneBlank } from "./one-blank.ts";
import { isTable, readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { tidyTable } from "./tidy-table.ts";
import type { MapNode, Node, TextNode } from "./tree.ts";
import { commentsOf } from "./yaml-library.ts";

/**
 * A file of a workspace in one tidy form, its comments and its order kept. What cannot be read has none. That the
 * tidy text says the same is proved each time: where it does not (a way of writing nobody uses), the text stays as it is.
 */
export function tidyFile(file: WorkspaceFile): {
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
} {
  const read = readFile(file);
  if (read.issues.length > 0) return { text: undefined, issues: read.issues };
  const text = isTable(file) ? tidyTable(file.text) : layOut(tidyFigures(file.text, read.root));
  return { text: saysTheSame(file, text) ? text : file.text, issues: [] };
}

/** Both texts have the same tree, and the same comments in the same order. */
function saysTheSame(file: WorkspaceFile, text: string): boolean {
  const [before, after] = [readFile(file), readFile({ ...file, text })];
  if (after.issues.length > 0 || meaningOf(after.root) !== meaningOf(before.root)) return false;
  return isTable(file) || commentsOf(file.text).join("\n") === commentsOf(text).join("\n");
}

/** One blank between the parts of a figure, where it is typed in one line and without quotes. */
function tidyFigures(text: string, root: MapNode | undefined): string {
  if (root === undefined) return text;
  const edits = figureTexts(root).flatMap((node): readonly Edit[] => {
    const tidy = oneBlank(node.text);
    const bare = node.exact && node.at.column === node.textAt.column;
    return bare && tidy !== node.text ? [{ at: node.at, text: tidy }] : [];
  });
  return editPlaces(text, edits);
}

/** What a tree says, places apart: how many blanks part a figure says nothing. */
function meaningOf(root: MapNode | undefined): string {
  if (root === undefined) return "";
  const figures = new Set(figureTexts(root));
  return JSON.stringify(plain(root, figures));
}

function plain(node: Node, figures: ReadonlySet<TextNode>): unknown {
  if (node.kind === "text") return figures.has(node) ? oneBlank(node.text) : node.text;
  if (node.kind === "list") return node.items.map((item) => plain(item, figures));
  return { map: node.entries.map(({ key, value }) => [key, plain(value, figures)]) };
}
