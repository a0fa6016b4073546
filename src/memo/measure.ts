import type { Block, Memo, MemoTable, Run, StyleName } from "./memo.ts";

/** A4 with its margins, in points. */
export const SHEET = { width: 595, height: 842, side: 51, top: 40, bottom: 58 } as const;
export const WIDTH = SHEET.width - 2 * SHEET.side;
const HEIGHT = SHEET.height - SHEET.top - SHEET.bottom;

/** Of each style: size of letters, height of a line, room before and after. In points; nothing is under 9. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  kicker: { size: 9, line: 12, before: 0, after: 6 },
  title: { size: 15, line: 18, before: 0, after: 4 },
  quote: { size: 11, line: 14.5, before: 2, after: 3 },
  answer: { size: 17, line: 20, before: 8, after: 2 },
  lead: { size: 10.5, line: 14, before: 0, after: 6 },
  head: { size: 9.5, line: 12, before: 7, after: 2 },
  body: { size: 9.5, line: 12, before: 0, after: 2 },
  small: { size: 9, line: 11, before: 0, after: 2 },
  cell: { size: 9.5, line: 11.5, before: 0, after: 0 },
};

export interface Look {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The width of a letter over its size, on the safe side: a reader may have none of our faces, and those that
 * stand in for them are wider.
 */
const LETTER = 0.6;
/** Above and below the words of a row, and its line. */
const ROW = 3.5;

/** Whether a memo takes no more than one sheet. */
export function fits(memo: Memo): boolean {
  return memo.blocks.reduce((sum, block) => sum + heightOf(block), 0) <= HEIGHT;
}

function heightOf(block: Block): number {
  if (block.kind === "picture") return block.height + 8;
  if (block.kind === "table") return tableHeight(block);
  const { line, before, after } = LOOKS[block.style];
  return before + after + line * linesIn(block.runs, WIDTH, block.style);
}

function linesIn(runs: readonly Run[], width: number, style: StyleName): number {
  const letters = runs.reduce((sum, { text }) => sum + [...text].length, 0);
  return Math.max(1, Math.ceil((letters * LETTER * LOOKS[style].size) / width));
}

function tableHeight({ columns, head, rows }: MemoTable): number {
  const rowHeight = (cells: MemoTable["head"]): number => {
    const lines = cells.map(({ lines }, i) => {
      const width = WIDTH * (columns[i]?.width ?? 1) - 8;
      return lines.reduce((sum, runs) => sum + linesIn(runs, width, "cell"), 0);
    });
    return ROW + LOOKS.cell.line * Math.max(1, ...lines);
  };
  return (
    8 + [head, ...rows.map(({ cells }) => cells)].reduce((sum, row) => sum + rowHeight(row), 0)
  );
}
