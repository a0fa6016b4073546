import type { ReactElement } from "react";
import type { SealedCell, SealedPromise } from "../../capsule/index.ts";
import { balanceWord, capsuleWords, isState, stateWord } from "../../sentences/index.ts";
import { BALANCES, type Language } from "../../workspace/index.ts";
import { Ring, stateClass } from "../ring.tsx";
import { SealedWords } from "./sealed-words.tsx";

interface ScopesProps {
  readonly promise: SealedPromise;
  readonly language: Language;
}

/** Each scope over the five balances as they were judged, and why. */
export function SealedScopes({ promise: { scopes }, language }: ScopesProps): ReactElement | null {
  if (scopes.length === 0) return null;
  return (
    <>
      <div className="sealed-scroll">
        <table className="gate-table sealed-scopes">
          <thead>
            <tr>
              <td />
              {scopes.map(({ id, name }) => (
                <th key={id} scope="col">
                  <SealedWords text={name} language={language} head />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {BALANCES.map((balance) => (
              <tr key={balance}>
                <th scope="row">{balanceWord(balance, language)}</th>
                {scopes.map(({ id, cells }) => (
                  <td key={id}>
                    <CellState
                      cell={cells.find((one) => one.balance === balance)}
                      language={language}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {scopes.some(({ cells }) => cells.some(({ reasons }) => reasons.length > 0)) && (
        <Reasons promise={{ scopes }} language={language} />
      )}
    </>
  );
}

function CellState({
  cell,
  language,
}: {
  readonly cell: SealedCell | undefined;
  readonly language: Language;
}): ReactElement | null {
  if (cell === undefined) return null;
  if (!isState(cell.state)) return <>{cell.state}</>;
  return (
    <span className="sealed-state">
      <Ring state={cell.state} size={22} />
      <span className={`word ${stateClass(cell.state)}`}>{stateWord(cell.state, language)}</span>
    </span>
  );
}

function Reasons({
  promise: { scopes },
  language,
}: {
  readonly promise: Pick<SealedPromise, "scopes">;
  readonly language: Language;
}): ReactElement {
  return (
    <details className="element-fold sealed-reasons">
      <summary>{capsuleWords[language].page.reasons}</summary>
      {scopes.map(({ id, name, cells }) => {
        const reasons = cells.flatMap((cell) => cell.reasons);
        if (reasons.length === 0) return null;
        return (
          <div key={id}>
            <h4 className="label">
              <SealedWords text={name} language={language} head />
            </h4>
            <ul>
              {reasons.map((text) => (
                <li key={JSON.stringify(text)}>
                  <SealedWords text={text} language={language} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
