import { strFromU8 } from "fflate";
import type { IssueFacts } from "../core/index.ts";
import { readZip, unpackEntry } from "./zip.ts";

/** The most that is unpacked of a workbook: it is hostile until proved otherwise. */
export const MOST = {
  /** Bytes of the file. */
  fileBytes: 16 * 2 ** 20,
  /** Bytes of all its parts, unpacked. */
  bytes: 96 * 2 ** 20,
  parts: 1_000,
  rows: 50_000,
  cells: 800_000,
} as const;

type Reason = IssueFacts["workbook-refused"]["reason"];

export interface Refused {
  readonly reason: Reason;
  readonly most?: number;
}

/** The texts of a workbook's parts by their names, or why it is not opened. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> | Refused {
  if (bytes.length > MOST.fileBytes) return { reason: "too-large", most: MOST.fileBytes };
  const parts = inflate(bytes);
  if ("reason" in parts) return parts;
  const texts = new Map([...parts].map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of texts) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { reason: "entities" };
    if (name === "[Content_Types].xml" && /macroEnabled|vbaProject/i.test(text)) {
      return { reason: "macros" };
    }
  }
  return texts;
}

/** What only a workbook with more than tables has. */
const NOT_TABLES: readonly (readonly [RegExp, Reason])[] = [
  [/vbaProject|\/macrosheets\//i, "macros"],
  [/\/externalLinks\//i, "external-links"],
];

const READ = /^(?:\[Content_Types\]\.xml|xl\/.*\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/** Unpacks the parts that are read, each into the bytes it says it has: what lies about its size is no workbook. */
function inflate(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refused {
  const entries = readZip(bytes, MOST.parts);
  if (entries === "too-many") return { reason: "too-large", most: MOST.parts };
  if (entries === "broken") return { reason: "not-a-workbook" };
  const named = entries.map((entry) => ({ name: strFromU8(entry.name), entry }));
  for (const [pattern, reason] of NOT_TABLES) {
    if (named.some(({ name }) => pattern.test(name))) return { reason };
  }
  const read = named.filter(({ name }) => READ.test(name));
  const size = read.reduce((sum, { entry }) => sum + entry.bytes, 0);
  if (size > MOST.bytes) return { reason: "too-large", most: MOST.bytes };
  const parts = new Map<string, Uint8Array>();
  for (const { name, entry } of read) {
    const part = unpackEntry(entry, MOST.bytes);
    if (part === undefined || parts.has(name)) return { reason: "not-a-workbook" };
    parts.set(name, part);
  }
  return parts;
}
