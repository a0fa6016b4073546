import { type DrawnChain, drawnChain } from "../../questions/index.ts";
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
  const chain = drawnChain(opened, asked);
  return "balanced" in chain ? chain : undefined;
}
