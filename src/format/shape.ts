import type { BlockKind, FIELDS } from "./fields.ts";

/** What may stand behind a key, so far as one can tell who knows neither units nor the other lines. */
export type Shape =
  /** A text; a pattern refuses only what the reader refuses. */
  | { readonly kind: "text"; readonly pattern?: string; readonly examples: readonly string[] }
  /** One of some words. */
  | { readonly kind: "word"; readonly of: readonly string[] }
  /** What people read: said once, or language by language. */
  | { readonly kind: "words" }
  /** A figure in any of its forms; the examples are other words that may stand there. */
  | { readonly kind: "figure"; readonly examples: readonly string[] }
  | { readonly kind: "block"; readonly of: BlockKind }
  /** Names, and what stands behind each. */
  | { readonly kind: "by name"; readonly of: Shape; readonly names?: Names }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "either"; readonly of: readonly Shape[] }
  /** Lines in place of lines of a section. */
  | { readonly kind: "lines"; readonly of: SectionName };

interface Names {
  readonly pattern: string;
  readonly examples: readonly string[];
}

type SectionName = (typeof FIELDS.section)[number];

export function text(...examples: readonly string[]): Shape {
  return { kind: "text", examples };
}

export function textLike(pattern: string, ...examples: readonly string[]): Shape {
  return { kind: "text", pattern, examples };
}

const ALONE = ["as needed", "as it comes", "up to capacity"];
const FIGURE_TEXT = "\\s*(unpublished\\b|[^@\\s][^@]*(\\s@\\s|$))";

/** What a figure's text cannot do without: a value, and blanks round its `@`; some words may stand in its place. */
export function figurePattern(words: readonly string[]): string {
  const foreign = ALONE.filter((one) => !words.includes(one));
  return `^(?!\\s*(${foreign.join("|")})\\s*$)${FIGURE_TEXT}`;
}

export function word(of: readonly string[]): Shape {
  return { kind: "word", of };
}

export function figure(...examples: readonly string[]): Shape {
  return { kind: "figure", examples };
}

export function block(of: BlockKind): Shape {
  return { kind: "block", of };
}

export function byName(of: Shape): Shape {
  return { kind: "by name", of };
}

export function byNameLike(of: Shape, pattern: string, ...examples: readonly string[]): Shape {
  return { kind: "by name", of, names: { pattern, examples } };
}

/** By ids as formulas and commands know them. */
export function byId(of: Shape): Shape {
  return byNameLike(of, "^[A-Za-z0-9][A-Za-z0-9-]*$", "quartz", "off-gas");
}

export function list(of: Shape): Shape {
  return { kind: "list", of };
}

export function either(...of: readonly Shape[]): Shape {
  return { kind: "either", of };
}

export function linesOf(of: SectionName): Shape {
  return { kind: "lines", of };
}
