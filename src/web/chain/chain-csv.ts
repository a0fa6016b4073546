import { type SankeyDrawn, sankeyTable } from "../../drawing/index.ts";
import { writeCsv } from "../../questions/index.ts";

/** The column of the amounts. */
const AMOUNT = 3;

/** The table twin as rows, heads first; its amounts as plain numbers. [t] */
export function tableCsv(drawn: SankeyDrawn): string | undefined {
  const table = sankeyTable(drawn);
  if (table === undefined) return undefined;
  const rows = table.rows.map((row, i) => row.with(AMOUNT, String(table.tonnes[i] ?? "")));
  return writeCsv([table.heads, ...rows]);
}
