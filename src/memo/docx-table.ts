import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { textRun } from "./docx-run.ts";
import { INK, RULE, STYLE_IDS } from "./docx-styles.ts";
import { WIDTH } from "./measure.ts";
import type { TableCell as Cell, MemoTable, Run } from "./memo.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** Eighths of a point. */
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: INK } as const;

/** Lines between rows and no boxes; the first row is told to be the heads of the columns. */
export function tableOf({ name, columns, head, rows }: MemoTable): Table {
  const widths = columns.map(({ width }) => Math.round(width * WIDTH * 20));
  const row = (cells: readonly Cell[], top: Edge, heads: boolean, bottom: Edge): TableRow =>
    new TableRow({
      tableHeader: heads,
      cantSplit: true,
      children: cells.map((cell, i) => {
        const numbers = columns[i]?.numbers ?? false;
        const gap = !numbers && columns[i + 1]?.numbers === false;
        return cellOf(cell, widths[i] ?? 0, { numbers, gap }, { top, bottom });
      }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      row(head, NONE, true, LINE),
      ...rows.map(({ cells, strong }, i) => {
        const above = i === 0 || (strong && !rows[i - 1]?.strong) ? LINE : HAIR;
        return row(cells, above, false, i === rows.length - 1 ? LINE : NONE);
      }),
    ],
    ...(name === "" ? {} : { tableLook: { firstRow: true, firstColumn: true } }),
  });
}

type Edge = typeof NONE | typeof HAIR | typeof LINE;

function cellOf(
  { lines }: Cell,
  width: number,
  { numbers, gap }: { readonly numbers: boolean; readonly gap: boolean },
  edges: { readonly top: Edge; readonly bottom: Edge },
): TableCell {
  const shown: readonly (readonly Run[])[] = lines.length === 0 ? [[]] : lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 22, bottom: 22, left: numbers ? 120 : 0, right: gap ? 120 : 0 },
    borders: { ...edges, left: NONE, right: NONE },
    children: shown.map(
      (runs) =>
        new Paragraph({
          style: STYLE_IDS.cell,
          alignment: numbers ? AlignmentType.END : AlignmentType.START,
          children: runs.map(textRun),
        }),
    ),
  });
}
