import type { ChainFlows, FlowLink, FlowLoss, FlowNode } from "./chain-flows.ts";
import type { SankeyWords } from "./labels.ts";

/** A chain of so many stages with a loss at each, and returns from one stage to an earlier one. [t] */
export interface Chain {
  readonly count: number;
  readonly losses: readonly number[];
  readonly returns: readonly {
    readonly from: number;
    readonly to: number;
    readonly tonnes: number;
  }[];
}

const id = (stage: number) => `p${String(stage).padStart(2, "0")}`;

/** Flows that balance at every stage: what goes on is what comes in and comes back, less what is lost and sent back. */
export function flowsOf({ count, losses, returns }: Chain): ChainFlows {
  const links: FlowLink[] = [];
  const lost: FlowLoss[] = [];
  const nodes: FlowNode[] = [
    { id: "enters ore", kind: "inlet", of: "ore", enters: 0, leaves: START },
  ];
  let main = START;
  links.push({ stream: "ore", from: "enters ore", to: id(0), tonnes: START });
  for (let stage = 0; stage < count; stage++) {
    const back = sum(returns.filter(({ to }) => to === stage));
    const sent = sum(returns.filter(({ from }) => from === stage));
    const enters = main + back;
    const loss = (losses[stage] ?? 0) * (main / (2 * count));
    lost.push({ node: id(stage), name: `dust ${stage}`, kind: "named", tonnes: loss });
    main = enters - sent - loss;
    const last = stage === count - 1;
    const to = last ? "leaves metal" : id(stage + 1);
    nodes.push({ id: id(stage), kind: "process", of: id(stage), enters, leaves: enters });
    links.push({ stream: last ? "metal" : `s${stage}`, from: id(stage), to, tonnes: main });
  }
  nodes.push({ id: "leaves metal", kind: "exit", of: "metal", enters: main, leaves: 0 });
  for (const { from, to, tonnes } of returns) {
    links.push({ stream: `r${from} ${to}`, from: id(from), to: id(to), tonnes });
  }
  return { nodes, links, losses: lost, untold: [] };
}

const START = 1000;

function sum(all: readonly { readonly tonnes: number }[]): number {
  return all.reduce((whole, { tonnes }) => whole + tonnes, 0);
}

/** Sixty stages and eight loops, each inside the next. */
export const NESTED: Chain = {
  count: 60,
  losses: Array.from({ length: 60 }, (_, i) => (i % 3) / 2),
  returns: Array.from({ length: 8 }, (_, i) => ({
    from: 33 + 3 * i,
    to: 27 - 3 * i,
    tonnes: 60 + 20 * i,
  })),
};

export const WORDS: SankeyWords = {
  pitch: () => 124,
  head: ({ of }) => [
    { text: `product of ${of}`, style: "strong" },
    { text: "1,234.5 t", style: "plain" },
  ],
  ring: ({ streams, tonnes }) => [`${tonnes.toFixed(1)} t`, `${streams.join(", ")} back again`],
  loss: ({ name, tonnes }) => [`${tonnes.toFixed(1)} t`, `${name} that settles on the roof`],
};
