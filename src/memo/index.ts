export { makeMemo } from "./make-memo.ts";
export { fits } from "./measure.ts";
export type { Memo, Run } from "./memo.ts";
export type { MemoInput, ReaderChanges } from "./memo-input.ts";
export { memoBytes } from "./write-docx.ts";
