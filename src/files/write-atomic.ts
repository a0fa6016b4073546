import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then in its place. Whoever reads it meanwhile has the
 * former version; a crash leaves the former version too. `former` leaves that version as `FILE.bak`; `mode` are the rights of the new one, from its first byte.
 */
export function writeAtomic(
  path: string,
  text: string | Uint8Array,
  keep: { readonly former?: boolean; readonly mode?: number } = {},
): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    // What lies there is left of a crash, or somebody's link that would lead our bytes elsewhere.
    rmSync(beside, { force: true });
    writeWhole(beside, text, keep.mode, "wx");
    if (keep.former && existsSync(path)) renameSync(path, `${path}.bak`);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** On the disk before it takes its place, so that a power cut leaves no empty file. */
export function writeWhole(
  path: string,
  text: string | Uint8Array,
  mode = 0o666,
  flag: "w" | "wx" = "w",
): void {
  const file = openSync(path, flag, mode);
  try {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
