import { type Dimension, type Issue, isDimensionless, issue } from "../core/index.ts";
import { type Figure, isDated, type Stream } from "../workspace/index.ts";

/** `processes.smelting.takes.ore` */
const IN_PROCESS = /^processes\.([^.]+)\.(makes|treats|takes|gives|loses|emits|adds)(?:\.|$)/;

/** A share where an amount of a stream is asked for: `loses: {slag: 24 %}` does not say of what. */
export function percentageOfWhat(
  figure: Figure,
  dimension: Dimension,
  { id, unit }: Stream,
): Issue | undefined {
  const [, process, line] = IN_PROCESS.exec(figure.path) ?? [];
  const given = shareText(figure);
  if (process === undefined || given === undefined || !isDimensionless(dimension)) return undefined;
  const outlet = line === "gives" || line === "loses";
  const ofFeed = line === "treats" ? `${given} of ${id}` : `${given} * 1 ${unit.text}`;
  return issue("percentage-of-what", figure.at, {
    process,
    name: id,
    given,
    likely: outlet ? `${given} of everything` : ofFeed,
    where: outlet ? "outlet" : "amount",
  });
}

/** `24 %`, `3 ppb`, or a name for such a number; not a plain number, whose unit was forgotten. */
export function shareText(figure: Figure): string | undefined {
  if (isDated(figure)) return figure.entries.map((entry) => shareText(entry.figure)).find(Boolean);
  const stated = figure.kind === "unpublished" ? figure.assume : figure;
  if (stated === undefined) return undefined;
  const { expression, text } = stated;
  const number = expression.kind === "negative" ? expression.of : expression;
  const share = number.kind === "number" ? number.unit !== undefined : SHARE.test(text);
  return share || number.kind === "name" ? text.trim() : undefined;
}

const SHARE = /%|\bpp[mbt]w?\b/;
