import type { NodeMark, SankeyLayout } from "../../drawing/index.ts";

/** The node an arrow leads to: along to the nearest lane of the next column, up and down within the column. */
export function nextNode(
  nodes: readonly NodeMark[],
  from: string,
  key: string,
): string | undefined {
  const own = nodes.find(({ id }) => id === from);
  if (own === undefined) return undefined;
  const nearest = (step: number) => {
    const columns = nodes.map(({ column }) => column).filter((c) => (c - own.column) * step > 0);
    const next = step > 0 ? Math.min(...columns) : Math.max(...columns);
    const there = nodes.filter(({ column }) => column === next);
    return [...there].sort((a, b) => Math.abs(a.lane - own.lane) - Math.abs(b.lane - own.lane))[0];
  };
  const beside = (step: number) => {
    const there = nodes.filter(
      ({ column, lane }) => column === own.column && (lane - own.lane) * step > 0,
    );
    return [...there].sort((a, b) => (a.lane - b.lane) * step)[0];
  };
  if (key === "ArrowRight") return nearest(1)?.id;
  if (key === "ArrowLeft") return nearest(-1)?.id;
  if (key === "ArrowDown") return beside(1)?.id;
  return key === "ArrowUp" ? beside(-1)?.id : undefined;
}

/** Where a column begins before its bar. [px] */
export const COLUMN_EDGE = 8;

/** The node whose column holds a point of the shapes; of several in a column the one nearest up or down. */
export function nodeUnder(
  { nodes, pitch }: Pick<SankeyLayout, "nodes" | "pitch">,
  [x, y]: readonly [number, number],
): string | undefined {
  const column = Math.floor((x + COLUMN_EDGE) / pitch);
  const away = ({ top, bottom }: NodeMark) => Math.max(top - y, y - bottom, 0);
  const there = nodes.filter((one) => one.column === column);
  return [...there].sort((a, b) => away(a) - away(b))[0]?.id;
}

/** The arrow of the wide drawing that one of the turned drawing stands for. */
export function turnKey(key: string): string {
  const wide: Readonly<Record<string, string>> = {
    ArrowDown: "ArrowRight",
    ArrowUp: "ArrowLeft",
    ArrowLeft: "ArrowDown",
    ArrowRight: "ArrowUp",
  };
  return wide[key] ?? key;
}
