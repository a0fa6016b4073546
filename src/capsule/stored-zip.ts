import { crc32, isUtf8, utf8Bytes, utf8Text } from "../core/index.ts";

/** One part of a capsule: a name with forward slashes, and its bytes. */
export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why bytes are no capsule, and at which part that shows; no part where it is none at all. */
export interface ZipFault {
  readonly reason: "not-a-capsule" | "cut-short" | "changed" | "beyond" | "bad-name" | "too-large";
  readonly part?: string;
}

/** The most a capsule may hold: as much text as a workspace may have, its verdicts, and room for more. */
export const CAPSULE_MOST = {
  bytes: 64 * 2 ** 20,
  parts: 2000,
  pathBytes: 500,
  signers: 500,
} as const;

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
/** Names are UTF-8 (bit 11); version 2.0; 1 January 1980, midnight: as old as a zip can say. */
const [UTF8_NAMES, VERSION, DATE] = [0x0800, 20, 0x0021];

/**
 * An archive whose bytes follow from its parts alone: stored, in this order, without times, comments or extra fields.
 * No library decides a byte of it (docs/capsule.md), so that it can be made again anywhere and compared.
 */
export function writeStoredZip(parts: readonly Part[]): Uint8Array {
  const named = parts.map(({ path, bytes }) => ({
    name: utf8Bytes(path),
    bytes,
    crc: crc32(bytes),
  }));
  const size = named.reduce((sum, one) => sum + sizeOf(one), END_BYTES);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = named.map((one) => {
    const offset = at;
    at = writeLocal(out, view, at, one);
    return offset;
  });
  const directory = at;
  for (const [i, one] of named.entries()) at = writeCentral(out, view, at, one, offsets[i] ?? 0);
  writeEnd(view, at, named.length, directory);
  return out;
}

interface Named {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
}

function sizeOf({ name, bytes }: Named): number {
  return LOCAL_BYTES + CENTRAL_BYTES + 2 * name.length + bytes.length;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, one: Named): number {
  view.setUint32(at, LOCAL, true);
  writeCommon(view, at + 4, one);
  out.set(one.name, at + LOCAL_BYTES);
  out.set(one.bytes, at + LOCAL_BYTES + one.name.length);
  return at + LOCAL_BYTES + one.name.length + one.bytes.length;
}

function writeCentral(
  out: Uint8Array,
  view: DataView,
  at: number,
  one: Named,
  offset: number,
): number {
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, one);
  view.setUint32(at + 42, offset, true);
  out.set(one.name, at + CENTRAL_BYTES);
  return at + CENTRAL_BYTES + one.name.length;
}

/** What an entry says of itself at both its places: method and time are 0, so is the length of what might follow. */
function writeCommon(view: DataView, at: number, { name, bytes, crc }: Named): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

/** The parts of such an archive, or the first of them that is not as `writeStoredZip` writes it. */
export function readStoredZip(bytes: Uint8Array): readonly Part[] | ZipFault {
  if (bytes.length > CAPSULE_MOST.bytes) return { reason: "too-large" };
  const parts = walk(bytes);
  if (!isRead(parts)) return parts;
  const written = writeStoredZip(parts);
  const differs = firstDifference(written, bytes);
  if (differs < written.length) return faultAt(differs, bytes.length, parts);
  return bytes.length > written.length ? { reason: "beyond" } : parts;
}

/** Where the first differs from the second; its length where it nowhere does. */
function firstDifference(first: Uint8Array, second: Uint8Array): number {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  return at;
}

export function isRead(parts: readonly Part[] | ZipFault): parts is readonly Part[] {
  return !("reason" in parts);
}

/** Entry after entry from the first byte: the directory is not asked, it is compared. */
function walk(bytes: Uint8Array): readonly Part[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let at = 0;
  while (at + LOCAL_BYTES <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const name = at + LOCAL_BYTES;
    const data = name + view.getUint16(at + 26, true);
    const end = data + view.getUint32(at + 18, true);
    const path = nameOf(bytes.subarray(name, data));
    if (path === undefined) return after("bad-name", parts);
    if (end > bytes.length) return { reason: "cut-short", part: path };
    parts.push({ path, bytes: bytes.subarray(data, end) });
    if (parts.length > CAPSULE_MOST.parts) return { reason: "too-large" };
    at = end;
  }
  if (parts.length === 0) return { reason: "not-a-capsule" };
  const next = at + 4 <= bytes.length ? view.getUint32(at, true) : undefined;
  if (next === CENTRAL) return parts;
  return after(next === undefined ? "cut-short" : "changed", parts);
}

/** What is wrong stands behind this part. */
function after(reason: ZipFault["reason"], parts: readonly Part[]): ZipFault {
  const last = parts.at(-1);
  return last === undefined ? { reason: "not-a-capsule" } : { reason, part: last.path };
}

function nameOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length > CAPSULE_MOST.pathBytes || !isUtf8(bytes)) return;
  return utf8Text(bytes);
}

/** Which part a byte of the archive belongs to: its entry, or its line of the directory. */
function faultAt(at: number, length: number, parts: readonly Part[]): ZipFault {
  const reason = at >= length ? "cut-short" : "changed";
  const sizes = parts.map(({ path, bytes }) => ({ path, name: utf8Bytes(path).length, bytes }));
  const entries = sizes.map((one) => LOCAL_BYTES + one.name + one.bytes.length);
  const lines = sizes.map((one) => CENTRAL_BYTES + one.name);
  let end = 0;
  for (const [i, size] of [...entries, ...lines].entries()) {
    end += size;
    if (at < end) return { reason, part: sizes[i % sizes.length]?.path ?? "" };
  }
  return { reason };
}

/** A part that is a text. */
export function partOf(path: string, text: string): Part {
  return { path, bytes: utf8Bytes(text) };
}
