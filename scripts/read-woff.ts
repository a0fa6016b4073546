import { inflateSync } from "node:zlib";

/** Advance widths of a WOFF 1.0 file by code point, in thousandths of the size. */
export function advancesOf(file: Buffer): ReadonlyMap<number, number> {
  const tables = tablesOf(file);
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`the file has no table ${name}`);
    return found;
  };
  const unitsPerEm = table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const advances = table("hmtx");
  // Glyphs after the last measured one are as wide as it.
  const advance = (glyph: number) => advances.readUInt16BE(4 * Math.min(glyph, measured - 1));
  const widths = new Map<number, number>();
  for (const [code, glyph] of glyphsOf(table("cmap"))) {
    widths.set(code, Math.round((advance(glyph) * 1000) / unitsPerEm));
  }
  return widths;
}

/** The W3C's WOFF File Format 1.0, section 4: a directory of tables, each packed with zlib or as it is. */
function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const name = file.toString("latin1", entry, entry + 4);
    tables.set(name, packed === length ? bytes : inflateSync(bytes));
  }
  return tables;
}

/** OpenType's cmap, format 4: runs of code points, each with a step or a list of glyphs. */
function glyphsOf(cmap: Buffer): readonly (readonly [code: number, glyph: number])[] {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error("no cmap of format 4");
  const runs = cmap.readUInt16BE(start + 6) / 2;
  const at = (part: number, run: number) =>
    start + 14 + 2 * (part * runs + run) + (part > 0 ? 2 : 0);
  return Array.from({ length: runs }, (_, run) => run).flatMap((run) => {
    const [end, first] = [cmap.readUInt16BE(at(0, run)), cmap.readUInt16BE(at(1, run))];
    const step = cmap.readUInt16BE(at(2, run));
    const list = cmap.readUInt16BE(at(3, run));
    return Array.from({ length: end - first + 1 }, (_, i) => first + i).flatMap((code) => {
      if (code === 0xffff) return [];
      const listed = list === 0 ? 0 : cmap.readUInt16BE(at(3, run) + list + 2 * (code - first));
      const glyph =
        list === 0 ? (code + step) & 0xffff : listed === 0 ? 0 : (listed + step) & 0xffff;
      return glyph === 0 ? [] : [[code, glyph] as const];
    });
  });
}
