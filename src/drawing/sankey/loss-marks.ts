import type { ChainFlows } from "./chain-flows.ts";
import type { LossMark } from "./layout-shape.ts";
import type { Ports } from "./ports.ts";
import { drawn } from "./scale.ts";

const NEAREST = 4;
/** From the lowest band to the line of the losses. [px] */
const ABOVE_LINE = 44;

/** What is lost turns down from the foot of its node to one line; the largest turns outside. */
export function lossMarks(
  { losses }: ChainFlows,
  { nodes, footOf, bottom }: Ports,
  scale: number,
): { readonly losses: readonly LossMark[]; readonly line: number } {
  const columns = Map.groupBy(nodes, ({ column }) => column);
  const turned = [...columns.values()].flatMap((own) => {
    // From the lowest lane up: what comes from above passes outside.
    const upward = [...own].sort((a, b) => b.lane - a.lane);
    let run = 0;
    return upward.flatMap((node) => {
      const lost = losses.filter((loss) => loss.node === node.id);
      const ordered = [...lost].sort((a, b) => b.tonnes - a.tonnes);
      const whole = ordered.reduce((sum, { tonnes }) => sum + drawn(tonnes, scale), 0);
      let y = footOf.get(node.id) ?? 0;
      const foot = y + whole;
      const marks = ordered.map((loss): LossMark => {
        const thickness = drawn(loss.tonnes, scale);
        const radius = NEAREST + foot - y - thickness;
        const mark = { ...loss, thickness, x: node.x, y, run, radius, foot };
        y += thickness;
        return mark;
      });
      if (whole > 0) run += whole + NEAREST;
      return marks;
    });
  });
  const lowest = Math.max(bottom, ...turned.map(({ foot }) => foot + NEAREST));
  return { losses: turned, line: Math.ceil((lowest + ABOVE_LINE) / 12) * 12 };
}
