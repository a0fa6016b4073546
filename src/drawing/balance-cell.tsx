import type { ReactElement } from "react";
import { conditionClause, stateWord, turningSentence, wouldSentence } from "../sentences/index.ts";
import { type Cell, type Condition, type ScopeVerdict, STATES } from "../verdict/index.ts";
import type { BalanceName } from "../workspace/index.ts";
import { SpanFigure } from "./figure.tsx";
import { haveText } from "./lanes-of.ts";
import { type Page, streamName } from "./page.ts";
import { Ring, stateClass } from "./ring.tsx";
import { Told } from "./told.tsx";

interface BalanceCellProps {
  readonly page: Page;
  readonly scope: ScopeVerdict;
  readonly balance: BalanceName;
}

/** Ring, word, number, what is missing; a cell that would close if an assumption held says so. */
export function BalanceCell({ page, scope, balance }: BalanceCellProps): ReactElement {
  const cell = scope.cells.find((one) => one.balance === balance);
  const state = cell?.state ?? "not examined";
  const decisive = cell && decisiveCondition(cell);
  return (
    <div className="cell">
      <Ring state={state} size={30} {...(cell?.would ? { would: cell.would } : {})} />
      <div className="cell-words">
        <p className={`word ${stateClass(state)}`}>{stateWord(state, page.language)}</p>
        {cell && decisive && (
          <CellReason page={page} scope={scope} condition={decisive} cell={cell} />
        )}
      </div>
    </div>
  );
}

interface CellReasonProps {
  readonly page: Page;
  readonly scope: ScopeVerdict;
  readonly condition: Condition;
  readonly cell: Cell;
}

function CellReason({ page, scope, condition, cell }: CellReasonProps): ReactElement {
  const { language, names } = page;
  const { turning, state } = condition;
  const mean = meanOf(scope, condition);
  const would = wouldSentence(condition, language, names);
  const others = cell.conditions.filter((one) => one.state === cell.state).length - 1;
  return (
    <>
      <p className="cell-brief">
        <SpanFigure
          page={page}
          span={mean ?? condition.need}
          what={streamName(page, condition.stream)}
        />
      </p>
      <p className="cell-reason cell-long">
        <Told
          page={page}
          segments={conditionClause(condition, language, names, mean)}
          what={streamName(page, condition.stream)}
        />
        {others > 0 && `; ${page.words.table.moreAlike(others)}`}
      </p>
      {state === "depends" && turning && (
        <p className="cell-turning">
          <Told
            page={page}
            segments={turningSentence(turning, language)}
            what={turning.name}
            {...(turning.case.scenario === undefined ? {} : { scenario: turning.case.scenario })}
          />
        </p>
      )}
      {would !== "" && <p className="cell-would">{would}</p>}
    </>
  );
}

/** The first condition of the state the cell is in: the one that makes it so. */
function decisiveCondition(cell: Cell): Condition | undefined {
  return cell.conditions.find(({ state }) => state === cell.state) ?? cell.conditions[0];
}

/** What every scope lacks alike, said once at the head of a narrow row; nothing where they differ. */
export function sharedLack(page: Page, scopes: readonly ScopeVerdict[], balance: BalanceName) {
  const lacks = scopes.map(({ cells }) => {
    const cell = cells.find((one) => one.balance === balance);
    const have = cell && decisiveCondition(cell);
    return have && have.have.kind !== "amount" ? haveText(page, have) : undefined;
  });
  return new Set(lacks).size === 1 ? lacks[0] : undefined;
}

/** Where a contract would be for power, the need is said as mean power. */
export function meanOf(scope: ScopeVerdict, { kind, stream, have }: Condition) {
  if (kind !== "limit" || have.kind === "amount") return undefined;
  return scope.utilities.find((utility) => utility.stream === stream)?.mean;
}

/** Conditions in the order in which a person should look at them. */
export function worstFirst(conditions: readonly Condition[]): readonly Condition[] {
  return [...conditions].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}
