import type { IssueFacts } from "./facts.ts";
import type { Issue } from "./issue.ts";
import { issue } from "./raise.ts";

/** The most that is read of a workspace: it is hostile until proved otherwise. */
export const TEXTS_MOST = {
  /** Bytes of one file. */
  fileBytes: 2 * 2 ** 20,
  /** Bytes of all files together. */
  allBytes: 16 * 2 ** 20,
  files: 500,
  /** Levels of folders below the workspace's own. */
  levels: 4,
  /** Names looked at, in all folders together. */
  names: 20_000,
  /** Bytes of an archive as it lies there. */
  archiveBytes: 32 * 2 ** 20,
} as const;

/** A file, or the folder as a whole, that is not read, and why. */
export function refuseFile(
  path: string,
  reason: IssueFacts["file-refused"]["reason"],
  most?: number,
): Issue {
  const at = { file: path, line: 1, column: 1, length: 1 };
  return issue("file-refused", at, most === undefined ? { reason } : { reason, most });
}
