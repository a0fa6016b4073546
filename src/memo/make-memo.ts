import { layDesk } from "./desk.ts";
import { gateMemo } from "./gate-memo.ts";
import { fits } from "./measure.ts";
import type { Memo } from "./memo.ts";
import type { MemoInput } from "./memo-input.ts";
import { promiseMemo } from "./promise-memo.ts";
import { type Room, SMALLER, WHOLE } from "./room.ts";

/**
 * A verdict on one page. What does not fit is left out step by step, and what was left out is said; letters
 * never grow smaller.
 */
export function makeMemo(input: MemoInput): Memo {
  let memo = memoIn(input, WHOLE);
  for (const room of SMALLER) {
    if (fits(memo)) return memo;
    memo = memoIn(input, room);
  }
  return memo;
}

function memoIn(input: MemoInput, room: Room): Memo {
  const desk = layDesk(input, room);
  const { promises } = input.verdict;
  const promise = promises.find((one) => one.promise.id === input.promise) ?? promises[0];
  return promise === undefined ? gateMemo(desk) : promiseMemo(desk, promise);
}
