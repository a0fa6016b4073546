import {
  issue,
  parseFigureText,
  problemIssue,
  type StatedText,
  type UnpublishedText,
  type ValueRange,
} from "../core/index.ts";
import type { SourceRef, StatedFigure, UnpublishedFigure } from "../workspace/index.ts";
import { compact, type Reading, readSourceRef } from "./reader.ts";
import { placeInText, type TextNode } from "./tree.ts";

export type PlainFigure = StatedFigure | UnpublishedFigure;

/** The scalar: `value unit (low..high) evidence @ source place`, or `unpublished …`. */
export function readText(
  node: TextNode,
  path: string,
  reading: Reading,
  prefix = "",
): PlainFigure | undefined {
  const skip = prefix !== "" && node.text.startsWith(prefix) ? prefix.length : 0;
  const text = " ".repeat(skip) + node.text.slice(skip);
  const free = /^\s*unpublished(?::|\s+(?!\s|assume|@))\s*(.*)$/s.exec(text);
  if (free !== null && !text.includes(" @ ")) return lookedOnly(free[1] ?? "", node, path);
  const read = parseFigureText(text);
  if ("problem" in read) {
    const { from, to } = read.problem;
    const raised = problemIssue(read.problem, text, node.at);
    reading.issues.push({ ...raised, at: placeInText(node, from, to) });
    return undefined;
  }
  notePoint(node, text, reading);
  return "stated" in read
    ? statedFigure(read.stated, node, path, reading)
    : unpublishedFigure(read.unpublished, node, path);
}

/** `1.000 t` is one tonne, and may have been meant as a thousand. */
function notePoint(node: TextNode, text: string, reading: Reading): void {
  const found = /^\s*(\d{1,3}(?:\.000))(?![\d.e])/.exec(text);
  if (found?.[1] === undefined) return;
  const from = found[0].length - found[1].length;
  const reads = found[1].replace(/\.000$/, "");
  reading.issues.push(
    issue("point-or-thousands", placeInText(node, from, found[0].length), {
      given: found[1],
      reads,
      mend: `${reads} 000`,
    }),
  );
}

function lookedOnly(looked: string, node: TextNode, path: string): UnpublishedFigure {
  return { kind: "unpublished", looked, path, at: node.at, also: [] };
}

function statedFigure(
  stated: StatedText,
  node: TextNode,
  path: string,
  reading: Reading,
): StatedFigure {
  const source = stated.source && readSourceRef(node, stated.source.from);
  const figure = rangeFigure(stated, node, path);
  const evidence = stated.evidence?.text;
  return withSource(compact({ ...figure, evidence }), source, reading);
}

/** A figure without `@` takes the source of the block it stands in; one that is assumed has none. */
export function withSource(
  figure: StatedFigure,
  source: SourceRef | undefined,
  reading: Reading,
): StatedFigure {
  if (source !== undefined) return { ...figure, source };
  const own = figure.evidence === "assumed" || figure.evidence === "remembered";
  if (own || reading.source === undefined) return figure;
  return { ...figure, source: reading.source };
}

function rangeFigure(range: ValueRange, node: TextNode, path: string): StatedFigure {
  const { value, low, high } = range;
  return compact({
    kind: "stated" as const,
    path,
    at: node.at,
    also: [],
    text: value.text,
    expression: value.expression,
    valueAt: node.exact ? node.textAt : node.at,
    valueFrom: value.from,
    rough: node.exact ? undefined : (true as const),
    low: low?.expression,
    high: high?.expression,
    bounds: low && high && { low: { text: low.text }, high: { text: high.text } },
  });
}

function unpublishedFigure(
  unpublished: UnpublishedText,
  node: TextNode,
  path: string,
): UnpublishedFigure {
  const { assume, source } = unpublished;
  const ref = source && readSourceRef(node, source.from);
  const looked = source === undefined ? "" : node.text.slice(source.from).trim();
  const assumed = assume && { ...rangeFigure(assume, node, path), evidence: "assumed" as const };
  return compact({
    kind: "unpublished" as const,
    path,
    at: node.at,
    also: [],
    looked,
    source: ref,
    assume: assumed,
  });
}
