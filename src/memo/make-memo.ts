import { layDesk } from "./desk.ts";
import { gateMemo } from "./gate-memo.ts";
import { leanMemo } from "./ladder.ts";
import type { Memo } from "./memo.ts";
import type { MemoInput } from "./memo-input.ts";
import { promiseMemo } from "./promise-memo.ts";
import { type Room, VERDICT_ROOMS } from "./room.ts";

/** A verdict on one page. */
export function makeMemo(input: MemoInput): Memo {
  return leanMemo((room) => memoIn(input, room), VERDICT_ROOMS);
}

function memoIn(input: MemoInput, room: Room): Memo {
  const desk = layDesk(input, room);
  const { promises } = input.verdict;
  const promise = promises.find((one) => one.promise.id === input.promise) ?? promises[0];
  return promise === undefined ? gateMemo(desk) : promiseMemo(desk, promise);
}
