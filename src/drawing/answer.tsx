import type { ReactElement } from "react";
import { stateWord } from "../sentences/index.ts";
import { type PromiseVerdict, STATES, type State } from "../verdict/index.ts";
import type { Page } from "./page.ts";
import { Ring, stateClass } from "./ring.tsx";

/** Five states with their counts, worst first; a state that no cell is in keeps its line. */
export function StateCounts({ page, promise }: { page: Page; promise: PromiseVerdict }) {
  const cells = STATES.reduce((sum, state) => sum + promise.counts[state], 0);
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{page.words.answer.state}</th>
          <th scope="col">{page.words.answer.cells(cells)}</th>
        </tr>
      </thead>
      <tbody>
        {STATES.map((state) => (
          <CountRow key={state} page={page} state={state} count={promise.counts[state]} />
        ))}
      </tbody>
    </table>
  );
}

function CountRow({
  page,
  state,
  count,
}: {
  page: Page;
  state: State;
  count: number;
}): ReactElement {
  return (
    <tr className={count > 0 ? "some" : undefined}>
      <th scope="row">
        <span className="state">
          <Ring state={state} size={22} />
          <span className={count > 0 ? `word ${stateClass(state)}` : undefined}>
            {stateWord(state, page.language)}
          </span>
        </span>
      </th>
      <td>{count}</td>
    </tr>
  );
}
