/** The blocks of text in docs/format.md, put together as the workspaces they say they are. */
import { parse, stringify } from "yaml";
import type { WorkspaceFile } from "../src/format/index.ts";

/** One fenced block, what it is a part of, and what the page says comes of it. */
export interface DocBlock {
  /** Line of the opening fence. */
  readonly line: number;
  /** `furnace/tizbek.yaml`, `furnace, changed`, `furnace, changed → dusty`, `furnace/figures.csv`. */
  readonly mark: string;
  readonly text: string;
  readonly says: Outcome;
}

export interface Outcome {
  /** Lines of `expect`, as the page writes them. */
  readonly gives: readonly string[];
  /** Codes of notes and findings. */
  readonly says: readonly string[];
  /** Codes of errors, each with the characters it points at where the page names them. */
  readonly raises: readonly { readonly code: string; readonly under?: string }[];
  /** Figures at whose value an answer turns, by name: `58.0 um`. */
  readonly turns: readonly string[];
}

/** Every yaml and csv block of a page. */
export function findBlocks(page: string): readonly DocBlock[] {
  const fence = /^```(yaml|csv)(?: (.+))?\n([\s\S]*?)^```$/gm;
  const found = [...page.matchAll(fence)];
  return found.map((block, i) => {
    const end = block.index + block[0].length;
    const [, language, info = "", text = ""] = block;
    const comment = /^# (.+)$/m.exec(text.split("\n")[0] ?? "")?.[1];
    const mark = language === "csv" ? info : (comment ?? "");
    const line = page.slice(0, block.index).split("\n").length;
    return { line, mark, text, says: readOutcome(textAfter(page, end, found[i + 1]?.index)) };
  });
}

function textAfter(page: string, from: number, to: number | undefined): string {
  const after = page.slice(from, to);
  const heading = after.search(/^#{1,4} /m);
  return heading < 0 ? after : after.slice(0, heading);
}

function readOutcome(text: string): Outcome {
  const spans = (verb: string) =>
    sentencesOf(text, verb).flatMap((one) =>
      [...one.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ""),
    );
  return {
    gives: spans("Gives").filter((span) => span.startsWith("{")),
    says: spans("Says"),
    raises: sentencesOf(text, "Raises").flatMap((one) =>
      [...one.matchAll(/`([a-z-]+)`(?: under `([^`]+)`)?/g)].map(([, code = "", under]) =>
        under === undefined ? { code } : { code, under },
      ),
    ),
    turns: spans("Turns"),
  };
}

/** Sentences that begin a line with a verb, to the end of their paragraph or the next such verb. */
function sentencesOf(text: string, verb: string): readonly string[] {
  const sentence = new RegExp(
    `^${verb} ([\\s\\S]*?)(?=\\n\\n|\\n(?:Gives|Says|Raises|Turns) |$(?![\\s\\S]))`,
    "gm",
  );
  return [...text.matchAll(sentence)].map((found) => found[1] ?? "");
}

type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | null;

/** The files of the workspace each block stands in, in the order of the page. */
export function assembleBlocks(
  blocks: readonly DocBlock[],
): readonly { readonly block: DocBlock; readonly files: readonly WorkspaceFile[] }[] {
  const known = new Map<string, readonly WorkspaceFile[]>();
  return blocks.map((block) => {
    const changed = /^([a-z-]+), changed(?: → ([a-z-]+))?$/.exec(block.mark);
    const file = /^([a-z-]+)\/(\S+)$/.exec(block.mark);
    if (changed?.[1] !== undefined) {
      const files = changeBase(baseOf(known, changed[1], block), block.text);
      if (changed[2] !== undefined) known.set(changed[2], files);
      return { block, files };
    }
    if (file?.[1] === undefined || file[2] === undefined)
      throw new Error(`line ${block.line}: no mark`);
    const own = { path: file[2], text: block.text };
    if (file[2] === "tizbek.yaml") known.set(file[1], [own]);
    const files = file[2] === "tizbek.yaml" ? [own] : [...baseOf(known, file[1], block), own];
    return { block, files };
  });
}

function baseOf(
  known: ReadonlyMap<string, readonly WorkspaceFile[]>,
  name: string,
  block: DocBlock,
): readonly WorkspaceFile[] {
  const files = known.get(name);
  if (files === undefined) throw new Error(`line ${block.line}: no workspace ${name} before it`);
  return files;
}

function changeBase(files: readonly WorkspaceFile[], text: string): readonly WorkspaceFile[] {
  const [base, ...others] = files;
  if (base === undefined) return files;
  const merged = putInto(readTree(base.text), readTree(text));
  return [{ ...base, text: stringify(merged, { lineWidth: 0, nullStr: "" }) }, ...others];
}

function readTree(text: string): Tree {
  return parse(text, { schema: "failsafe", uniqueKeys: false }) as Tree;
}

/** Lines in the place of lines of the same name, `none` takes one out: as a scenario would. */
function putInto(base: Tree | undefined, lines: Tree): Tree {
  if (!isBlock(base) || !isBlock(lines)) return lines;
  const merged: Record<string, Tree> = { ...base };
  for (const [key, value] of Object.entries(lines)) {
    if (value === "none") delete merged[key];
    else merged[key] = putInto(merged[key], value);
  }
  return merged;
}

function isBlock(tree: Tree | undefined): tree is { readonly [key: string]: Tree } {
  return typeof tree === "object" && tree !== null && !Array.isArray(tree);
}
