import type { LaidChain } from "../../drawing/index.ts";
import { chainWords, formatNumber } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

type Flowing = Pick<LaidChain, "flows" | "naming">;

/** Of what enters, the part that leaves as the product; undefined where none does or a part is not known. */
export function shareThatReaches(
  { flows }: Flowing,
  product: string | undefined,
): number | undefined {
  const inlets = flows.nodes.filter(({ kind }) => kind === "inlet");
  const exit = flows.nodes.find(({ kind, of }) => kind === "exit" && of === product);
  const entering = inlets.reduce((sum, { leaves }) => sum + leaves, 0);
  if (exit === undefined || flows.untold.length > 0 || !(entering > 0)) return undefined;
  const share = exit.enters / entering;
  return share > 0 && share <= 1 ? share : undefined;
}

/** The page's largest sentence: how much of what enters arrives, where that can be said; else another true one. */
export function chainTitle(laid: Flowing, product: string | undefined, language: Language): string {
  const words = chainWords[language];
  const { flows, naming } = laid;
  const inlets = flows.nodes.filter(({ kind, leaves }) => kind === "inlet" && leaves > 0);
  const share = shareThatReaches(laid, product);
  if (share !== undefined && product !== undefined) {
    const part = formatNumber(share * 100, language, { digits: 2 });
    const [only] = inlets;
    return only !== undefined && inlets.length === 1
      ? words.reaches(part, naming.what, naming.name(only.of), naming.name(product))
      : words.reachesFromAll(part, naming.what, naming.name(product));
  }
  const entering = inlets.reduce((sum, { leaves }) => sum + leaves, 0);
  return entering > 0
    ? words.enters(naming.what, naming.tonnes(entering))
    : words.nothing(naming.what);
}
