export { makeMemo } from "./make-memo.ts";
export type { Memo, Run } from "./memo.ts";
export type { MemoInput } from "./memo-input.ts";
export { memoBytes } from "./write-docx.ts";
