import { type Chain, flowsOf } from "./chain.fixture.ts";
import type { ChainFlows, FlowLink, FlowLoss, FlowNode } from "./chain-flows.ts";

/** A stage hands so much to a process beside it, which sends part of it back and lets the rest leave. [t] */
export interface Side {
  readonly at: number;
  readonly back: number;
  readonly tonnes: number;
  readonly returned: number;
}

export interface Branched extends Chain {
  readonly sides: readonly Side[];
  /** More leaves a stage than enters. */
  readonly risen: readonly { readonly at: number; readonly tonnes: number }[];
}

const id = (stage: number) => `p${String(stage).padStart(2, "0")}`;

/** The flows of the chain with the processes beside it; what they take is brought by the stage without a source. */
export function branchedFlows({ sides, risen, ...chain }: Branched): ChainFlows {
  const main = flowsOf(chain);
  const links: FlowLink[] = [...main.links];
  const losses: FlowLoss[] = [...main.losses];
  const nodes: FlowNode[] = [];
  for (const { at, back, tonnes, returned } of sides) {
    const side = `q${at}`;
    links.push({ stream: `tails ${at}`, from: id(at), to: side, tonnes });
    links.push({ stream: `froth ${at}`, from: side, to: id(back), tonnes: tonnes * returned });
    const left = tonnes * (1 - returned);
    links.push({ stream: `waste ${at}`, from: side, to: `leaves waste ${at}`, tonnes: left });
    nodes.push({ id: side, kind: "process", of: side, enters: tonnes, leaves: tonnes });
    nodes.push({
      id: `leaves waste ${at}`,
      kind: "exit",
      of: `waste ${at}`,
      enters: left,
      leaves: 0,
    });
  }
  for (const { at, tonnes } of risen) {
    losses.push({ node: id(at), name: "", kind: "without source", tonnes });
  }
  return { ...main, links, losses, nodes: [...main.nodes, ...nodes].map(summed) };

  function summed(node: FlowNode): FlowNode {
    const sum = (all: readonly { readonly tonnes: number }[]) =>
      all.reduce((whole, one) => whole + one.tonnes, 0);
    const own = losses.filter((loss) => loss.node === node.id);
    const up = own.filter(({ kind }) => kind === "without source");
    const enters = sum(links.filter(({ to }) => to === node.id)) + sum(up);
    const leaves = sum(links.filter(({ from }) => from === node.id)) + sum(own) - sum(up);
    return { ...node, enters, leaves };
  }
}
