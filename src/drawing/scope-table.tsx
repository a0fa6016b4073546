import type { ReactElement } from "react";
import { balanceWord } from "../sentences/index.ts";
import type { PromiseVerdict, ScopeVerdict } from "../verdict/index.ts";
import { BALANCES, type BalanceName } from "../workspace/index.ts";
import {
  AmountRow,
  byProductRow,
  carbonRow,
  feedRow,
  type Row,
  utilityRows,
} from "./amount-rows.tsx";
import { BalanceCell, sharedLack } from "./balance-cell.tsx";
import { nameplateText } from "./chain-strip.tsx";
import { ElementsBlock } from "./elements-block.tsx";
import { LocalWords } from "./local-words.tsx";
import type { Page } from "./page.ts";
import { PrintedReasons } from "./printed-reasons.tsx";
import { TableNotes } from "./table-notes.tsx";

/** Past so many columns the table scrolls sideways in its own box. */
const MOST_COLUMNS = 6;

interface ScopeTableProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
}

/** One column a scope: what is bought and drawn, each range over its bar, then always five balances. */
export function ScopeTable({ page, promise }: ScopeTableProps): ReactElement {
  const { scopes } = promise;
  const columns = Math.min(scopes.length, MOST_COLUMNS);
  return (
    <section className="section scopes">
      <div className="row">
        <p className="rest lead">{leadOf(page, promise)}</p>
      </div>
      <table className={`scope-table columns-${columns}`}>
        <caption className="vh">{page.words.table.caption}</caption>
        <thead>
          <ScopeHeads page={page} scopes={scopes} />
        </thead>
        <tbody>
          {amountRows(page, scopes).map((row) => (
            <AmountRow key={row.key} page={page} row={row} />
          ))}
        </tbody>
        <tbody className="balances">
          {BALANCES.map((balance) => (
            <BalanceRow key={balance} page={page} scopes={scopes} balance={balance} />
          ))}
        </tbody>
      </table>
      <div className="row">
        <div className="rest">
          <PrintedReasons page={page} promise={promise} />
          <TableNotes page={page} promise={promise} />
        </div>
      </div>
      <ElementsBlock page={page} promise={promise} />
    </section>
  );
}

/** What comes of a by-product first; a feed only where something is bought. */
function amountRows(page: Page, scopes: readonly ScopeVerdict[]): readonly Row[] {
  const given = byProductRow(page, scopes);
  const feed = given === undefined || scopes.some((scope) => scope.feed !== undefined);
  const carbon = carbonRow(page, scopes);
  return [
    ...(given === undefined ? [] : [given]),
    ...(feed ? [feedRow(page, scopes)] : []),
    ...utilityRows(page, scopes),
    ...(carbon === undefined ? [] : [carbon]),
  ];
}

function leadOf(page: Page, promise: PromiseVerdict): string {
  const words = page.words.table;
  const nameplate = nameplateText(page, promise);
  const { scopes } = promise;
  const only = scopes.length === 1 ? scopes[0] : undefined;
  if (only === undefined && promise.promise.scope === undefined)
    return words.scopesStand(scopes.length, nameplate);
  return words.scopeIs(scopes.map(({ scope }) => nameIn(page, scope)).join("; "), nameplate);
}

function nameIn(page: Page, scope: ScopeVerdict["scope"]): string {
  return scope.name[page.language] ?? scope.name.plain ?? scope.name.en ?? scope.id;
}

function ScopeHeads({ page, scopes }: { page: Page; scopes: readonly ScopeVerdict[] }) {
  return (
    <tr>
      <td className="corner" />
      {scopes.map(({ scope }, i) => (
        <th key={scope.id} scope="col">
          {scopes.length > 1 && <span className="scope-number">{i + 1}</span>}
          <LocalWords page={page} text={scope.name} head />
        </th>
      ))}
    </tr>
  );
}

interface BalanceRowProps {
  readonly page: Page;
  readonly scopes: readonly ScopeVerdict[];
  readonly balance: BalanceName;
}

function BalanceRow({ page, scopes, balance }: BalanceRowProps): ReactElement {
  const lack = sharedLack(page, scopes, balance);
  return (
    <tr className="balance">
      <th scope="row">
        {balanceWord(balance, page.language)}
        {lack && <span className="head-reason">: {lack}</span>}
      </th>
      {scopes.map((scope) => (
        <td key={scope.scope.id}>
          <BalanceCell page={page} scope={scope} balance={balance} />
        </td>
      ))}
    </tr>
  );
}
