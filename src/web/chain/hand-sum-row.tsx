import type { ReactElement } from "react";
import { wrapText } from "../../drawing/index.ts";
import { chainWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { HandSum, HandSums } from "./hand-sums.ts";
import { LINE, Lines } from "./stage-lines.tsx";
import type { Words } from "./stage-words.ts";

interface RowProps {
  readonly sums: HandSums;
  readonly pitch: number;
  readonly width: number;
  readonly language: Language;
}

const TEXT = 15;
const HEAD = 42;
const FOOT = 16;

/** The case kept in the plan, in the columns of the drawing. */
export function HandSumRow(props: RowProps & { readonly top: number }): ReactElement {
  const { sums, width, top } = props;
  return (
    <g>
      <line className="stage-rule" x1="0" x2={width} y1={top} y2={top} />
      <Lines words={[{ text: sums.title, style: "faint" }]} x={0} y={top + 20} />
      {placed(props).map(({ sum, words, y }) => (
        <Lines key={sum.node} of={sum.node} words={words} x={sum.x} y={top + HEAD + y * LINE} />
      ))}
    </g>
  );
}

/** How much room the row takes. [px] */
export function handSumHeight(props: RowProps): number {
  return (
    HEAD - LINE + FOOT + LINE * Math.max(0, ...placed(props).map((one) => one.y + one.words.length))
  );
}

/** Of several in one column each stands under its own name. */
function placed({ sums, pitch, language }: RowProps) {
  const columns = Map.groupBy(sums.columns, ({ column }) => column);
  return [...columns.values()].flatMap((own) => {
    let y = 0;
    return own.map((sum) => {
      const words = wordsOf(sum, own.length > 1, language).flatMap(({ text, style }) =>
        wrapText(text, TEXT, pitch - 10).map((part): Words => ({ text: part, style })),
      );
      y += words.length;
      return { sum, words, y: y - words.length };
    });
  });
}

function wordsOf({ name, amount }: HandSum, several: boolean, language: Language) {
  const head: readonly Words[] = several ? [{ text: name, style: "faint" }] : [];
  const own: Words =
    amount === undefined
      ? { text: chainWords[language].notSummed, style: "faint" }
      : { text: amount, style: "plain" };
  return [...head, own];
}
