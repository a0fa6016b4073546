import { type Issue, type IssueFacts, issue } from "../core/index.ts";

/** The most that is read of a workspace: it is hostile until proved otherwise. */
export const MOST = {
  /** Bytes of one file. */
  fileBytes: 2 * 2 ** 20,
  /** Bytes of all files together. */
  allBytes: 16 * 2 ** 20,
  files: 500,
  /** Levels of folders below the workspace's own. */
  levels: 4,
  /** Names looked at, in all folders together. */
  names: 20_000,
} as const;

type Reason = IssueFacts["file-refused"]["reason"];

/** A file, or the folder as a whole, that is not read, and why. */
export function refusal(path: string, reason: Reason, most?: number): Issue {
  const at = { file: path, line: 1, column: 1, length: 1 };
  return issue("file-refused", at, most === undefined ? { reason } : { reason, most });
}
