import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from "react";
import type { LaidChain } from "../../drawing/index.ts";
import { nextNode, turnKey } from "./walk-nodes.ts";

export interface LiveProps {
  readonly laid: LaidChain;
  readonly chosen: string | undefined;
  readonly onChoose: (node: string | undefined) => void;
  /** The chain goes down the page: so do the arrows. */
  readonly turned?: boolean;
  readonly children: ReactNode;
}

/** Nodes of a drawing can be pointed at; arrows walk from one to the next, Enter opens, Esc returns. */
export function LiveDrawing(props: LiveProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the nodes inside are buttons; their keys are heard here
    <div
      className="chain-drawing"
      onClick={(event) => chooseAt(event, props.onChoose)}
      onKeyDown={(event) => walk(event, props)}
    >
      {props.children}
    </div>
  );
}

function nodeAt(target: EventTarget): string | undefined {
  const found = target instanceof Element ? target.closest("[data-node]") : null;
  return found?.getAttribute("data-node") ?? undefined;
}

function chooseAt(event: MouseEvent, onChoose: LiveProps["onChoose"]): void {
  const node = nodeAt(event.target);
  if (node !== undefined) onChoose(node);
}

function walk(
  event: KeyboardEvent<HTMLDivElement>,
  { laid: { layout }, onChoose, turned = false }: LiveProps,
): void {
  const node = nodeAt(event.target);
  if (event.key === "Escape") onChoose(undefined);
  if (node === undefined) return;
  const opens = event.key === "Enter" || event.key === " ";
  if (opens) onChoose(node);
  const next = nextNode(layout.nodes, node, turned ? turnKey(event.key) : event.key);
  if (next === undefined && !opens) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<SVGGElement>("[data-node]")];
  all.find((one) => one.getAttribute("data-node") === next)?.focus();
}
