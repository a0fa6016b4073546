import type { ChainFlows, FlowLoss, FlowNode } from "./chain-flows.ts";
import type { Arranged } from "./layout.ts";
import type { Box, Label, LossMark, NodeMark, RingMark, TextLine } from "./layout-shape.ts";
import { LABEL_LINE, type RingLaid } from "./rings.ts";
import type { Band } from "./split-returns.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** What stands beside the marks, in the reader's language. */
export interface SankeyWords {
  /** Equal for all columns: wide enough for the longest word; where there is only so much room it gives way. [px] */
  readonly pitch: (flows: ChainFlows, room?: number) => number;
  readonly head: (node: FlowNode) => readonly TextLine[];
  /** Amount, then name. */
  readonly ring: (band: Band) => readonly [string, string];
  /** `several`: more than one node loses there, so that its place must be said. */
  readonly loss: (loss: FlowLoss, several: boolean) => readonly [string, string];
  /** Letters may be so many times wider than measured: whoever opens a file may not have its face. 1 where they do. */
  readonly slack?: number;
}

const TEXT = 15;
const BETWEEN = 10;
const SIDE = 10;

interface Drawn {
  readonly flows: ChainFlows;
  readonly arranged: Arranged;
  readonly laid: readonly RingLaid[];
  readonly nodes: readonly NodeMark[];
  readonly losses: readonly LossMark[];
  readonly lossLine: number;
  readonly ringsTop: number;
}

/** Products in the header, returns on or above their ring, losses under the line. */
export function labelsOf(
  placed: Drawn,
  rings: readonly RingMark[],
  words: SankeyWords,
): { readonly labels: readonly Label[]; readonly bounds: Box; readonly headFoot: number } {
  const headFoot = placed.ringsTop;
  const labels = [
    ...headLabels(placed, words, headFoot),
    ...ringLabels(placed, rings, words),
    ...lossLabels(placed, words),
  ];
  const boxes = labels.map(({ box }) => box);
  const { pitch, columns } = placed.arranged;
  const last = (Math.max(0, ...columns.values()) + 1) * pitch;
  const ringXs = rings.flatMap(({ outer }) => outer.map(([x]) => x));
  const left = Math.min(0, ...ringXs, ...boxes.map(({ x }) => x)) - 4;
  const right = Math.max(last, ...ringXs, ...boxes.map(({ x, width }) => x + width)) + 4;
  const top = Math.min(headFoot, ...boxes.map(({ y }) => y)) - 4;
  const bottom = Math.max(placed.lossLine, ...boxes.map(({ y, height }) => y + height)) + 4;
  return {
    labels,
    headFoot,
    bounds: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

function headLabels(
  { flows, nodes, arranged }: Drawn,
  words: SankeyWords,
  foot: number,
): readonly Label[] {
  const columns = Map.groupBy(nodes, ({ column }) => column);
  return [...columns.values()].flatMap((own) => {
    // The first lane stands nearest to what is drawn.
    const upward = [...own].sort((a, b) => a.lane - b.lane);
    let y = foot;
    return upward.flatMap(({ id, x }): readonly Label[] => {
      const node = flows.nodes.find((one) => one.id === id);
      if (node === undefined) return [];
      const lines = wrapLines(words.head(node), arranged.pitch - SIDE, words.slack);
      const height = lines.length * LABEL_LINE;
      const box = { x, y: y - height, width: widest(lines, words.slack), height };
      y -= height + BETWEEN;
      return [{ kind: "head", of: id, node: id, box, lines, middle: false }];
    });
  });
}

function ringLabels(
  { arranged, laid }: Drawn,
  rings: readonly RingMark[],
  words: SankeyWords,
): readonly Label[] {
  return rings.flatMap(({ id, outer, inner }): readonly Label[] => {
    const own = laid.find((ring) => ring.id === id);
    const ring = arranged.rings.find((one) => one.id === id);
    if (own === undefined || ring === undefined) return [];
    const [amount, name] = words.ring(ring.band);
    const xs = outer.map(([x]) => x);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    const lines: readonly TextLine[] = own.labelOn
      ? [
          { text: amount, style: "strong" },
          { text: name, style: "plain" },
        ]
      : [{ text: `${amount} ${name}`, style: "plain", amount: amount.length }];
    const width = widest(lines, words.slack);
    const height = lines.length * LABEL_LINE;
    const [run, hole] = [outer.at(-1)?.[1] ?? 0, inner.at(-1)?.[1] ?? 0];
    const beside = ring.low ? run + 2 : run - LABEL_LINE - 1;
    const y = own.labelOn ? (run + hole) / 2 - height / 2 : beside;
    return [
      {
        kind: "ring",
        of: id,
        box: { x: middle - width / 2, y, width, height },
        lines,
        middle: true,
      },
    ];
  });
}

function lossLabels(
  { losses, lossLine, arranged, nodes }: Drawn,
  words: SankeyWords,
): readonly Label[] {
  const column = new Map(nodes.map(({ id, column: own }) => [id, own]));
  const columns = Map.groupBy(losses, ({ node }) => column.get(node) ?? 0);
  return [...columns.values()].flatMap((own) => {
    const several = new Set(own.map(({ node }) => node)).size > 1;
    let y = lossLine + 8;
    return own.map((loss): Label => {
      const [amount, name] = words.loss(loss, several);
      const text: TextLine = {
        text: `${amount} ${name}`.trim(),
        style: "plain",
        amount: amount.length,
      };
      const lines = wrapLines([text], arranged.pitch - SIDE, words.slack);
      const box = {
        x: loss.x,
        y,
        width: widest(lines, words.slack),
        height: lines.length * LABEL_LINE,
      };
      y += box.height + 4;
      const of = `${loss.node} ${loss.kind} ${loss.name}`;
      return { kind: "loss", of, node: loss.node, box, lines, middle: false };
    });
  });
}

export function wrapLines(
  lines: readonly TextLine[],
  width: number,
  slack = 1,
): readonly TextLine[] {
  return lines.flatMap(({ text, style, amount }) =>
    wrapText(text, TEXT, width / slack).map((part, i) =>
      i === 0 && amount !== undefined ? { text: part, style, amount } : { text: part, style },
    ),
  );
}

export function widest(lines: readonly TextLine[], slack = 1): number {
  return slack * Math.max(0, ...lines.map(({ text }) => textWidth(text, TEXT)));
}
