/** The same workspace said otherwise: keys and files in another order, files split, processes renamed. */
import { parse } from "yaml";
import type { WorkspaceFile } from "../src/format/index.ts";

export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
export type Sections = { readonly [key: string]: Tree };

/** All YAML files of a workspace as one tree of texts. */
export function treeOf(files: readonly WorkspaceFile[]): Sections {
  const sections: Record<string, Tree> = {};
  for (const { path, text } of files) {
    if (!path.endsWith(".yaml")) continue;
    const tree = parse(text, withoutNull, { schema: "failsafe" }) as Sections | null;
    for (const [key, value] of Object.entries(tree ?? {})) {
      const known = sections[key];
      sections[key] = isMap(known) && isMap(value) ? { ...known, ...value } : value;
    }
  }
  return sections;
}

/** `{Cu, Re}`: a key without a value is an empty text. */
function withoutNull(_: unknown, value: unknown): unknown {
  return value === null ? "" : value;
}

export function isMap(tree: Tree | undefined): tree is Sections {
  return typeof tree === "object" && !Array.isArray(tree);
}

/** A stream of numbers from 0 to 1; what is shuffled is shuffled the same for the same. */
export type Chance = () => number;

/** Keys of every map in another order; parts of a mixture keep theirs, for they are filled in it. */
export function shuffleKeys(tree: Tree, chance: Chance, key = ""): Tree {
  if (typeof tree === "string") return tree;
  if (!isMap(tree)) return tree.map((item) => shuffleKeys(item, chance));
  const entries = Object.entries(tree).map(
    ([name, value]) => [name, shuffleKeys(value, chance, name)] as const,
  );
  return Object.fromEntries(key === "mixes" ? entries : shuffle(entries, chance));
}

function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(chance() * left.length), 1)[0] as T);
}

const HEADER = ["format", "name", "as of", "calendar"];

/** The tree as files of random names: things of a section may lie in several. */
export function splitFiles(tree: Sections, chance: Chance): readonly WorkspaceFile[] {
  const files = new Map<string, Record<string, Record<string, Tree>>>();
  const header: Record<string, Tree> = {};
  for (const [section, value] of Object.entries(tree)) {
    if (HEADER.includes(section) || !isMap(value)) header[section] = value;
    else {
      for (const [name, thing] of Object.entries(value)) {
        const path = `f${Math.floor(chance() * 7)}.yaml`;
        const file = files.get(path) ?? {};
        file[section] = { ...file[section], [name]: thing };
        files.set(path, file);
      }
    }
  }
  const split = [...files].map(([path, file]) => ({ path, text: JSON.stringify(file) }));
  return shuffle([{ path: "tizbek.yaml", text: JSON.stringify(header) }, ...split], chance);
}

/** Every process under another name, by which it sorts elsewhere; whatever names it follows. */
export function renameProcesses(tree: Sections, rename: (id: string) => string): Sections {
  const whole = (id: string): string => {
    const [base = "", ...variant] = id.split("/");
    return [rename(base), ...variant].join("/");
  };
  const keys = (map: Tree | undefined): Tree =>
    isMap(map)
      ? Object.fromEntries(Object.entries(map).map(([id, value]) => [whole(id), value]))
      : {};
  const each = (map: Tree | undefined, change: (thing: Sections) => Sections): Tree =>
    isMap(map)
      ? Object.fromEntries(
          Object.entries(map).map(([id, thing]) => [id, isMap(thing) ? change(thing) : thing]),
        )
      : {};
  const names = (list: Tree | undefined): Tree =>
    Array.isArray(list)
      ? list.map((id) => whole(String(id)))
      : list === "all"
        ? "all"
        : whole(String(list));
  const text = (thing: Sections, key: string): Sections =>
    typeof thing[key] === "string" ? { ...thing, [key]: whole(thing[key]) } : thing;
  const patched = (thing: Sections): Sections => ({
    ...thing,
    ...(thing.processes === undefined ? {} : { processes: keys(thing.processes) }),
    ...(thing.plants === undefined
      ? {}
      : { plants: each(thing.plants, (plant) => text(plant, "runs")) }),
    ...(isMap(thing.runs)
      ? {
          runs: Object.fromEntries(
            Object.entries(thing.runs).map(([a, b]) => [whole(a), whole(String(b))]),
          ),
        }
      : {}),
  });
  const scopes = isMap(tree.scopes)
    ? Object.fromEntries(
        Object.entries(tree.scopes).map(([id, scope]) => [
          id,
          isMap(scope) ? { ...scope, inside: names(scope.inside) } : names(scope),
        ]),
      )
    : {};
  return {
    ...patched(tree),
    scopes,
    scenarios: each(tree.scenarios, patched),
    expect: each(tree.expect, (one) => text(text(text(one, "by"), "lots"), "unaccounted")),
  };
}
