import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then in its place. Whoever reads it meanwhile has the
 * former version; a crash leaves the former version too. `keep` leaves that version as `FILE.bak`.
 */
export function writeAtomic(
  path: string,
  text: string | Uint8Array,
  keep: { readonly former?: boolean } = {},
): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeWhole(beside, text);
    if (keep.former && existsSync(path)) renameSync(path, `${path}.bak`);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** On the disk before it takes its place, so that a power cut leaves no empty file. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
