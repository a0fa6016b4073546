/** How large things may be drawn. [px] */
export interface Room {
  readonly tallest: number;
  readonly widestReturn: number;
  /** From the lowest band to the line of the losses. */
  readonly aboveLine: number;
}

export const PAGE_ROOM: Room = { tallest: 150, widestReturn: 64, aboveLine: 44 };
const SWATCH = 36;

/** Pixels for a tonne: the largest node, the widest return, and all that is lost in a column have room. */
export function scaleOf(
  nodes: readonly number[],
  returns: readonly number[],
  lost: readonly number[],
  pitch: number,
  { tallest, widestReturn }: Room = PAGE_ROOM,
): number {
  const most = (all: readonly number[]) => Math.max(0, ...all);
  const fits = [
    tallest / most(nodes),
    widestReturn / most(returns),
    (pitch * 0.7) / most(lost),
  ].filter((scale) => Number.isFinite(scale));
  return fits.length === 0 ? 1 : Math.min(...fits);
}

/** The round number of tonnes nearest below a swatch's height. */
export function swatchOf(scale: number): { readonly tonnes: number; readonly height: number } {
  const most = SWATCH / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const tonnes = [5, 2, 1].map((times) => times * power).find((one) => one <= most) ?? power;
  return { tonnes, height: tonnes * scale };
}

/** Nothing is drawn under two pixels, and nothing at all where nothing flows. */
export function drawn(tonnes: number, scale: number): number {
  return tonnes <= 0 ? 0 : Math.max(2, tonnes * scale);
}
