import { type ChainFlows, type FlowLoss, parted } from "./chain-flows.ts";
import type { LossMark, NodeMark } from "./layout-shape.ts";
import type { Ports } from "./ports.ts";
import { drawn, type Room } from "./scale.ts";

const NEAREST = 4;
/** An exit of a lower lane points so far out: what turns down passes beside it. [px] */
const EXIT_REACH = 18;

/** What is lost turns down from the foot of its node to one line, the largest outside; what has no source comes up. */
export function lossMarks(
  { losses, nodes: known }: ChainFlows,
  { nodes, footOf, riseOf }: Ports,
  scale: number,
  bottom: number,
  { aboveLine }: Room,
  kept?: number,
): { readonly losses: readonly LossMark[]; readonly line: number } {
  const exits = new Set(known.flatMap(({ id, kind }) => (kind === "exit" ? [id] : [])));
  const columns = Map.groupBy(nodes, ({ column }) => column);
  const turned = [...columns.values()].flatMap((own) => {
    // From the lowest lane up: what comes from above passes outside.
    const upward = [...own].sort((a, b) => b.lane - a.lane);
    const runs = { out: 0, in: 0 };
    return upward.flatMap((node) => {
      const [risen, lost] = parted(losses.filter((loss) => loss.node === node.id));
      const passes = own.some(({ id, lane }) => lane > node.lane && exits.has(id));
      if (passes) runs.out = Math.max(runs.out, EXIT_REACH);
      const down = turn(node, lost, footOf.get(node.id) ?? 0, runs.out, scale);
      const up = turn(node, risen, riseOf.get(node.id) ?? 0, runs.in, scale);
      if (down.whole > 0) runs.out += down.whole + NEAREST;
      if (up.whole > 0) runs.in += up.whole + NEAREST;
      return [...down.marks, ...up.marks];
    });
  });
  const lowest = Math.max(bottom, ...turned.map(({ foot }) => foot + NEAREST));
  const line = Math.ceil((lowest + aboveLine) / 12) * 12;
  return { losses: turned, line: Math.max(line, kept ?? line) };
}

function turn(
  { x }: NodeMark,
  losses: readonly FlowLoss[],
  from: number,
  run: number,
  scale: number,
): { readonly marks: readonly LossMark[]; readonly whole: number } {
  const ordered = [...losses].sort((a, b) => b.tonnes - a.tonnes);
  const whole = ordered.reduce((sum, { tonnes }) => sum + drawn(tonnes, scale), 0);
  const foot = from + whole;
  let y = from;
  const marks = ordered.map((loss): LossMark => {
    const thickness = drawn(loss.tonnes, scale);
    const radius = NEAREST + foot - y - thickness;
    const mark = { ...loss, thickness, x, y, run, radius, foot };
    y += thickness;
    return mark;
  });
  return { marks, whole };
}
