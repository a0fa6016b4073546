/** A return to be laid: from a column back to an earlier one, above the bands. */
export interface RingAsked {
  readonly id: string;
  /** Column it comes back to, and column it leaves. */
  readonly from: number;
  readonly to: number;
  /** [px] */
  readonly thickness: number;
  /** Width of its label. [px] */
  readonly label: number;
}

/** How a ring lies, measured upward from the top edge of the bands. [px] */
export interface RingLaid {
  readonly id: string;
  readonly bottom: number;
  readonly holeTop: number;
  readonly top: number;
  /** How far it goes out beyond its columns. */
  readonly pad: number;
  readonly labelOn: boolean;
}

const RING_GAP = 16;
const HOLE = 18;
export const LABEL_LINE = 20;
const NEAREST = 12;

/** Short loops inside, long ones outside: below from the longest, above and beside from the shortest. */
export function layRings(asked: readonly RingAsked[], pitch: number): readonly RingLaid[] {
  const shortFirst = [...asked].sort(
    (a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || (a.id < b.id ? -1 : 1),
  );
  const pads = padsOf(shortFirst);
  const span = (ring: RingAsked): readonly [number, number] => {
    const pad = pads.get(ring.id) ?? 0;
    return [ring.from * pitch - pad, ring.to * pitch + pad];
  };
  const bottoms = bottomsOf([...shortFirst].reverse(), span);
  const laid: (RingLaid & { readonly reach: readonly [number, number] })[] = [];
  for (const ring of shortFirst) {
    const [left, right] = span(ring);
    const bottom = bottoms.get(ring.id) ?? 0;
    const flat = right - left - 2 * ring.thickness - 16;
    const labelOn = ring.thickness >= 2.2 * LABEL_LINE && ring.label <= flat;
    const half = Math.max(right - left, ring.label + 8) / 2;
    const middle = (left + right) / 2;
    const reach = [middle - half, middle + half] as const;
    const under = laid.filter((other) => overlap(other.reach, reach));
    const holeTop = Math.max(
      bottom + ring.thickness + HOLE,
      ...under.map((other) => other.top + RING_GAP + (other.labelOn ? 0 : LABEL_LINE)),
    );
    const pad = pads.get(ring.id) ?? 0;
    laid.push({ id: ring.id, bottom, holeTop, top: holeTop + ring.thickness, pad, labelOn, reach });
  }
  return laid;
}

/** A ring stands outside those shorter ones that turn at one of its columns. */
function padsOf(shortFirst: readonly RingAsked[]): ReadonlyMap<string, number> {
  const pads = new Map<string, number>();
  const done: RingAsked[] = [];
  for (const ring of shortFirst) {
    const inner = done.filter(({ from, to }) => from === ring.from || to === ring.to);
    const clear = Math.max(NEAREST, ...inner.map(({ id }) => (pads.get(id) ?? 0) + RING_GAP));
    pads.set(ring.id, clear + ring.thickness);
    done.push(ring);
  }
  return pads;
}

function bottomsOf(
  longFirst: readonly RingAsked[],
  span: (ring: RingAsked) => readonly [number, number],
): ReadonlyMap<string, number> {
  const bottoms = new Map<string, number>();
  const done: RingAsked[] = [];
  for (const ring of longFirst) {
    const under = done.filter((other) => overlap(span(other), span(ring)));
    const tops = under.map((other) => (bottoms.get(other.id) ?? 0) + other.thickness);
    bottoms.set(ring.id, Math.max(0, ...tops));
    done.push(ring);
  }
  return bottoms;
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
