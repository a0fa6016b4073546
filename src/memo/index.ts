export { makeMemo } from "./make-memo.ts";
export type { Block, Memo, MemoTable, Paragraph, Picture, Run } from "./memo.ts";
export type { DrawnChain, MemoInput } from "./memo-input.ts";
export { memoBytes } from "./write-docx.ts";
