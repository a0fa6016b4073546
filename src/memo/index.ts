export { makeMemo } from "./make-memo.ts";
export { fits } from "./measure.ts";
export type { Memo, Run } from "./memo.ts";
export type { MemoInput, ReaderChanges } from "./memo-input.ts";
export type { ProgrammeMemoInput } from "./programme-input.ts";
export { makeProgrammeMemo } from "./programme-memo.ts";
export { memoBytes } from "./write-docx.ts";
