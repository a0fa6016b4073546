import type { ReactElement } from "react";
import {
  balanceWord,
  conditionClause,
  conditionSentence,
  type Segment,
  stateWord,
  turningSentence,
  wouldSentence,
} from "../sentences/index.ts";
import type { Cell, Condition } from "../verdict/index.ts";
import { inMean, meanOf, worstFirst } from "./balance-cell.tsx";
import { GapColumn } from "./gap-column.tsx";
import { IssueNote } from "./issue-note.tsx";
import { NeedHaveLanes } from "./lanes.tsx";
import { lanesOf } from "./lanes-of.ts";
import { headed, LocalWords } from "./local-words.tsx";
import { OpenMarket } from "./open-market.tsx";
import { type Page, streamName } from "./page.ts";
import { Ring, stateClass } from "./ring.tsx";
import { Suppliers } from "./suppliers.tsx";
import { Told } from "./told.tsx";
import {
  decisiveLost,
  OtherUnaccounted,
  UnaccountedGap,
  UnaccountedReason,
} from "./unaccounted-notes.tsx";

interface CellReasonsProps {
  readonly page: Page;
  readonly cell: Cell;
}

/** One balance of one scope: ring and state, sentence and drawing and issue, and what is missing at the right. */
export function CellReasons({ page, cell }: CellReasonsProps): ReactElement {
  const [first, ...rest] = worstFirst(cell.conditions.map(inMean));
  const others = rest.filter(({ have }) => have.kind !== "open");
  const open = rest.filter(({ have }) => have.kind === "open");
  const lost = decisiveLost(cell);
  const unaccounted = (cell.unaccounted ?? []).filter((one) => one !== lost);
  return (
    <div className="row reason">
      <div className="label reason-label">
        <Ring state={cell.state} size={34} {...(cell.would ? { would: cell.would } : {})} />
        <div>
          <h4 className="reason-name">{balanceWord(cell.balance, page.language)}</h4>
          <p className={`word ${stateClass(cell.state)}`}>{stateWord(cell.state, page.language)}</p>
        </div>
      </div>
      <div className="text">
        {lost && <UnaccountedReason page={page} lost={lost} />}
        {first && !lost && <ConditionReason page={page} condition={first} />}
        {rest.length + unaccounted.length + (lost ? 1 : 0) > 0 && (
          <ul className="others" aria-label={page.words.reasons.otherReasons}>
            {unaccounted.map((one) => (
              <OtherUnaccounted key={`${one.component} ${one.process}`} page={page} lost={one} />
            ))}
            {(lost && first ? [first, ...others] : others).map((condition) => (
              <OtherCondition key={keyOf(condition)} page={page} condition={condition} />
            ))}
            {open.length > 0 && <OpenMarket page={page} conditions={open} />}
          </ul>
        )}
      </div>
      <div className="side">
        {lost ? (
          <UnaccountedGap page={page} lost={lost} />
        ) : (
          first && <GapColumn page={page} condition={first} />
        )}
      </div>
    </div>
  );
}

interface ConditionProps {
  readonly page: Page;
  readonly condition: Condition;
}

function ConditionReason({ page, condition }: ConditionProps): ReactElement {
  const would = wouldSentence(condition, page.language, page.names);
  return (
    <>
      <p className="line">
        <Told
          page={page}
          segments={sentenceOf(page, condition)}
          what={streamName(page, condition.stream)}
          {...scenarioOf(condition)}
        />
      </p>
      <div className="lanes-box">
        <NeedHaveLanes {...lanesOf(page, condition)} />
      </div>
      {would !== "" && <p className="would">{would}</p>}
      <Suppliers page={page} condition={condition} />
      {condition.issue && <IssueNote page={page} issue={condition.issue} brief />}
    </>
  );
}

/** Of energy the need is said as mean power. */
function sentenceOf(page: Page, condition: Condition): readonly Segment[] {
  const { language, names } = page;
  const mean = meanOf(condition);
  if (mean === undefined) return conditionSentence(condition, language, names);
  const [first, ...rest] = conditionClause(condition, language, names, mean);
  const head: Segment[] =
    first?.kind === "text" ? [{ kind: "text", text: headed(first.text) }] : first ? [first] : [];
  return [...head, ...rest, { kind: "text", text: "." }];
}

/** Further conditions in one line each; opened, they show the same as the first. */
function OtherCondition({ page, condition }: ConditionProps): ReactElement {
  const { language, names } = page;
  return (
    <li>
      <details className="other">
        <summary>
          <Ring state={condition.state} size={18} />
          <span>
            <span className={`word ${stateClass(condition.state)}`}>
              {stateWord(condition.state, language)}
            </span>
            {": "}
            <LocalWords page={page} text={streamName(page, condition.stream)} />
          </span>
        </summary>
        <div className="other-body">
          <ConditionReason page={page} condition={condition} />
          {condition.turning && (
            <p>
              <Told
                page={page}
                segments={turningSentence(condition.turning, language)}
                what={condition.turning.name}
                {...scenarioOf(condition)}
              />
            </p>
          )}
          <GapColumn page={page} condition={condition} />
        </div>
      </details>
      <span className="vh">{names.stream(condition.stream)}</span>
    </li>
  );
}

function scenarioOf({ turning }: Condition): { readonly scenario?: string } {
  const scenario = turning?.case.scenario;
  return scenario === undefined ? {} : { scenario };
}

function keyOf({ kind, stream, site, plant }: Condition): string {
  return [kind, stream, site, plant].join(" ");
}
