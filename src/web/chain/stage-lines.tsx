import type { ReactElement } from "react";
import type { Words } from "./stage-words.ts";

/** From one line of text under the drawing to the next. [px] */
export const LINE = 20;

/** Lines of text in a column under the drawing. */
export function Lines({
  of,
  words,
  x,
  y,
}: {
  /** A click chooses this node. */
  readonly of?: string;
  readonly words: readonly Words[];
  readonly x: number;
  readonly y: number;
}): ReactElement {
  return (
    <text className="stage-text" data-of={of}>
      {words
        .map(({ text, style }, i) => ({ text, style, y: y + i * LINE }))
        .map((line) => (
          <tspan key={line.y} className={line.style} x={x} y={line.y}>
            {line.text}
          </tspan>
        ))}
    </text>
  );
}
