import type { Figure } from "../workspace/index.ts";
import { PATCHED } from "./fields.ts";
import { type LongFigure, writeFlow, writeLong, writeScalar } from "./write-figure.ts";

/** Whether a scenario can say another number there. */
export function maySay(path: string): boolean {
  return PATCHED.some((section) => path.startsWith(`${section}.`));
}

/** The text of a scenario that replaces these figures and nothing else. */
export function writeScenario(id: string, figures: readonly Figure[]): string {
  const sections: Tree = new Map();
  for (const figure of figures) put(sections, figure.path.split("."), figure);
  const lines = [...sections].map(([key, value]) => `    ${key}: ${flowOf(value)}`);
  return ["scenarios:", `  ${id}:`, ...lines, ""].join("\n");
}

type Tree = Map<string, Tree | string>;

function put(tree: Tree, [step = "", ...rest]: readonly string[], figure: Figure): void {
  if (rest.length === 0) {
    tree.set(step, textOf(figure));
    return;
  }
  const known = tree.get(step);
  const next: Tree = known instanceof Map ? known : new Map();
  tree.set(step, next);
  put(next, rest, figure);
}

function textOf(figure: Figure): string {
  const scalar = writeScalar(figure);
  return scalar === undefined ? writeFlow(writeLong(figure) as LongFigure) : JSON.stringify(scalar);
}

function flowOf(tree: Tree | string): string {
  if (typeof tree === "string") return tree;
  const lines = [...tree].map(([key, value]) => `${JSON.stringify(key)}: ${flowOf(value)}`);
  return `{${lines.join(", ")}}`;
}
