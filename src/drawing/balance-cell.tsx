import type { ReactElement } from "react";
import {
  conditionClause,
  standingWord,
  stateWord,
  turningSentence,
  wouldSentence,
} from "../sentences/index.ts";
import {
  type Cell,
  type Condition,
  type ScopeVerdict,
  STATES,
  type Supplier,
} from "../verdict/index.ts";
import type { BalanceName } from "../workspace/index.ts";
import { SpanFigure } from "./figure.tsx";
import { haveText } from "./lanes-of.ts";
import { plainWords } from "./local-words.tsx";
import { type Page, streamName } from "./page.ts";
import { Ring, stateClass } from "./ring.tsx";
import { Told } from "./told.tsx";
import { decisiveLost, UnaccountedBrief } from "./unaccounted-notes.tsx";

interface BalanceCellProps {
  readonly page: Page;
  readonly scope: ScopeVerdict;
  readonly balance: BalanceName;
}

/** Ring, word, number, what is missing; a cell that would close if an assumption held says so. */
export function BalanceCell({ page, scope, balance }: BalanceCellProps): ReactElement {
  const cell = scope.cells.find((one) => one.balance === balance);
  const state = cell?.state ?? "not examined";
  const first = cell && decisiveCondition(cell);
  const decisive = first && inMean(first);
  const lost = cell && decisiveLost(cell);
  const unaccounted = cell?.unaccounted ?? [];
  return (
    <div className="cell">
      <Ring state={state} size={30} {...(cell?.would ? { would: cell.would } : {})} />
      <div className="cell-words">
        <p className={`word ${stateClass(state)}`}>{stateWord(state, page.language)}</p>
        {cell && decisive && lost === undefined && (
          <CellReason page={page} condition={decisive} cell={cell} />
        )}
        {unaccounted[0] && (
          <p className={lost ? "cell-reason" : "cell-reason cell-long cell-aside cell-lost"}>
            <UnaccountedBrief
              page={page}
              lost={lost ?? unaccounted[0]}
              more={unaccounted.length - 1}
            />
          </p>
        )}
      </div>
    </div>
  );
}

interface CellReasonProps {
  readonly page: Page;
  readonly condition: Condition;
  readonly cell: Cell;
}

function CellReason({ page, condition, cell }: CellReasonProps): ReactElement {
  const { language, names } = page;
  const { turning, state } = condition;
  const mean = meanOf(condition);
  const would = wouldSentence(condition, language, names);
  const others = cell.conditions.filter((one) => one.state === cell.state).length - 1;
  return (
    <>
      <p className="cell-brief">
        <SpanFigure page={page} span={condition.need} what={streamName(page, condition.stream)} />
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
      <CellAside page={page} condition={condition} cell={cell} />
    </>
  );
}

/** Who is published and not counted, and which utilities are left to an open market. */
function CellAside({ page, condition, cell }: CellReasonProps): ReactElement | null {
  const { announced, stream } = condition;
  const open = cell.conditions.filter((one) => one.have.kind === "open" && one.stream !== stream);
  const names = (one: Condition) => plainWords(page, streamName(page, one.stream));
  const words = [
    ...announced.map((one) => notCounted(page, one)),
    ...(cell.balance === "energy" && open.length > 0
      ? [`${stateWord("not examined", page.language)}: ${open.map(names).join(", ")}`]
      : []),
  ];
  if (words.length === 0) return null;
  return <p className="cell-reason cell-long cell-aside">{words.join("; ")}</p>;
}

/** `not counted: the furnace at … (closed)`. */
function notCounted(page: Page, { name, standing }: Supplier): string {
  const stands = standing === undefined ? "" : ` (${standingWord(standing, page.language)})`;
  return `${page.words.table.notCounted}: ${plainWords(page, name)}${stands}`;
}

/** The first condition of the state the cell is in: the one that makes it so. */
export function decisiveCondition(cell: Cell): Condition | undefined {
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

/** A condition of energy told in power: a contract is for power. The others as they are. */
export function inMean(condition: Condition): Condition {
  const { mean, have, margin, ...rest } = condition;
  if (mean === undefined || (have.kind === "amount" && mean.have === undefined)) return condition;
  const told = have.kind === "amount" && mean.have ? { ...have, span: mean.have } : have;
  const apart = mean.margin ?? (have.kind === "amount" ? undefined : margin);
  return { ...rest, need: mean.need, have: told, mean, ...(apart ? { margin: apart } : {}) };
}

/** What the sentence says is a mean. */
export function meanOf({ mean, need }: Condition) {
  return mean && need === mean.need ? need : undefined;
}

/** Conditions in the order in which a person should look at them. */
export function worstFirst(conditions: readonly Condition[]): readonly Condition[] {
  return [...conditions].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}
