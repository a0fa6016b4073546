import type { ReactElement } from "react";
import { balanceWord, notExaminedSentence, stateWord } from "../sentences/index.ts";
import { type PromiseVerdict, type ScopeVerdict, STATES } from "../verdict/index.ts";
import { BALANCES, type BalanceName } from "../workspace/index.ts";
import { IssueNote } from "./issue-note.tsx";
import { LocalWords } from "./local-words.tsx";
import type { Page } from "./page.ts";
import { CellReasons } from "./reason-row.tsx";
import { Ring, stateClass } from "./ring.tsx";
import { SideBySide } from "./side-by-side.tsx";

interface ReasonsProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  /** Begins every id and name of the switch, so that two promises have two. */
  readonly id: string;
}

/** Why each cell is what it is: a switch picks the scope, what no scope examines stands below once. */
export function Reasons({ page, promise, id }: ReasonsProps): ReactElement {
  const { scopes } = promise;
  const chosen = scopes.length === 1 ? 0 : middleWorst(promise);
  const words = page.words.reasons;
  return (
    <section className="section reasons" id={id}>
      <div className="switch">
        <h3 className="label">{words.title}</h3>
        {scopes.length > 1 && <span className="switch-of">{words.forScope}</span>}
        {scopes.map((scope, i) => (
          <ScopePanel
            key={scope.scope.id}
            page={page}
            scope={scope}
            name={`${id}-scope`}
            index={i}
            chosen={i === chosen}
            alone={scopes.length === 1}
          />
        ))}
      </div>
      {BALANCES.filter((balance) => isBeside(page, promise, balance)).map((balance) => (
        <Beside key={balance} page={page} promise={promise} balance={balance} />
      ))}
      {unexamined(promise).map((balance) => (
        <NotExamined key={balance} page={page} promise={promise} balance={balance} />
      ))}
    </section>
  );
}

interface PanelProps {
  readonly page: Page;
  readonly scope: ScopeVerdict;
  readonly name: string;
  readonly index: number;
  readonly chosen: boolean;
  readonly alone: boolean;
}

/** A tick, its name, and what it shows: the style turns panels over, no script is needed. */
function ScopePanel({ page, scope, name, index, chosen, alone }: PanelProps): ReactElement {
  const id = `${name}-${index}`;
  return (
    <>
      {!alone && (
        <>
          <input className="vh" type="radio" name={name} id={id} defaultChecked={chosen} />
          <label htmlFor={id}>
            <LocalWords page={page} text={scope.scope.name} head />
          </label>
        </>
      )}
      <div className={alone ? "panel panel-alone" : "panel"}>
        {scope.issues.map((issue) => (
          <div key={`${issue.code} ${issue.at.file}:${issue.at.line}`} className="row reason">
            <div className="text">
              <IssueNote page={page} issue={issue} />
            </div>
          </div>
        ))}
        {scope.cells
          .filter((cell) => cell.state !== "not examined" || cell.conditions.length > 0)
          .map((cell) => (
            <CellReasons key={cell.balance} page={page} cell={cell} />
          ))}
      </div>
    </>
  );
}

/** Balances that no scope of the promise has examined. */
function unexamined({ scopes }: PromiseVerdict): readonly BalanceName[] {
  return BALANCES.filter((balance) =>
    scopes.every(({ cells }) => {
      const cell = cells.find((one) => one.balance === balance);
      return cell === undefined || (cell.state === "not examined" && cell.conditions.length === 0);
    }),
  );
}

/** A balance that is examined and has published figures to stand beside it. */
function isBeside(page: Page, promise: PromiseVerdict, balance: BalanceName): boolean {
  const published = page.input.verdict.comparables.some((one) => one.balance === balance);
  return published && !unexamined(promise).includes(balance);
}

function Beside({ page, promise, balance }: NotExaminedProps): ReactElement {
  return (
    <div className="row reason">
      <div className="label reason-label">
        <h4 className="reason-name">{balanceWord(balance, page.language)}</h4>
      </div>
      <div className="rest">
        <p className="line">{page.words.sideBySide.published}</p>
        <SideBySide page={page} promise={promise} balance={balance} />
      </div>
    </div>
  );
}

interface NotExaminedProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
  readonly balance: BalanceName;
}

function NotExamined({ page, promise, balance }: NotExaminedProps): ReactElement {
  const state = "not examined";
  const sentence = notExaminedSentence([{ balance, state, conditions: [] }], page.language);
  return (
    <div className="row reason">
      <div className="label reason-label">
        <Ring state={state} size={34} />
        <div>
          <h4 className="reason-name">{balanceWord(balance, page.language)}</h4>
          <p className={`word ${stateClass(state)}`}>{stateWord(state, page.language)}</p>
        </div>
      </div>
      <div className="rest">
        <p className="line">{sentence}</p>
        <SideBySide page={page} promise={promise} balance={balance} />
      </div>
    </div>
  );
}

/** The scope the answer speaks of: of the worst, the middle one. */
function middleWorst({ scopes, state }: PromiseVerdict): number {
  const worst = scopes.flatMap(({ cells }, i) => {
    const states = new Set(cells.map((cell) => cell.state));
    return STATES.find((one) => states.has(one)) === state ? [i] : [];
  });
  return worst[Math.floor((worst.length - 1) / 2)] ?? 0;
}
