import { MASS } from "../../drawing/index.ts";
import { type DrawnChain, drawnChain } from "../../questions/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { View } from "../view.ts";

/** What the address asks of the chain. */
export interface ChainAsked {
  readonly promise?: string;
  readonly scope?: string;
  readonly scenario?: string;
  readonly element?: string;
  readonly year?: string;
}

/** The words of the address a chain is asked by. */
export function chainAsked({ address, asking }: Pick<View, "address" | "asking">): ChainAsked {
  const { promise, scope, element } = address;
  // `scenario` is a word of what is asked of all views; which one is drawn here is a word of this view.
  const [only, ...more] = asking.scenarios ?? [];
  const scenario = address.technology || (more.length === 0 ? only : undefined);
  const all = { promise, scope, scenario, element, year: asking.year };
  return Object.fromEntries(
    Object.entries(all).filter(([, word]) => word !== undefined && word !== ""),
  );
}

/** The chain asked about, or undefined where it has no answer. */
export function askChain(opened: View["opened"], asked: ChainAsked): DrawnChain | undefined {
  const { plan } = opened;
  const chain = drawnChain(opened, plan === undefined ? asked : knownTo(plan, asked));
  return "balanced" in chain ? chain : undefined;
}

/** An address may come from another plan: words this one does not know are not asked. */
function knownTo({ base, scenarios }: Plan, asked: ChainAsked): ChainAsked {
  const promises = [...base.statements.values()].flatMap((statement) => statement.promises);
  const knows: Readonly<Record<string, (word: string) => boolean>> = {
    promise: (word) => promises.some(({ id }) => id === word),
    scope: (word) => base.scopes.has(word),
    scenario: (word) => scenarios.has(word),
    element: (word) => word === MASS || base.accounts.has(word) || base.traces.has(word),
  };
  return Object.fromEntries(
    Object.entries(asked).filter(([key, word]) => knows[key]?.(word) ?? true),
  );
}
