import { Inflate } from "fflate";
import { crc32 } from "../core/index.ts";

/** One entry of a zip archive, as its directory tells of it. */
export interface ZipEntry {
  /** As it stands there: mostly UTF-8, nobody warrants it. */
  readonly name: Uint8Array;
  readonly link: boolean;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as it says. */
  readonly bytes: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/**
 * The entries of a zip archive in the order of its directory; nothing is unpacked. An archive of several parts, one
 * that needs 64-bit sizes, one whose entries overlap or are named otherwise at their own place is broken.
 */
export function readZip(
  bytes: Uint8Array,
  most: number,
): readonly ZipEntry[] | "broken" | "too-many" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return "broken";
  const count = view.getUint16(end + 10, true);
  if (count > most) return "too-many";
  try {
    const placed = readDirectory(view, bytes, end, count);
    placed.sort((a, b) => a.from - b.from);
    const apart = placed.every(({ from }, i) => i === 0 || from >= (placed[i - 1]?.to ?? 0));
    placed.sort((a, b) => a.nth - b.nth);
    return apart ? placed.map(({ entry }) => entry) : "broken";
  } catch {
    return "broken";
  }
}

/** Whether bytes begin as an archive does, an empty one too. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the end record stands: its comment reaches just to the end of the file, and it is the archive's only part. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const [disk, start] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    const own = view.getUint16(at + 8, true) === view.getUint16(at + 10, true);
    return disk === 0 && start === 0 && own ? at : undefined;
  }
  return undefined;
}

interface Placed {
  readonly nth: number;
  readonly from: number;
  readonly to: number;
  readonly entry: ZipEntry;
}

const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;

/** What lies outside the bytes throws: it is told as broken. */
function readDirectory(view: DataView, bytes: Uint8Array, end: number, count: number): Placed[] {
  const from = view.getUint32(end + 16, true);
  const placed: Placed[] = [];
  let at = from;
  for (let nth = 0; nth < count; nth++) {
    if (view.getUint32(at, true) !== CENTRAL) throw BROKEN;
    const name = view.getUint16(at + 28, true);
    const next = at + CENTRAL_BYTES + name + view.getUint16(at + 30, true);
    placed.push({ nth, ...readEntry(view, bytes, at, from) });
    at = next + view.getUint16(at + 32, true);
    if (at > end) throw BROKEN;
  }
  return placed;
}

const BROKEN = new Error("broken");
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** The upper half of an entry's attributes, where it was packed on Unix: what kind of file it is. */
const [KIND, LINK] = [0xf000, 0xa000];

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  directory: number,
): Omit<Placed, "nth"> {
  const from = view.getUint32(at + 42, true);
  const length = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + length);
  if (view.getUint32(from, true) !== LOCAL) throw BROKEN;
  const start = from + LOCAL_BYTES + view.getUint16(from + 26, true);
  const own = bytes.subarray(from + LOCAL_BYTES, start);
  const data = start + view.getUint16(from + 28, true);
  const to = data + view.getUint32(at + 20, true);
  if (to > directory || name.length !== length || !sameBytes(name, own)) throw BROKEN;
  const flags = view.getUint16(at + 8, true) | view.getUint16(from + 6, true);
  const entry = {
    name,
    link: (view.getUint16(at + 40, true) & KIND) === LINK,
    encrypted: (flags & 0x2041) !== 0,
    bytes: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(data, to),
  };
  return { from, to, entry };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** The bytes of an entry: no more than this, just as many as it says, of the checksum it says; else undefined. */
export function unpackEntry(entry: ZipEntry, most: number): Uint8Array | undefined {
  if (entry.encrypted || entry.bytes > most) return undefined;
  const bytes = inflate(entry, entry.bytes, true);
  return bytes !== undefined && crc32(bytes) === entry.crc ? bytes : undefined;
}

/** The first bytes of an entry, as many as asked for or as there are. */
export function startOfEntry(entry: ZipEntry, count: number): Uint8Array | undefined {
  return entry.encrypted ? undefined : inflate(entry, Math.min(count, entry.bytes), false);
}

/** As much is unpacked at a time: packed zeros grow a thousandfold. */
const STEP = 8 * 1024;
const [STORED, DEFLATED] = [0, 8];

function inflate(
  { method, packed }: ZipEntry,
  count: number,
  whole: boolean,
): Uint8Array | undefined {
  if (method === STORED) {
    return whole && packed.length !== count ? undefined : packed.slice(0, count);
  }
  if (method !== DEFLATED) return undefined;
  const out = new Uint8Array(count);
  let got = 0;
  try {
    const stream = new Inflate((chunk) => {
      if (got < count) out.set(chunk.subarray(0, count - got), got);
      got += chunk.length;
    });
    for (let at = 0; at < packed.length; at += STEP) {
      if (got > count || (!whole && got >= count)) break;
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  return got === count || (!whole && got > count) ? out : undefined;
}
