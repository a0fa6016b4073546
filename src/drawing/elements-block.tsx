import type { ReactElement } from "react";
import { formatPercent, formatSpan } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { type ElementRow, elementRows, FINDING } from "./element-rows.ts";
import { ElementsTable, nameOf, UnstatedNotes } from "./elements-table.tsx";
import { turned } from "./lanes-of.ts";
import { headed, plainWords } from "./local-words.tsx";
import { type Page, scenarioName } from "./page.ts";

/** So many rows are read at a glance; more are folded. */
const FEW = 8;

interface BlockProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
}

/** Under the table: where the counted elements of each scope are. Nothing where nothing is counted. */
export function ElementsBlock({ page, promise }: BlockProps): ReactElement | null {
  const all = promise.scopes.flatMap(({ elements }) => elements ?? []);
  const [first] = all;
  if (first === undefined) return null;
  const words = page.words.elements;
  const rows = elementRows(promise);
  const scenario = plainWords(page, scenarioName(page, first.case.scenario));
  return (
    <>
      <div className="row elements">
        <details className="rest element-fold" open={rows.length <= FEW}>
          <summary>
            {words.title}
            <span className="small">{words.rows(rows.length)}</span>
          </summary>
          {rows.length === 0 ? (
            <p>{words.allPlaced}</p>
          ) : (
            <ElementsTable page={page} rows={rows} scopes={promise.scopes.length} />
          )}
          <div className="small element-notes">
            <p>
              {rows.length > 0 && `${words.key} `}
              {words.ownValues(scenario)}
            </p>
            {promise.scopes.length > 1 && <ScopeKey page={page} promise={promise} />}
            <UnstatedNotes page={page} all={all} rows={rows} />
          </div>
        </details>
      </div>
      <PrintedElements page={page} rows={rows} />
    </>
  );
}

/** Which scope has which number in the rows. */
function ScopeKey({ page, promise }: BlockProps): ReactElement {
  const named = promise.scopes.map(({ scope }, i) => `${i + 1} ${plainWords(page, scope.name)}`);
  return <p>{`${headed(page.words.elements.scopes)}: ${named.join("; ")}.`}</p>;
}

/** On paper: what is unaccounted for one part in a hundred or more, process by process, in one piece of text. */
function PrintedElements({ page, rows }: { page: Page; rows: readonly ElementRow[] }) {
  const lost = rows.filter(
    ({ unaccounted, share = 0 }) => unaccounted !== undefined && Math.abs(share) >= FINDING,
  );
  if (lost.length === 0) return null;
  const said = [...Map.groupBy(lost, ({ process }) => process)].map(([process, own]) => {
    const parts = own.map((row) => printed(page, row));
    return `${plainWords(page, nameOf(page, process))}: ${[...new Set(parts)].join(", ")}`;
  });
  return (
    <div className="row print-only printed-elements">
      <p className="rest">
        <strong>{headed(page.words.elements.unaccounted)}.</strong> {headed(said.join("; "))}.
      </p>
    </div>
  );
}

/** `Cl 3,224 t (97.7%)`: by its symbol, there is little room. */
function printed(page: Page, { component, unaccounted, share = 0 }: ElementRow): string {
  if (unaccounted === undefined) return component;
  const amount = formatSpan(share < 0 ? turned(unaccounted) : unaccounted, page.language);
  const part = formatPercent(share, page.language, { digits: 3 });
  return `${component} ${share < 0 ? page.words.elements.more(amount) : `${amount} (${part})`}`;
}
