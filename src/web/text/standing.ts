import { type BlockKind, FIELDS, NAMED, SHAPES, type Shape } from "../../format/index.ts";

/** What may stand at a place of the text: its shape, the key that leads there, and the names passed since. */
export interface Standing {
  readonly shape: Shape;
  readonly block: BlockKind;
  readonly key: string;
  readonly names: readonly string[];
}

const ROOT: readonly Standing[] = [
  { shape: { kind: "block", of: "header" }, block: "header", key: "", names: [] },
  { shape: { kind: "block", of: "section" }, block: "section", key: "", names: [] },
];

/** Every shape that may stand under a path of keys; none where the language knows no such path. */
export function standingsAt(path: readonly string[]): readonly Standing[] {
  return path.reduce<readonly Standing[]>(
    (now, key) => now.flatMap((one) => below(one, key)),
    ROOT,
  );
}

function below(standing: Standing, key: string): readonly Standing[] {
  return stepInto(standing, key).flatMap(apart);
}

/** A choice of shapes stands as each of them. */
function apart(standing: Standing): readonly Standing[] {
  const { shape } = standing;
  return shape.kind === "either"
    ? shape.of.flatMap((one) => apart({ ...standing, shape: one }))
    : [standing];
}

function stepInto(standing: Standing, key: string): readonly Standing[] {
  const { shape } = standing;
  if (shape.kind === "block") return intoBlock(standing, shape.of, key);
  if (shape.kind === "by name")
    return [{ ...standing, shape: shape.of, names: [...standing.names, key] }];
  if (shape.kind === "list") return key === "-" ? [{ ...standing, shape: shape.of }] : [];
  if (shape.kind === "lines") {
    const lines: Standing = { ...standing, shape: SHAPES.section[shape.of], key: shape.of };
    return stepInto({ ...lines, block: "section" }, key);
  }
  if (shape.kind === "figure") return intoFigure(standing, key);
  return [];
}

function intoBlock(standing: Standing, block: BlockKind, key: string): readonly Standing[] {
  const shapes: Readonly<Record<string, Shape>> = SHAPES[block];
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  if (shape !== undefined) return [{ shape, block, key, names: [] }];
  const named = NAMED[block];
  return named === undefined ? [] : [{ ...standing, shape: named, block, key: "", names: [key] }];
}

/** The long form, or a figure by date; what it belongs to stays the key that leads to it. */
function intoFigure(standing: Standing, key: string): readonly Standing[] {
  if (/^(from )?\d{4}/.test(key)) return [standing];
  const shapes: Readonly<Record<string, Shape>> = SHAPES.figure;
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  return shape === undefined ? [] : [{ shape, block: "figure", key, names: standing.names }];
}

/** The keys a block may have, in the order of the manual. */
export function keysOf(block: BlockKind): readonly string[] {
  return FIELDS[block];
}
