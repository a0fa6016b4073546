import { layDesk } from "./desk.ts";
import { gateMemo } from "./gate-memo.ts";
import { fits } from "./measure.ts";
import type { Memo } from "./memo.ts";
import type { MemoInput } from "./memo-input.ts";
import { promiseMemo } from "./promise-memo.ts";
import { GIVEN_BACK, type Room, SMALLER, WHOLE } from "./room.ts";

/**
 * A verdict on one page. What does not fit is left out step by step, and what was left out is said; letters
 * never grow smaller.
 */
export function makeMemo(input: MemoInput): Memo {
  const whole = memoIn(input, WHOLE);
  if (fits(whole)) return whole;
  const tight = SMALLER.find((room) => fits(memoIn(input, room))) ?? SMALLER.at(-1) ?? WHOLE;
  return memoIn(input, roomierThan(input, tight));
}

function memoIn(input: MemoInput, room: Room): Memo {
  const desk = layDesk(input, room);
  const { promises } = input.verdict;
  const promise = promises.find((one) => one.promise.id === input.promise) ?? promises[0];
  return promise === undefined ? gateMemo(desk) : promiseMemo(desk, promise);
}

/** A step takes more than was needed: what matters most is given back as long as the page holds it. */
function roomierThan(input: MemoInput, tight: Room): Room {
  let room = tight;
  for (const key of GIVEN_BACK) {
    const values = new Set([WHOLE, ...SMALLER].map((one) => one[key]));
    values.delete(room[key]);
    const wider = [...values].map((value) => Object.assign({}, room, { [key]: value }) as Room);
    room = wider.find((one) => isWider(one, room, key) && fits(memoIn(input, one))) ?? room;
  }
  return room;
}

function isWider(one: Room, other: Room, key: keyof Room): boolean {
  return Number(one[key]) > Number(other[key]);
}
