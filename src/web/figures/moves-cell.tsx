import type { ReactElement } from "react";
import {
  effectText,
  figuresWords,
  formatEnds,
  formatNumber,
  plainText,
  slopeText,
  turningSentence,
  type VerdictNames,
} from "../../sentences/index.ts";
import { chiefEffect, type Effect, type FigureMoves } from "../../verdict/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { FigureRow } from "./figure-rows.ts";
import type { Moves } from "./use-moves.ts";

interface CellProps {
  readonly row: FigureRow;
  readonly found: FigureMoves | undefined;
  readonly state: Moves["state"];
  readonly language: Language;
  readonly names: VerdictNames;
  /** Of one outcome only. */
  readonly narrow: boolean;
}

/** What moves most by this figure; an empty cell says why it is empty. */
export function MovesCell({ row, found, state, language, names, narrow }: CellProps): ReactElement {
  const words = figuresWords[language].moves;
  const chief = found && chiefEffect(found);
  if (chief === undefined) {
    const told = state === "finished" ? whyNothing(row, words, narrow) : words.waiting;
    return <span className="figures-quiet">{told}</span>;
  }
  const { turning } = chief;
  if (turning !== undefined) {
    return (
      <span className="figures-turns">
        {plainText(turningSentence(turning, language, chief.what.balance))}
      </span>
    );
  }
  return <>{effectText(chief, language, names)}</>;
}

/** An empty cell says why it is empty: unknown is not nothing. */
function whyNothing({ path, card }: FigureRow, words: MovesWords, narrow: boolean): string {
  if (card.value === undefined) return words.unknown;
  if (/^processes\.[^.]+\.(?:makes|treats)$/.test(path)) return words.lot;
  if (card.uses.length > 0) return words.follows;
  return narrow ? words.nothingOfIt : words.nothing;
}

type MovesWords = (typeof figuresWords)["en"]["moves"];

/** Every amount a figure moves, at its ends and by its slope. */
export function MovesTable({
  found,
  language,
  names,
  scopeName,
}: {
  readonly found: FigureMoves;
  readonly language: Language;
  readonly names: VerdictNames;
  readonly scopeName: (effect: Effect) => string;
}): ReactElement {
  const words = figuresWords[language].moves;
  const amount = (value: number | undefined, unit: string): string =>
    value === undefined ? "" : formatEnds(value, value, unit, language);
  return (
    <>
      <table className="figures-beside">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{words.atLow}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{words.atHigh}</th>
            <th scope="col">{words.elasticity}</th>
          </tr>
        </thead>
        <tbody>
          {found.effects.map((effect) => (
            <tr key={JSON.stringify([effect.what, effect.case])}>
              <th scope="row">
                {names.stream(effect.what.stream)}
                <span className="figures-quiet"> {scopeName(effect)}</span>
                {effect.turning !== undefined && (
                  <span className="figures-turns">
                    {" "}
                    {plainText(turningSentence(effect.turning, language, effect.what.balance))}
                  </span>
                )}
              </th>
              <td data-label={words.atLow}>
                {effect.amount.atLow === undefined ? (
                  <span className="figures-quiet">{words.one}</span>
                ) : (
                  amount(effect.amount.atLow, effect.what.unit)
                )}
              </td>
              <td data-label={words.own}>{amount(effect.amount.own, effect.what.unit)}</td>
              <td data-label={words.atHigh}>{amount(effect.amount.atHigh, effect.what.unit)}</td>
              <td data-label={words.elasticity}>
                {effect.elasticity === undefined ? "" : slopeText(effect.elasticity, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figures-quiet">{words.explained}</p>
    </>
  );
}

/** How far the page has got, and how to stop it. */
export function MovesProgress({
  moves,
  language,
}: {
  readonly moves: Moves;
  readonly language: Language;
}): ReactElement {
  const words = figuresWords[language].moves;
  const [done, all] = [moves.done, moves.all].map((count) => formatNumber(count, language));
  return (
    <p className="figures-progress" aria-live="off">
      <span>{progressText(moves, words, `${done}`, `${all}`)}</span>{" "}
      {moves.state === "stopped" && (
        <button type="button" className="plain" onClick={moves.goOn}>
          {words.goOn}
        </button>
      )}
      {(moves.state === "running" || moves.state === "setting") && (
        <button type="button" className="plain" onClick={moves.stop}>
          {words.stop}
        </button>
      )}
    </p>
  );
}

function progressText({ state }: Moves, words: MovesWords, done: string, all: string): string {
  if (state === "setting") return words.setting;
  if (state === "finished") return words.finished(all);
  return state === "stopped" ? words.stopped(done, all) : words.progress(done, all);
}
