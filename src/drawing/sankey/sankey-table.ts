import { sankeyTexts } from "../../sentences/index.ts";
import { chainFlows } from "./chain-flows.ts";
import { lossName, namingOf, type SankeyAsked } from "./sankey-words.ts";
import { bandsOf, splitReturns } from "./split-returns.ts";

interface SankeyTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The amounts of the rows as numbers, for those who reckon with them. [t] */
  readonly tonnes: readonly number[];
}

/** The drawing as a table, for readers of screens: every flow with where it comes from and goes to. */
export function sankeyTable(asked: SankeyAsked): SankeyTable | undefined {
  const flows = chainFlows(asked.balanced, asked.what);
  if (flows === undefined) return undefined;
  const naming = namingOf(asked);
  const texts = sankeyTexts[asked.language];
  const { table } = texts;
  const { returns } = splitReturns(flows.nodes, bandsOf(flows.links));
  const back = new Set(returns.map(({ from, to }) => `${from}\n${to}`));
  const nodes = new Map(flows.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => {
    const node = nodes.get(id);
    if (node === undefined || node.kind === "process")
      return node === undefined ? id : naming.node(node);
    return node.kind === "inlet" ? texts.enters : texts.leaves;
  };
  const links = flows.links.map(({ from, to, stream, tonnes }) => [
    nameOf(from),
    naming.name(stream),
    nameOf(to),
    naming.tonnes(tonnes),
    back.has(`${from}\n${to}`) ? table.returns : table.goesOn,
  ]);
  const losses = flows.losses.map((loss) => {
    const kind = {
      named: texts.lost,
      "by difference": texts.lostByDifference,
      unaccounted: texts.lostUnaccounted,
      "without source": texts.withoutSource,
    };
    return [
      nameOf(loss.node),
      lossName(loss, naming, texts),
      "",
      naming.tonnes(loss.tonnes),
      kind[loss.kind],
    ];
  });
  return {
    caption: naming.title,
    heads: [table.from, table.stream, table.to, texts.tonnesOf(naming.what), table.kind],
    rows: [...links, ...losses],
    tonnes: [...flows.links, ...flows.losses].map(({ tonnes }) => tonnes),
  };
}
