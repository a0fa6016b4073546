import type { LaidChain } from "../../drawing/index.ts";
import { chainWords, formatNumber } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

type Flowing = Pick<LaidChain, "flows" | "naming" | "layout">;

/** How far the element comes along the main lane: the last stream of it that is known to hold some. */
export interface Reach {
  readonly stream: string;
  /** Of what enters. [1] */
  readonly share: number;
}

/** Undefined where nothing enters, where the amounts are only partly known, or where some of it has no source. */
export function reachOf({ flows, layout }: Flowing): Reach | undefined {
  const entering = flows.nodes
    .filter(({ kind }) => kind === "inlet")
    .reduce((sum, { leaves }) => sum + leaves, 0);
  const risen = flows.losses.some(({ kind }) => kind === "without source");
  if (!(entering > 0) || flows.untold.length > 0 || risen) return undefined;
  const lane = new Map(layout.nodes.filter((one) => one.lane === 0).map((one) => [one.id, one]));
  const column = (id: string) => lane.get(id)?.column ?? -1;
  const along = flows.links.filter(
    ({ from, to, tonnes }) => tonnes > 0 && lane.has(from) && column(to) > column(from),
  );
  const last = [...along].sort((a, b) => column(b.to) - column(a.to) || b.tonnes - a.tonnes)[0];
  if (last === undefined || last.from.startsWith("enters ")) return undefined;
  const share = last.tonnes / entering;
  return share <= 1 + 1e-9 ? { stream: last.stream, share } : undefined;
}

/** The page's largest sentence: how much of what enters arrives, where that can be said; else another true one. */
export function chainTitle(laid: Flowing, language: Language): string {
  const [first = "", ...rest] = sentenceOf(laid, language);
  return first.toLocaleUpperCase(language) + rest.join("");
}

function sentenceOf(laid: Flowing, language: Language): string {
  const words = chainWords[language];
  const { flows, naming } = laid;
  const inlets = flows.nodes.filter(({ kind, leaves }) => kind === "inlet" && leaves > 0);
  const reach = reachOf(laid);
  const [only] = inlets;
  if (reach !== undefined && only !== undefined) {
    const part = partText(reach.share, language);
    const to = naming.name(reach.stream);
    return inlets.length === 1
      ? words.reaches(part, naming.what, naming.name(only.of), to)
      : words.reachesFromAll(part, naming.what, to);
  }
  const entering = inlets.reduce((sum, { leaves }) => sum + leaves, 0);
  return entering > 0
    ? words.enters(naming.what, naming.tonnes(entering))
    : words.nothing(naming.what);
}

/** Of a hundred, in two digits. */
export function partText(share: number, language: Language): string {
  return formatNumber(share * 100, language, { digits: 2 });
}
