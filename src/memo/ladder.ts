import { fits } from "./measure.ts";
import type { Memo } from "./memo.ts";

/** How a memo leans out: all it would say, what gives way step by step, and what comes back first. */
export interface Ladder<R> {
  readonly whole: R;
  /** From the most room to the least. */
  readonly smaller: readonly R[];
  readonly givenBack: readonly (keyof R)[];
}

/** Each step keeps what those before it took. */
export function ladderOf<R extends object>(
  whole: R,
  steps: readonly Partial<R>[],
  givenBack: readonly (keyof R)[],
): Ladder<R> {
  const smaller = steps.map((_, i): R => Object.assign({}, whole, ...steps.slice(0, i + 1)));
  return { whole, smaller, givenBack };
}

/**
 * A memo on one page. What does not fit is left out step by step, and what was left out is said; letters
 * never grow smaller.
 */
export function leanMemo<R extends object>(write: (room: R) => Memo, ladder: Ladder<R>): Memo {
  const { whole, smaller } = ladder;
  const all = write(whole);
  if (fits(all)) return all;
  const tight = smaller.find((room) => fits(write(room))) ?? smaller.at(-1) ?? whole;
  return write(roomierThan(tight, write, ladder));
}

/** A step takes more than was needed: what matters most is given back as long as the page holds it. */
function roomierThan<R extends object>(
  tight: R,
  write: (room: R) => Memo,
  { whole, smaller, givenBack }: Ladder<R>,
): R {
  let room = tight;
  for (const key of givenBack) {
    const values = new Set([whole, ...smaller].map((one) => one[key]));
    values.delete(room[key]);
    const wider = [...values].map((value): R => Object.assign({}, room, { [key]: value }));
    room = wider.find((one) => isWider(one, room, key) && fits(write(one))) ?? room;
  }
  return room;
}

function isWider<R>(one: R, other: R, key: keyof R): boolean {
  return Number(one[key]) > Number(other[key]);
}
