import { realpathSync, rmSync, statSync } from "node:fs";
import { type Capsule, capsuleIssue, packCapsule } from "../capsule/index.ts";
import { type Issue, refuseFile } from "../core/index.ts";
import { readBytes, writeAtomic } from "../files/index.ts";

/** A file of an answer, and what stands in it. */
export interface AnswerFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes new files, all of them or none; the one that cannot be written is named. */
export function writeFiles(files: readonly AnswerFile[]): Issue | undefined {
  const written: string[] = [];
  for (const { file, content } of files) {
    try {
      writeAtomic(file, content);
    } catch {
      for (const one of written) rmSync(one, { force: true });
      return refuseFile(file, "unwritable");
    }
    written.push(file);
  }
  return undefined;
}

/**
 * Writes a capsule that was read over itself, with something added to it: where a link leads, with the rights it had;
 * not where somebody else has added something meanwhile.
 */
export function rewriteCapsule(file: string, was: Capsule, now: Capsule): Issue | undefined {
  const there = readBytes(file, Number.POSITIVE_INFINITY);
  // A whole capsule has one form: packed again it is the file that was read.
  if (typeof there === "string" || Buffer.compare(there, packCapsule(was)) !== 0)
    return capsuleIssue(file, { reason: "meanwhile" });
  try {
    const real = realpathSync(file);
    writeAtomic(real, packCapsule(now), { mode: statSync(real).mode & 0o777 });
  } catch {
    return refuseFile(file, "unwritable");
  }
  return undefined;
}
