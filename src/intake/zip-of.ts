import { strToU8, zipSync } from "fflate";
import { compareIds } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";

/** No clock: the same texts make the same bytes. The zone of the machine cancels out, as zip has none. */
const ALWAYS = "1980-01-01T12:00:00";

/** A workspace as a zip archive, under one folder of this name where there is one. */
export function zipOf(files: readonly WorkspaceFile[], folder = ""): Uint8Array {
  const under = folder === "" ? "" : `${folder}/`;
  const sorted = files.toSorted((a, b) => compareIds(a.path, b.path));
  const entries = sorted.map(({ path, text }) => [`${under}${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: ALWAYS, level: 6 });
}
