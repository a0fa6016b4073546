import type { ChainFlows } from "./chain-flows.ts";
import { type SankeyWords, widest, wrapLines } from "./labels.ts";
import { type LayoutAsked, layOut } from "./layout.ts";
import type { Box, Label, Point, SankeyLayout, TextLine } from "./layout-shape.ts";
import { LABEL_LINE } from "./rings.ts";
import type { Room } from "./scale.ts";

/**
 * A drawing turned a quarter for narrow pages: what goes on goes down, rings lie right, losses left. The shapes are
 * those of `layout`, to be drawn turned by 90 degrees; the labels stand upright and are placed as they are read.
 */
export interface TurnedLayout {
  readonly layout: SankeyLayout;
  readonly labels: readonly Label[];
  readonly bounds: Box;
  /** Rings carry a number; their names stand under the drawing, by number. */
  readonly rings: readonly { readonly number: number; readonly text: readonly [string, string] }[];
}

const ROOM: Room = { tallest: 56, widestReturn: 20, aboveLine: 24 };
/** Left of the line of the losses stand the names of the stages and of what is lost. [px] */
const GUTTER = 124;
const NARROWEST_PITCH = 96;
const BETWEEN = 8;

/** The same flows from top to bottom. */
export function layOutTurned(flows: ChainFlows, asked: Omit<LayoutAsked, "room">): TurnedLayout {
  const { words } = asked;
  const known = asked.keep?.pitch;
  // First who stands in which column: a stage is as high as its names.
  const first = known === undefined ? layOut(flows, { ...asked, room: ROOM }) : undefined;
  const pitch = known ?? pitchOf(first, flows, words);
  const bare: SankeyWords = { ...words, pitch: () => pitch, ring: () => ["", "0"] };
  const layout = layOut(flows, { ...asked, words: bare, room: ROOM });
  const columns = layout.columns.map((column) => ({ ...column, from: 0 }));
  const labels = [...gutterLabels(layout, flows, words), ...ringNumbers(layout)];
  const bounds = boundsOf(layout, labels);
  // Along the chain the shapes end where the turned drawing does.
  const along = { ...layout.bounds, width: bounds.y + bounds.height - layout.bounds.x };
  return {
    layout: { ...layout, columns, bounds: along },
    labels,
    bounds,
    rings: ringNames(layout, flows, words),
  };
}

/** Where a point of the shapes is seen: turned a quarter, what was up is right. */
function turned([x, y]: Point): Point {
  return [-y, x];
}

interface Block {
  readonly node: string;
  readonly lines: readonly TextLine[];
}

interface Texts {
  readonly heads: readonly Block[];
  readonly losses: readonly Block[];
}

/** By column: the names of its nodes, the first lane last, and of what is lost there. */
function textsOf(layout: SankeyLayout, flows: ChainFlows, words: SankeyWords): readonly Texts[] {
  const { slack } = words;
  const column = new Map(layout.nodes.map((node) => [node.id, node.column]));
  const byId = new Map(flows.nodes.map((node) => [node.id, node]));
  return layout.columns.map((_, c) => {
    const nodes = layout.nodes.filter((node) => node.column === c);
    const ordered = [...nodes].sort((a, b) => b.lane - a.lane);
    const heads = ordered.flatMap(({ id }): readonly Block[] => {
      const node = byId.get(id);
      return node === undefined
        ? []
        : [{ node: id, lines: wrapLines(words.head(node), GUTTER, slack) }];
    });
    const lost = layout.losses.filter((loss) => column.get(loss.node) === c);
    const several = new Set(lost.map(({ node }) => node)).size > 1;
    const losses = lost.map((loss): Block => {
      const [amount, name] = words.loss(loss, several);
      const text = `${amount} ${name}`.trim();
      const line: TextLine = { text, style: "plain", amount: amount.length };
      return { node: loss.node, lines: wrapLines([line], GUTTER, slack) };
    });
    return { heads, losses };
  });
}

function heightOf(blocks: readonly Block[]): number {
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  return lines * LABEL_LINE + blocks.length * BETWEEN;
}

function pitchOf(layout: SankeyLayout | undefined, flows: ChainFlows, words: SankeyWords): number {
  const texts = layout === undefined ? [] : textsOf(layout, flows, words);
  const needs = texts.map(({ losses }, c) => {
    const next = texts[c + 1];
    return heightOf(losses) + (next === undefined ? 0 : heightOf(next.heads)) + 2 * BETWEEN;
  });
  return Math.max(NARROWEST_PITCH, ...needs);
}

/** Names of stages end at their node, those of losses begin there. */
function gutterLabels(
  layout: SankeyLayout,
  flows: ChainFlows,
  words: SankeyWords,
): readonly Label[] {
  const x = -layout.lossLine - BETWEEN - GUTTER;
  const label = (kind: Label["kind"], of: string, y: number, { node, lines }: Block): Label => {
    const box = { x, y, width: widest(lines, words.slack), height: lines.length * LABEL_LINE };
    return { kind, of, node, box, lines, middle: false };
  };
  return textsOf(layout, flows, words).flatMap(({ heads, losses }, c) => {
    const node = c * layout.pitch;
    let y = node - heightOf(heads);
    const above = heads.map((block, i) => {
      const own = label("head", `${c} ${i}`, y, block);
      y += own.box.height + BETWEEN;
      return own;
    });
    y = node + BETWEEN;
    const below = losses.map((block, i) => {
      const own = label("loss", `${c} ${i}`, y, block);
      y += own.box.height + BETWEEN;
      return own;
    });
    return [...above, ...below];
  });
}

const DIGIT = 10;

/** On a ring that is wide enough, else right beside it, at the middle of its way back. */
function ringNumbers({ rings }: SankeyLayout): readonly Label[] {
  return [...rings].reverse().map(({ outer, inner, thickness }, i) => {
    const text = String(i + 1);
    const width = text.length * DIGIT;
    const xs = outer.map(([x]) => x);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    const [run, hole] = [outer.at(-1)?.[1] ?? 0, inner.at(-1)?.[1] ?? 0];
    const on = thickness >= width + 6;
    const beside = run < hole ? -run + 3 : -run - width - 3;
    const x = on ? -(run + hole) / 2 - width / 2 : beside;
    const box = { x, y: middle - LABEL_LINE / 2, width, height: LABEL_LINE };
    return { kind: "ring", of: text, box, lines: [{ text, style: "strong" }], middle: true };
  });
}

function ringNames(
  { rings }: SankeyLayout,
  { links }: ChainFlows,
  words: SankeyWords,
): TurnedLayout["rings"] {
  return [...rings].reverse().map(({ id, tonnes }, i) => {
    const own = links.filter(({ from, to }) => `${from} ${to}` === id);
    const [from, to] = [own[0]?.from ?? "", own[0]?.to ?? ""];
    const streams = own.map(({ stream }) => stream);
    return { number: i + 1, text: words.ring({ from, to, streams, tonnes }) };
  });
}

function boundsOf(layout: SankeyLayout, labels: readonly Label[]): Box {
  const { nodes, pitch, lossLine, rings } = layout;
  const boxes = labels.map(({ box }) => box);
  const corners = rings.flatMap(({ outer }) => outer.map(turned));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const x = Math.min(-lossLine - BETWEEN - GUTTER, ...xs) - 4;
  const right =
    Math.max(8, ...xs, ...boxes.map((box) => box.x + box.width), ...nodes.map(({ top }) => -top)) +
    6;
  const y = Math.min(0, ...ys, ...boxes.map((box) => box.y)) - 4;
  const last = Math.max(0, ...nodes.map((node) => node.column)) * pitch + 24;
  const drawn = Math.max(last, ...ys, ...boxes.map((box) => box.y + box.height));
  // A loss of the last stage runs on by its own turn.
  const foot =
    Math.max(
      drawn,
      ...layout.losses.map((loss) => loss.x + loss.run + loss.radius + loss.thickness),
    ) + 4;
  return { x, y, width: right - x, height: foot - y };
}
