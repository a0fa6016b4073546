import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { digestText, type WorkspaceFile } from "../format/index.ts";

/** The bytes of a file, if it is one and has no more than this. */
export function readBytes(path: string, most: number): Uint8Array | "unreadable" | "too-large" {
  try {
    const { size } = statSync(path);
    return size > most ? "too-large" : readFileSync(path);
  } catch {
    return "unreadable";
  }
}

/** SHA-256 of the texts of a workspace and their names: the same for the same texts. */
export function digestOf(files: readonly WorkspaceFile[]): string {
  return createHash("sha256").update(digestText(files)).digest("hex");
}
