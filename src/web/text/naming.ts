import type { NameKind } from "./declared.ts";
import type { Standing } from "./standing.ts";

/** Whose names the keys under `block.key` are; by how many names were passed on the way. */
const KEY_NAMES: Readonly<Record<string, readonly NameKind[]>> = {
  "section.enters": ["stream"],
  "section.leaves": ["stream"],
  "process.makes": ["stream", "component"],
  "process.takes": ["stream"],
  "process.gives": ["stream", "component"],
  "process.loses": ["stream", "component"],
  "process.adds": ["component"],
  "process.unaccounted": ["component"],
  "stream.mixes": ["stream"],
  "stream.spec": ["component"],
  "stream.of": ["component"],
  "scenario.runs": ["process"],
};

const VALUE_NAMES: Readonly<Record<string, readonly NameKind[]>> = {
  "process.makes": ["stream"],
  "process.treats": ["stream"],
  "plant.runs": ["process"],
  "plant.at": ["site"],
  "promise.nameplate": ["stream"],
  "promise.at": ["site"],
  "promise.scope": ["scope"],
  "scope.inside": ["process"],
  "scope.makes": ["stream"],
  "scenario.on": ["scenario"],
  "comparable.scope": ["scope"],
  "statement.where": ["source"],
  "expect.made": ["stream"],
  "expect.taken": ["stream"],
  "expect.enters": ["stream"],
  "expect.leaves": ["stream"],
  "expect.left": ["stream"],
  "expect.short": ["stream"],
  "expect.holds": ["stream"],
  "expect.grade": ["stream"],
  "expect.lots": ["process"],
  "expect.by": ["process"],
  "expect.unaccounted": ["process"],
  "expect.of": ["component"],
  "expect.scenario": ["scenario"],
  "expect.promise": ["promise"],
  "expect.scope": ["scope"],
};

/** Whose names may stand as the next key of a mapping. Undefined where people name things themselves. */
export function keyNames({ block, key, names, shape }: Standing): NameKind | undefined {
  if (shape.kind === "block" && shape.of === "site") return "stream";
  if (shape.kind !== "by name") return undefined;
  return KEY_NAMES[`${block}.${key}`]?.[names.length];
}

/** Whose names may stand as a value. */
export function valueNames({ block, key }: Standing): readonly NameKind[] {
  if (key === "source") return ["source"];
  return VALUE_NAMES[`${block}.${key}`] ?? [];
}
