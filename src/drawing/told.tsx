import type { ReactElement, ReactNode } from "react";
import type { Segment } from "../sentences/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { CardFigure, SpanFigure } from "./figure.tsx";
import { cardOf, type Page } from "./page.ts";

interface ToldProps {
  readonly page: Page;
  readonly segments: readonly Segment[];
  /** What a number is an amount of, where the verdict does not say. */
  readonly what: LocalText;
  /** Under which scenario the figures of the sentence stand. */
  readonly scenario?: string;
}

/** A sentence whose numbers open. */
export function Told({ page, segments, what, scenario }: ToldProps): ReactElement {
  return (
    <>
      {segments.map((segment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name
        <Piece key={i} page={page} segment={segment} what={what} scenario={scenario} />
      ))}
    </>
  );
}

interface PieceProps {
  readonly page: Page;
  readonly segment: Segment;
  readonly what: LocalText;
  readonly scenario: string | undefined;
}

function Piece({ page, segment, what, scenario }: PieceProps): ReactNode {
  if (segment.kind === "text") return segment.text;
  if ("span" in segment) {
    const { span, text } = segment;
    return <SpanFigure page={page} span={span} what={what} text={text} />;
  }
  const card = cardOf(page, segment.path, scenario);
  return card ? <CardFigure page={page} card={card} text={segment.text} /> : segment.text;
}
