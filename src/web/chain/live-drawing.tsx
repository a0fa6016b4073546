import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from "react";
import type { LaidChain } from "../../drawing/index.ts";
import { nextNode, nodeUnder, turnKey } from "./walk-nodes.ts";

export interface LiveProps {
  readonly laid: LaidChain;
  readonly chosen: string | undefined;
  readonly onChoose: (node: string | undefined) => void;
  /** The chain goes down the page: so do the arrows. */
  readonly turned?: boolean;
  /** Not all of it is seen at once: the box can be scrolled, and is called so. */
  readonly cut?: string | undefined;
  readonly children: ReactNode;
}

/** Nodes of a drawing can be pointed at; arrows walk from one to the next, Enter opens, Esc returns. */
export function LiveDrawing(props: LiveProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the nodes inside are buttons; their keys are heard here
    <div
      className={props.cut === undefined ? "chain-drawing" : "chain-drawing cut"}
      {...(props.cut === undefined ? {} : { role: "region", tabIndex: 0, "aria-label": props.cut })}
      onClick={(event) => chooseAt(event, props)}
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

/** Its bar, its text, or anywhere in its column; who marks a text to copy it chooses nothing. */
function chooseAt(event: MouseEvent<HTMLDivElement>, props: LiveProps): void {
  if (window.getSelection()?.isCollapsed === false) return;
  const node = nodeAt(event.target) ?? ownerOf(event.target) ?? columnAt(event, props);
  if (node !== undefined) props.onChoose(node);
}

function ownerOf(target: EventTarget): string | undefined {
  const found = target instanceof Element ? target.closest("[data-of]") : null;
  return found?.getAttribute("data-of") ?? undefined;
}

function columnAt(
  { clientX, clientY, target }: MouseEvent,
  { laid: { layout }, turned = false }: LiveProps,
): string | undefined {
  const svg = target instanceof Element ? target.closest<SVGSVGElement>("svg.sankey") : null;
  const seen = svg?.getScreenCTM()?.inverse();
  if (seen === undefined || (target instanceof Element && target.closest(".sk-legend"))) {
    return undefined;
  }
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(seen);
  return turned ? nodeUnder(layout, [y, -x]) : nodeUnder(layout, [x, y]);
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
