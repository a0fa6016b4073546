import { type Issue, issue } from "../core/index.ts";
import { editPlaces } from "./edit-places.ts";
import { fromFormat0 } from "./format-0.ts";
import { readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { entryOf, type MapNode, type TextNode } from "./tree.ts";

/** Carries one file from one format to the next: text to text, comments, quotes and order kept. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly carry: (file: WorkspaceFile) => {
    readonly text: string;
    readonly issues: readonly Issue[];
  };
}

/** The formats there were, each with the way to the one after it. */
const STEPS: readonly Step[] = [{ from: "0", to: "1", carry: fromFormat0 }];

/** The format this release reads. */
export const FORMAT = "1";

/** Says a format that is not today's, or that none is given. */
export function versionIssues(root: MapNode): readonly Issue[] {
  const format = formatOf(root);
  if (format?.text === FORMAT) return [];
  const given = format === undefined ? {} : { given: format.text };
  const facts = { ...given, known: FORMAT, age: ageOf(format?.text ?? "") };
  return [issue("format-version", format?.at ?? root.at, facts)];
}

function formatOf(root: MapNode): TextNode | undefined {
  const value = entryOf(root, "format")?.value;
  return value?.kind === "text" && value.text !== "" ? value : undefined;
}

function ageOf(format: string): "older" | "newer" | "unknown" {
  if (STEPS.some(({ from }) => from === format)) return "older";
  return /^[1-9]\d*$/.test(format) && Number(format) > Number(FORMAT) ? "newer" : "unknown";
}

const NOTHING: MapNode = {
  kind: "map",
  entries: [],
  at: { file: "tizbek.yaml", line: 1, column: 1, length: 1 },
};

export interface Carried {
  /** The format the text was written in, where it is known. */
  readonly from?: string;
  readonly to: string;
  /** Every file as it reads now; empty where one of them could not be carried. */
  readonly files: readonly WorkspaceFile[];
  readonly issues: readonly Issue[];
}

/** Carries a workspace forward to today's format, step by step: all files, or none. */
export function carryForward(files: readonly WorkspaceFile[], steps = STEPS, to = FORMAT): Carried {
  const read = files.map(readFile);
  const unread = read.flatMap(({ issues }) => issues);
  if (unread.length > 0) return { to, files: [], issues: unread };
  const roots = read.flatMap(({ root }) => (root === undefined ? [] : [root]));
  const header = roots.find((root) => formatOf(root) !== undefined) ?? roots[0] ?? NOTHING;
  const from = formatOf(header)?.text;
  const told = from === undefined ? { to } : { from, to };
  if (from === to) return { ...told, files, issues: [] };
  const way = wayFrom(from, steps);
  if (way.at(-1)?.to !== to) return { ...told, files: [], issues: versionIssues(header) };
  const carried = way.reduce(carryAll, { files, issues: [] });
  return { ...told, ...carried };
}

function wayFrom(from: string | undefined, steps: readonly Step[]): readonly Step[] {
  const step = steps.find((one) => one.from === from);
  return step === undefined ? [] : [step, ...wayFrom(step.to, steps)];
}

type Files = Pick<Carried, "files" | "issues">;

function carryAll(before: Files, { carry, to }: Step): Files {
  if (before.issues.length > 0) return before;
  const carried = before.files.map((file) => {
    const { text, issues } = carry(file);
    const now = withFormat({ ...file, text }, to);
    return { now, issues: issues.length > 0 ? issues : readFile(now).issues };
  });
  const issues = carried.flatMap((one) => one.issues);
  return { files: issues.length > 0 ? [] : carried.map(({ now }) => now), issues };
}

function withFormat(file: WorkspaceFile, to: string): WorkspaceFile {
  const { root } = readFile(file);
  const format = root === undefined ? undefined : formatOf(root);
  if (format === undefined) return file;
  return { ...file, text: editPlaces(file.text, [{ at: format.textAt, text: to }]) };
}
