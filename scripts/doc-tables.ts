/** Writes the tables of docs/format.md that the program knows: units, codes, keys. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUES, type IssueCode } from "../src/core/index.ts";
import { UNIT_NAMES } from "../src/core/unit-names.ts";
import { FIELDS, MEANINGS } from "../src/format/index.ts";
import { explainTitle } from "../src/sentences/index.ts";

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const TABLES: Readonly<Record<string, () => string>> = {
  units: unitTable,
  codes: codeTable,
  keys: keyTable,
};

/** The page with every table as the program has it now. */
export function fillTables(page: string): string {
  return Object.entries(TABLES).reduce((filled, [name, table]) => {
    const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/format.md lacks the marks of ${name}`);
    return `${filled.slice(0, from)}${start}${table()}\n${filled.slice(to)}`;
  }, page);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const quote = (word: string) => `\`${word}\``;

const KINDS: readonly (readonly [example: string, kind: string])[] = [
  ["t", "mass"],
  ["m", "length"],
  ["m2", "area"],
  ["m3", "volume"],
  ["h", "time by the clock"],
  ["yr", "calendar year, and its twelfth"],
  ["MWh", "energy"],
  ["MW", "power"],
  ["%", "share, of mass"],
  ["at%", "share, of atoms"],
  ["piece", "pieces"],
  ["mol", "amount of substance"],
  ["KZT", "tenge"],
  ["USD", "dollar"],
  ["EUR", "euro"],
  ["CNY", "yuan"],
];

/** Every unit name, by what it measures; `m^2` stands for `m2`, `µm` for `um`. */
function unitTable(): string {
  const kindOf = new Map(
    KINDS.map(([example, kind]) => [UNIT_NAMES.get(example)?.dimension.join(" "), kind]),
  );
  const names = Map.groupBy(UNIT_NAMES.keys(), (name) =>
    kindOf.get(UNIT_NAMES.get(name)?.dimension.join(" ")),
  );
  return tableOf(
    ["of", "units"],
    [...names].map(([kind = "", list]) => [kind, list.filter(isPlain).map(quote).join(" ")]),
  );
}

function isPlain(name: string): boolean {
  return !name.includes("^") && !name.startsWith("µ");
}

function codeTable(): string {
  const codes = Object.entries(ISSUES) as readonly [IssueCode, string][];
  return tableOf(
    ["code", "", "what"],
    codes.map(([code, severity]) => [quote(code), severity, explainTitle(code, "en")]),
  );
}

/** Every key under the block it may stand in. */
function keyTable(): string {
  const rows = Object.entries(FIELDS).flatMap(([block, keys]) => {
    const meanings: Readonly<Record<string, string>> = MEANINGS[block as keyof typeof FIELDS];
    return keys.map((key, i) => [i === 0 ? `**${block}**` : "", quote(key), meanings[key] ?? ""]);
  });
  return tableOf(["block", "key", ""], rows);
}

if (import.meta.main) {
  const file = join(import.meta.dirname, "..", "docs", "format.md");
  writeFileSync(file, fillTables(readFileSync(file, "utf8")));
}
