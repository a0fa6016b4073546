import { useMemo, useState } from "react";
import type { Balanced } from "../../balance/index.ts";
import { type ChainSlides, chainSlides, type DrawnChain, slidTo } from "../../questions/index.ts";
import type { View } from "../view.ts";
import { askChain, type ChainAsked, chainAsked } from "./chain-asked.ts";

/** Figures being moved, and the chain as it is with them. */
export interface Sliding {
  readonly slides: ChainSlides | undefined;
  /** By path, in the unit of the slide. */
  readonly values: ReadonlyMap<string, number>;
  readonly balanced: Balanced | undefined;
  /** The numbers moved to have no answer: what is drawn is the last that had one. */
  readonly lost: boolean;
  readonly move: (path: string, value: number) => void;
}

interface Moved {
  readonly of: ChainSlides;
  readonly values: ReadonlyMap<string, number>;
  readonly balanced: Balanced;
  readonly lost: boolean;
}

/** Moving asks the chain again and reads no text; what was moved goes when the texts are others. */
export function useSlides(view: View, chain: DrawnChain | undefined): Sliding {
  const { opened, original } = view;
  const key = JSON.stringify(chainAsked(view));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the same while its words are
  const offered = useMemo(() => offeredBy(original, chainAsked(view)), [original, key]);
  const slides = useMemo(() => {
    const { plan } = opened;
    return chain && plan && chainSlides(chain, plan, original.plan ?? plan, offered);
  }, [chain, opened, original, offered]);
  const [moved, setMoved] = useState<Moved | undefined>();
  const now = moved !== undefined && moved.of === slides ? moved : undefined;
  const move = (path: string, value: number): void => {
    if (slides === undefined || chain === undefined) return;
    const values = new Map([...(now?.values ?? []), [path, value]]);
    const found = slidTo(slides, values);
    const balanced = found ?? now?.balanced ?? chain.balanced;
    setMoved({ of: slides, values, balanced, lost: found === undefined });
  };
  return {
    slides,
    values: now?.values ?? new Map(),
    balanced: now?.balanced ?? chain?.balanced,
    lost: now?.lost ?? false,
    move,
  };
}

/** Which figures may be moved: those that move the chain most as its sources have it, the same in every scenario. */
function offeredBy(
  original: View["original"],
  { scenario: _, ...asked }: ChainAsked,
): readonly string[] | undefined {
  const chain = askChain(original, asked);
  const { plan } = original;
  if (chain === undefined || plan === undefined) return undefined;
  return chainSlides(chain, plan, plan).slides.map(({ path }) => path);
}
