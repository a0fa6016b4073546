import type { ReactElement } from "react";
import { balanceWord } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { BALANCES, type BalanceName } from "../workspace/index.ts";
import { decisiveCondition } from "./balance-cell.tsx";
import { plainWords } from "./local-words.tsx";
import { Looked, stopAfterLooked } from "./looked.tsx";
import type { Page } from "./page.ts";

interface ReasonsProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
}

/** On paper, where no reason stands open: of each balance that cannot be told, where one looked and whom to ask. */
export function PrintedReasons({ page, promise }: ReasonsProps): ReactElement {
  return (
    <div className="print-only printed-reasons">
      {BALANCES.map((balance) => (
        <PrintedReason key={balance} page={page} promise={promise} balance={balance} />
      ))}
    </div>
  );
}

function PrintedReason({ page, promise, balance }: ReasonsProps & { balance: BalanceName }) {
  const haves = unpublished(promise, balance);
  const words = page.words.reasons;
  const looked = new Set(haves.map((have) => have.looked).filter((text) => text !== ""));
  const ask = new Set(haves.flatMap((have) => (have.ask ? [plainWords(page, have.ask)] : [])));
  if (looked.size + ask.size === 0) return null;
  return (
    <p>
      <strong>{balanceWord(balance, page.language)}.</strong>{" "}
      {[...looked].map((text) => (
        <span key={text}>
          {words.looked} <Looked page={page} text={text} />
          {stopAfterLooked(page, text)}{" "}
        </span>
      ))}
      {ask.size > 0 && `${words.whoMayKnow} ${[...ask].join("; ")}.`}
    </p>
  );
}

/** What the condition that decides a cell lacks, in every scope. */
function unpublished({ scopes }: PromiseVerdict, balance: BalanceName) {
  return scopes.flatMap(({ cells }) => {
    const cell = cells.find((one) => one.balance === balance);
    const have = cell && decisiveCondition(cell)?.have;
    return have?.kind === "unpublished" ? [have] : [];
  });
}
