import { strFromU8, unzipSync } from "fflate";
import type { IssueFacts } from "../core/index.ts";

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
  const refused: Refused[] = [];
  const parts = inflate(bytes, (one) => refused.push(one));
  const [first] = refused;
  if (first !== undefined) return first;
  if (parts === undefined) return { reason: "not-a-workbook" };
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
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

/** Unpacks the parts that are read, each into the bytes it says it has: what lies about its size is cut off there. */
function inflate(
  bytes: Uint8Array,
  refuse: (refused: Refused) => void,
): Readonly<Record<string, Uint8Array>> | undefined {
  let [parts, size] = [0, 0];
  const seen = new Set<string>();
  const stop = (refused: Refused): never => {
    refuse(refused);
    throw STOP;
  };
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > MOST.parts) stop({ reason: "too-large", most: MOST.parts });
        for (const [pattern, reason] of NOT_TABLES) if (pattern.test(name)) stop({ reason });
        if (!READ.test(name)) return false;
        if (seen.has(name)) stop({ reason: "not-a-workbook" });
        seen.add(name);
        size += originalSize;
        if (size > MOST.bytes) stop({ reason: "too-large", most: MOST.bytes });
        return true;
      },
    });
  } catch {
    return undefined;
  }
}

const STOP = new Error("stop");
