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
  return { text: saysTheSame(file, read.root, text) ? text : file.text, issues: [] };
}

/** Both texts have the same tree, and the same comments in the same order. */
function saysTheSame(file: WorkspaceFile, root: MapNode | undefined, text: string): boolean {
  const after = readFile({ ...file, text });
  if (after.issues.length > 0) return false;
  if (isTable(file)) return meaningOf(after.root, allTexts) === meaningOf(root, allTexts);
  if (meaningOf(after.root, figureTexts) !== meaningOf(root, figureTexts)) return false;
  return commentsOf(file.text).join("\n") === commentsOf(text).join("\n");
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
function meaningOf(
  root: MapNode | undefined,
  figuresIn: (root: MapNode) => readonly TextNode[],
): string {
  return root === undefined ? "" : JSON.stringify(plain(root, new Set(figuresIn(root))));
}

function plain(node: Node, figures: ReadonlySet<TextNode>): unknown {
  if (node.kind === "text") return figures.has(node) ? oneBlank(node.text) : node.text;
  if (node.kind === "list") return node.items.map((item) => plain(item, figures));
  return { map: node.entries.map(({ key, value }) => [key, plain(value, figures)]) };
}

/** A table's columns say which of its texts are figures, and its tree no longer knows them. */
function allTexts(node: Node): readonly TextNode[] {
  if (node.kind === "text") return [node];
  return node.kind === "list"
    ? node.items.flatMap(allTexts)
    : node.entries.flatMap(({ value }) => allTexts(value));
}
