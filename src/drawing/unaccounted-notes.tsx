import type { ReactElement } from "react";
import {
  explainedSentence,
  formatPercent,
  plainText,
  unaccountedClause,
  unaccountedSentence,
} from "../sentences/index.ts";
import type { Cell, Unaccounted } from "../verdict/index.ts";
import { nameOf } from "./elements-table.tsx";
import { SpanFigure } from "./figure.tsx";
import { IssueNote } from "./issue-note.tsx";
import { turned } from "./lanes-of.ts";
import { plainWords } from "./local-words.tsx";
import type { Page } from "./page.ts";
import { Told } from "./told.tsx";

interface LostProps {
  readonly page: Page;
  readonly lost: Unaccounted;
}

/** In the cell of the table: the first in words, and how many more there are. */
export function UnaccountedBrief({ page, lost, more }: LostProps & { more: number }) {
  const { language, names } = page;
  const clause = unaccountedClause(lost, language, names);
  return (
    <>
      <Told page={page} segments={clause} what={nameOf(page, lost.component)} />
      {more > 0 && `; ${page.words.table.moreAlike(more)}`}
    </>
  );
}

/** What keeps the cell from being told, as a finding at its process. */
export function UnaccountedReason({ page, lost }: LostProps): ReactElement {
  return (
    <>
      <p className="line">
        <LostSentence page={page} lost={lost} />
      </p>
      <IssueNote page={page} issue={lost.issue} brief />
    </>
  );
}

/** The others in one line each; opened, with place and the words of the text that explain it. */
export function OtherUnaccounted({ page, lost }: LostProps): ReactElement {
  const { language, names } = page;
  const why = explainedSentence(lost, language);
  return (
    <li>
      <details className="other">
        <summary>
          <span>
            {plainText(unaccountedClause(lost, language, names))}
            {lost.explained && <span className="small"> {why}</span>}
          </span>
        </summary>
        <div className="other-body">
          <p>
            <LostSentence page={page} lost={lost} />
          </p>
          <IssueNote page={page} issue={lost.issue} brief />
        </div>
      </details>
    </li>
  );
}

function LostSentence({ page, lost }: LostProps): ReactElement {
  const { language, names } = page;
  const segments = unaccountedSentence(lost, language, names);
  return <Told page={page} segments={segments} what={nameOf(page, lost.component)} />;
}

/** At the right of a cell that cannot be told for this alone: how much has no place. */
export function UnaccountedGap({ page, lost }: LostProps): ReactElement {
  const { amount, share, component } = lost;
  const words = page.words.elements;
  const what = nameOf(page, component);
  const part = formatPercent(Math.abs(share), page.language, { digits: 3 });
  return (
    <div className="gap-column">
      <p className="gap state-cannot-tell">
        <SpanFigure page={page} span={share < 0 ? turned(amount) : amount} what={what} />
      </p>
      <p className="who">{`${plainWords(page, what)}: ${words.unaccounted}, ${part}`}</p>
    </div>
  );
}

/** What keeps a cell from being told though all its conditions hold. */
export function decisiveLost({ state, conditions, unaccounted = [] }: Cell) {
  if (state !== "cannot tell" || conditions.some((one) => one.state === state)) return undefined;
  return unaccounted.find(({ explained }) => explained === undefined);
}
