import { memo, type ReactElement } from "react";
import { type SankeyDrawn, sankeyTable } from "../../drawing/index.ts";

/** The drawing as a table: always there for who hears the page, on request for who sees it. */
export const ChainTable = memo(TableShown);

function TableShown({
  drawn,
  shown,
}: {
  readonly drawn: SankeyDrawn;
  readonly shown: boolean;
}): ReactElement | null {
  const table = sankeyTable(drawn);
  if (table === undefined) return null;
  return (
    <div className={shown ? "chain-table-box" : "vh"}>
      <table className="chain-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("|")}>
              {row.map((cell, i) => (
                <td key={table.heads[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
