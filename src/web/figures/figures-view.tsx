import { type ReactElement, useCallback, useDeferredValue, useMemo } from "react";
import { figuresWords, formatNumber, verdictNames } from "../../sentences/index.ts";
import { weightOfMoves } from "../../verdict/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { figureRows } from "./figure-rows.ts";
import { FiguresTable } from "./figures-table.tsx";
import { FiguresTools } from "./figures-tools.tsx";
import { filterRows, readShown, sortRows } from "./filter.ts";
import { MovesProgress } from "./moves-cell.tsx";
import { movesOfOutcome, namedOutcomes } from "./outcome.ts";
import { TakeAway } from "./take-away.tsx";
import { type Moves, useMoves } from "./use-moves.ts";

/** Every figure of the workspace: how well it is known, who says so, what others say, and what it moves. */
export function FiguresView({ view }: { readonly view: View }): ReactElement {
  const words = figuresWords[view.language];
  const { plan } = view.opened;
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h1 id="figures-title" className="figures-title">
        {words.title}
      </h1>
      {plan === undefined ? <p>{words.noPlan}</p> : <Figures view={view} plan={plan} />}
    </section>
  );
}

function Figures({ view, plan }: { readonly view: View; readonly plan: Plan }): ReactElement {
  const { language, original, opened, asking, address } = view;
  const words = figuresWords[language];
  const rows = useMemo(() => figureRows(plan, original.plan), [plan, original]);
  const shown = useMemo(() => readShown(address), [address]);
  const outcomes = useMemo(() => namedOutcomes(plan, asking, language), [plan, asking, language]);
  const outcome = outcomes.find(({ id }) => id === shown.outcome);
  const all = useMoves(opened, asking);
  const moves = useMemo(
    () => ({ ...all, byPath: movesOfOutcome(all.byPath, outcome) }),
    [all, outcome],
  );
  // While figures are worked out the table is sorted anew only where it is sorted by what they move.
  const worked = useDeferredValue(shown.sort?.column === "moves" ? moves.byPath : NO_MOVES);
  const weight = useCallback((path: string) => weightOfMoves(worked.get(path)), [worked]);
  const kept = useMemo(
    () => sortRows(filterRows(rows, shown), shown, language, weight),
    [rows, shown, language, weight],
  );
  const names = useMemo(() => verdictNames(plan.base, language), [plan, language]);
  const [count, whole] = [kept.length, rows.length].map((one) => formatNumber(one, language));
  return (
    <>
      <FiguresTools view={view} plan={plan} rows={rows} shown={shown} outcomes={outcomes} />
      <div className="figures-lines">
        <p aria-live="polite">{words.shown(`${count}`, `${whole}`)}</p>
        <MovesProgress moves={moves} language={language} />
      </div>
      <FiguresTable
        view={view}
        plan={plan}
        rows={kept}
        shown={shown}
        moves={moves}
        names={names}
        narrow={outcome !== undefined}
      />
      {kept.length === 0 && (
        <p className="figures-none">
          {shown.query.trim() === "" ? words.noneFound : words.noneFor(shown.query.trim())}
        </p>
      )}
      <TakeAway rows={kept} language={language} moves={moves} />
    </>
  );
}

const NO_MOVES: Moves["byPath"] = new Map();
