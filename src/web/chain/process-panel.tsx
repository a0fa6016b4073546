import type { ReactElement } from "react";
import type { Balanced } from "../../balance/index.ts";
import { carriedLines, type LaidChain, Ring } from "../../drawing/index.ts";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords } from "../../sentences/index.ts";
import { wordsIn } from "../../workspace/index.ts";
import { type Address, writeAddress } from "../address.ts";
import type { View } from "../view.ts";
import { ProcessFigures } from "./process-figures.tsx";

interface PanelProps {
  readonly view: View;
  readonly chain: DrawnChain;
  readonly balanced: Balanced;
  readonly laid: LaidChain;
  readonly onClose: () => void;
}

/** One process: what enters and leaves it, whether that closes, and the figures it stands on. */
export function ProcessPanel({ view, chain, balanced, laid, onClose }: PanelProps): ReactElement {
  const words = chainWords[view.language];
  const node = laid.flows.nodes.find(({ id }) => id === view.address.at);
  if (node === undefined) {
    return (
      <aside className="chain-panel">
        <NotDrawn view={view} />
        <p className="small">{words.choose}</p>
      </aside>
    );
  }
  const process = balanced.balance.processes.find(({ id }) => id === node.id);
  return (
    <aside className="chain-panel" aria-live="polite">
      <h2 className="panel-title">{laid.naming.node(node)}</h2>
      {process !== undefined && (
        <>
          <PanelAccount view={view} chain={chain} balanced={balanced} laid={laid} id={node.id} />
          <ProcessFigures view={view} chain={chain} process={process.process} />
        </>
      )}
      <button type="button" className="plain panel-close" onClick={onClose}>
        {words.close}
      </button>
    </aside>
  );
}

/** An address may name a process that this chain has no place for. */
function NotDrawn({ view }: Pick<PanelProps, "view">): ReactElement | null {
  const { language, asking, opened, address } = view;
  const words = chainWords[language];
  const process = opened.plan?.base.processes.get(address.at ?? "");
  if (process === undefined) return null;
  const figures: Address = {
    language,
    view: "figures",
    asking,
    words: { of: `processes.${process.id}` },
  };
  return (
    <p>
      {words.notDrawn(wordsIn(process.name, language).text || process.id)}{" "}
      <a href={writeAddress(figures)}>{words.toFigures}</a>
    </p>
  );
}

type AccountProps = Omit<PanelProps, "onClose"> & { readonly id: string };

function PanelAccount({ view, chain, balanced, laid, id }: AccountProps): ReactElement | null {
  const words = chainWords[view.language];
  const { naming, texts } = laid;
  const lines = carriedLines(balanced, chain.what)?.processes.find(({ process }) => process === id);
  if (lines === undefined) return null;
  const { enters, added, leaves, unaccounted } = lines;
  const sum = (all: typeof enters) => all.reduce((whole, { tonnes }) => whole + tonnes, 0);
  const closed = Math.abs(unaccounted) <= 1e-9 * Math.max(sum(enters), sum(leaves));
  const row = (name: string, tonnes: number, byDifference = false) => (
    <tr key={name}>
      <th scope="row">{byDifference ? `${name}, ${texts.byDifference}` : name}</th>
      <td>{naming.tonnes(tonnes)}</td>
    </tr>
  );
  return (
    <table className="panel-account">
      <tbody>
        {enters.map((line) => row(naming.name(line.name), line.tonnes))}
        {added > 0 && row(words.added, added)}
      </tbody>
      <tbody className="panel-sum">{row(words.entersProcess, sum(enters) + added)}</tbody>
      <tbody>
        {leaves.map((line) => row(naming.name(line.name), line.tonnes, line.byDifference))}
      </tbody>
      <tbody className="panel-sum">{row(words.leavesProcess, sum(leaves))}</tbody>
      <tbody>
        <tr>
          <th scope="row">{closed ? naming.what : words.unaccounted}</th>
          <td className={closed ? "state-closes" : "state-does-not-close"}>
            <span className="panel-ring">
              <Ring state={closed ? "closes" : "does not close"} size={16} />
              {closed ? words.closes(naming.tonnes(0)) : words.open(naming.tonnes(unaccounted))}
            </span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
