import type { GateLine, Workspace } from "../workspace/index.ts";
import { feedsOf, reach } from "./reach.ts";
import { saysNumbers } from "./says-numbers.ts";

/**
 * Processes inside a fence that a number has to do with: one at the gate, the rate of a plant, or what is promised
 * besides. A chain of which nothing is said stands by, and need not say who makes how much.
 */
export function setGoing(
  workspace: Workspace,
  inside: ReadonlySet<string>,
  promised?: string,
): ReadonlySet<string> {
  if (!saysNumbers(workspace)) return inside;
  const { enters, leaves, plants, processes } = workspace;
  const running = [...processes.values()].filter(({ id }) => inside.has(id));
  const rated = [...plants.values()].filter(({ rate }) => rate !== undefined);
  const beginning = {
    wanted: [...numbered(leaves), ...(promised === undefined ? [] : [promised])],
    brought: numbered(enters),
    going: rated.map(({ runs }) => runs),
  };
  const found = reach(workspace, running, beginning, feedsOf);
  return new Set([...inside].filter((id) => found.has(id)));
}

function numbered(lines: ReadonlyMap<string, GateLine>): readonly string[] {
  return [...lines.values()].flatMap(({ stream, amount }) =>
    amount.kind === "amount" ? [stream] : [],
  );
}
