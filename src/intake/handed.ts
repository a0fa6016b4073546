import { strFromU8 } from "fflate";
import { isUtf8 } from "../core/index.ts";
import { startOfEntry, unpackEntry, type ZipEntry } from "../workbook/index.ts";

/** A file as it was handed over, out of an archive or as it lay: nothing is unpacked before it is asked for. */
export interface Handed {
  /** With forward slashes; what is not UTF-8 in it is replaced by U+FFFD. */
  readonly path: string;
  /** As it says. */
  readonly bytes: number;
  readonly fault?: "link" | "encrypted";
  /** The first so many bytes. */
  readonly start: (count: number) => Uint8Array | undefined;
  /** All of them, or undefined where it is broken or there are more than it says. */
  readonly read: () => Uint8Array | undefined;
}

export function handedFile(path: string, bytes: Uint8Array): Handed {
  return {
    path: forward(path),
    bytes: bytes.length,
    start: (count) => bytes.subarray(0, count),
    read: () => bytes,
  };
}

/** An entry of an archive; folders are none. */
export function handedEntry(entry: ZipEntry): readonly Handed[] {
  const path = forward(
    textOf(entry.name) ?? strFromU8(entry.name, true).replaceAll(HIGH, "\uFFFD"),
  );
  if (path.endsWith("/")) return [];
  const fault = entry.link ? "link" : entry.encrypted ? "encrypted" : undefined;
  return [
    {
      path,
      bytes: entry.bytes,
      ...(fault === undefined ? {} : { fault }),
      start: (count) => startOfEntry(entry, count),
      read: () => unpackEntry(entry, entry.bytes),
    },
  ];
}

const HIGH = /[\u0080-\u00FF]/g;

/** Windows packs paths with backslashes. */
function forward(path: string): string {
  return path.replaceAll("\\", "/");
}

/** The text of some bytes, a byte order mark left out; undefined where they are not UTF-8 or hold a nought. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined;
  return strFromU8(bytes).replace(/^\uFEFF/, "");
}
