import type { WorkspaceFile } from "./read-plan.ts";

/** What stands in a new block: a word, a list of words, or lines of their own. */
export type BlockValue = string | readonly string[] | BlockLines;

export interface BlockLines {
  readonly [key: string]: BlockValue | undefined;
}

/** Something new under a section of its own: `plants: {my-supplier: …}`. */
export interface NewBlock {
  readonly section: string;
  readonly id: string;
  readonly lines: BlockLines;
}

/** Writes new things into one file and touches no other; the file is made where there is none. */
export function addBlocks(
  files: readonly WorkspaceFile[],
  blocks: readonly NewBlock[],
  path: string,
): readonly WorkspaceFile[] {
  const known = files.find((file) => file.path === path);
  const text = blocks.reduce(addBlock, known?.text ?? "");
  if (known === undefined) return [...files, { path, text }];
  return files.map((file) => (file === known ? { path, text } : file));
}

function addBlock(text: string, { section, id, lines }: NewBlock): string {
  const block = [`  ${key(id)}:`, ...writeLines(lines, 2)];
  const all = text.replace(/\n+$/, "").split("\n");
  const head = all.findIndex((line) => line.trimEnd() === `${section}:`);
  if (head < 0) {
    const before = text.trim() === "" ? [] : [...all, ""];
    return `${[...before, `${section}:`, ...block].join("\n")}\n`;
  }
  const end = all.findIndex((line, i) => i > head && /^\S/.test(line) && !line.startsWith("#"));
  const at = end < 0 ? all.length : end;
  return `${[...all.slice(0, at), ...block, ...all.slice(at)].join("\n")}\n`;
}

function writeLines(lines: BlockLines, depth: number): readonly string[] {
  const blanks = "  ".repeat(depth);
  return Object.entries(lines).flatMap(([name, value]): readonly string[] => {
    if (value === undefined) return [];
    if (typeof value === "string") return [`${blanks}${key(name)}: ${scalar(value)}`];
    if (isList(value)) return [`${blanks}${key(name)}: [${value.map(scalar).join(", ")}]`];
    return [`${blanks}${key(name)}:`, ...writeLines(value, depth + 1)];
  });
}

function isList(value: readonly string[] | BlockLines): value is readonly string[] {
  return Array.isArray(value);
}

/** Words that YAML takes as they are; everything else stands in quotes. */
const PLAIN = /^[\p{L}\d][\p{L}\d ./%()+@–-]*$/u;
const NOT_PLAIN = /^(?:true|false|null|yes|no|on|off|~)$|\s$| #|: /iu;

function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_PLAIN.test(text) ? text : JSON.stringify(text);
}

function key(text: string): string {
  return /^[\p{L}\d][\p{L}\d_ -]*$/u.test(text) && !NOT_PLAIN.test(text)
    ? text
    : JSON.stringify(text);
}

/** Cyrillic letters of the three languages as ids write them. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х kh һ h ц ts ч ch ш sh щ shch ы y і i э e ю yu я ya"
    .split(" ")
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? ""]] : [])),
);

/** A name no one in `taken` has, made of plain letters: what a person called it, shortened. */
export function freeId(name: string, taken: Iterable<string>, otherwise: string): string {
  const known = new Set(taken);
  const letters = [...name.toLowerCase().normalize("NFC")].map((one) => LATIN[one] ?? one);
  const plain = letters
    .join("")
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const id = /^[a-z]/.test(plain) ? plain : otherwise;
  if (!known.has(id)) return id;
  for (let i = 2; ; i += 1) if (!known.has(`${id}-${i}`)) return `${id}-${i}`;
}
