import { type SankeyTexts, sankeyTexts } from "../../sentences/index.ts";
import { type ChainFlows, chainFlows, exitOf } from "./chain-flows.ts";
import { type LayoutAsked, layOut } from "./layout.ts";
import type { SankeyLayout } from "./layout-shape.ts";
import { type Naming, namingOf, type SankeyAsked, sankeyWords } from "./sankey-words.ts";
import { layOutTurned, type TurnedLayout } from "./turned.ts";

export interface SankeyDrawn extends SankeyAsked {
  /** The stream the first lane leads to, where it is known what is asked for. */
  readonly product?: string;
  /** How it was laid before a number changed: its nodes keep their place. */
  readonly keep?: SankeyLayout;
  /** How wide it may be, if its words allow it. [px] */
  readonly width?: number;
}

/** A chain laid out, with all that is needed to draw it. */
export interface LaidChain {
  readonly flows: ChainFlows;
  readonly layout: SankeyLayout;
  readonly naming: Naming;
  readonly texts: SankeyTexts;
}

/** Where everything of a chain is drawn; undefined where nobody counts what is asked. */
export function layChain(asked: SankeyDrawn): LaidChain | undefined {
  const flows = chainFlows(asked.balanced, asked.what);
  if (flows === undefined) return undefined;
  const layout = layOut(flows, layoutAsked(asked));
  return { flows, layout, naming: namingOf(asked), texts: sankeyTexts[asked.language] };
}

export interface TurnedChain extends LaidChain {
  readonly turned: TurnedLayout;
}

/** The same turned a quarter, for a narrow page. */
export function turnChain(asked: SankeyDrawn): TurnedChain | undefined {
  const flows = chainFlows(asked.balanced, asked.what);
  if (flows === undefined) return undefined;
  const turned = layOutTurned(flows, layoutAsked(asked));
  const naming = namingOf(asked);
  return { flows, layout: turned.layout, turned, naming, texts: sankeyTexts[asked.language] };
}

function layoutAsked(asked: SankeyDrawn): LayoutAsked {
  return {
    words: sankeyWords(asked),
    ...(asked.product === undefined ? {} : { toward: exitOf(asked.product) }),
    ...(asked.keep === undefined ? {} : { keep: asked.keep }),
    ...(asked.width === undefined ? {} : { width: asked.width }),
  };
}
