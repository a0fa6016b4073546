import type { Block, Memo, MemoTable, Run, StyleName } from "./memo.ts";

/** A4 with its margins, in points. */
export const SHEET = { width: 595, height: 842, side: 45, top: 34, bottom: 48 } as const;
export const WIDTH = SHEET.width - 2 * SHEET.side;
const HEIGHT = SHEET.height - SHEET.top - SHEET.bottom;

/** Of each style: size of letters, height of a line, room before and after. In points; nothing is under 9. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  kicker: { size: 9, line: 11, before: 0, after: 4 },
  title: { size: 14, line: 17, before: 0, after: 3 },
  quote: { size: 11, line: 14, before: 2, after: 3 },
  answer: { size: 17, line: 20, before: 7, after: 2 },
  lead: { size: 10.5, line: 13, before: 0, after: 5 },
  head: { size: 9.5, line: 12, before: 6, after: 1 },
  body: { size: 9, line: 11, before: 0, after: 2 },
  small: { size: 9, line: 10.5, before: 1, after: 2 },
  cell: { size: 9, line: 11, before: 0, after: 0 },
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
const LETTER = { cyrillic: 0.565, other: 0.53 } as const;
/** Above and below the words of a row, and its line. */
const ROW = 2.8;

/** One line stays free: a word processor with faces of its own ends some line a word sooner. */
const SPARE = LOOKS.body.line;

/** Whether a memo takes no more than one sheet. */
export function fits(memo: Memo): boolean {
  return memo.blocks.reduce((sum, block) => sum + heightOf(block), 0) <= HEIGHT - SPARE;
}

function heightOf(block: Block): number {
  if (block.kind === "picture") return block.height + 8;
  if (block.kind === "table") return tableHeight(block);
  const { line, before, after } = LOOKS[block.style];
  return before + after + line * linesIn(block.runs, WIDTH, block.style);
}

function linesIn(runs: readonly Run[], width: number, style: StyleName): number {
  const { size } = LOOKS[style];
  const long = runs.reduce((sum, run) => sum + widthOf(run, style), 0) * size;
  // A line ends before the word that has no room: of each, half a word stays empty.
  const room = Math.max(width - 2 * size, 0.7 * width);
  return long <= width ? 1 : Math.ceil(long / room);
}

/** Letters of the widest faces that stand in for ours: a column is too narrow for their difference to level out. */
const WIDEST = 1.1;

/** A column of sentences holds few words a line: each is set where it has room, as a word processor does. */
function linesOfCell(runs: readonly Run[], width: number): number {
  const scale = LOOKS.cell.size * WIDEST;
  const space = LETTER.other * scale;
  let lines = 1;
  let used = 0;
  for (const long of wordsIn(runs).map((word) => word * scale)) {
    if (used > 0 && used + long > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(long / width) - 1);
    used += long + space;
  }
  return lines;
}

/** Of each word over the size of its letters, though its parts look different: a number of a source clings to its word. */
function wordsIn(runs: readonly Run[]): readonly number[] {
  const words = [0];
  for (const run of runs) {
    for (const [i, text] of run.text.split(" ").entries()) {
      if (i > 0) words.push(0);
      words.push((words.pop() ?? 0) + widthOf({ ...run, text }, "cell"));
    }
  }
  return words;
}

/** Over the size of its letters. */
function widthOf({ text, strong, raised }: Run, style: StyleName): number {
  const letters = [...text.replace(/[\u2060\u202f]/g, "")]; // joints have no width, thin spaces little
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length;
  const width = cyrillic * LETTER.cyrillic + (letters.length - cyrillic) * LETTER.other;
  if (raised) return 0.5 * width;
  return strong || BOLD.includes(style) ? 1.13 * width : width;
}

const BOLD: readonly StyleName[] = ["title", "answer", "head"];

function tableHeight({ columns, head, rows }: MemoTable): number {
  const ofWords = columns.every(({ numbers }) => !numbers);
  const rowHeight = (cells: MemoTable["head"]): number => {
    const lines = cells.map(({ lines }, i) => {
      const width = WIDTH * (columns[i]?.width ?? 1) - 8;
      const linesOf = (runs: readonly Run[]) =>
        ofWords ? linesOfCell(runs, width) : linesIn(runs, width, "cell");
      return lines.reduce((sum, runs) => sum + linesOf(runs), 0);
    });
    return ROW + LOOKS.cell.line * Math.max(1, ...lines);
  };
  return (
    2 + [head, ...rows.map(({ cells }) => cells)].reduce((sum, row) => sum + rowHeight(row), 0)
  );
}
